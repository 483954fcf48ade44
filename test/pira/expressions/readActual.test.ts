import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActual } from '../../../src/pira/expressions/readActual';
import { type CellValue, NOT_CALCULATED } from '../../../src/pira/sheet/sheet';
import { readTargets } from '../../../src/pira/expressions/readTargets';
import type { Target } from '../../../src/pira/expressions/target';
import { writtenMeasure } from './written';

function targetOf(text: string, unit: string): Target {
  const cell = {
    value: text,
    text,
    format: '',
    unit,
    header: '',
    indicator: '',
    polarity: '',
    year: 2021,
    years: [],
  };
  const [only] = readTargets(cell);
  if (only === undefined) throw new Error('no reading');
  return only.reading;
}

/** Rows of an actual's text, its target, the unit column and the measure. */
const [, ...TEXTS] = readFileSync(join(__dirname, 'actuals.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

test.each(TEXTS)('«%s» against «%s» (unit «%s») is %s', (text = '', target = '', unit = '', measure = '') => {
  const cell = { value: text, text: '', format: '@' };
  expect(writtenMeasure(readActual(cell, targetOf(target, unit), unit))).toBe(measure);
});

test.each<[CellValue, string, string, string, string]>([
  // Counts
  [6, 'General', '>= 5', 'Numero', '6 number'],
  [0, 'General', '>= 5', '', '0 number'],
  [-3, 'General', '>= 5', '', '-3 number'],
  ['6', '@', '>= 5', '', '6 number'],
  ['2.355', '@', '>= 2.000', '', '2355 number'],
  ['1.234,5', '@', '>= 2.000', '', '1234.5 number'],
  ['2.35', '@', '>= 2', '', '2.35 number'],
  ['2.3567', '@', '>= 2', '', 'unreadable: actual-number-unclear'],
  ['1,234.56', '@', '>= 2', '', 'unreadable: actual-number-unclear'],
  ['n. 6', '@', '>= 5', '', '6 number'],
  ['12 incontri', '@', '>= 5', '', '12 number'],
  ['6 (provvisorio)', '@', '>= 5', '', 'unreadable: actual-doubtful'],
  ['= 6', '@', '>= 5', '', '6 number'],
  ['sei', '@', '>= 5', '', '6 number'],
  ['12/15', '@', '>= 0,5', '', '0.8 number (actual-taken-as-ratio)'],
  ['12/0', '@', '>= 0,5', '', 'unreadable: actual-zero-denominator'],
  ['0/0', '@', '100%', '', 'unreadable: actual-zero-denominator'],
  ['> 5', '@', '>= 5', '', 'unreadable: actual-limit'],
  ['circa 5', '@', '>= 5', '', 'unreadable: actual-limit'],
  ['5 e 6', '@', '>= 5', '', 'unreadable: actual-two-values'],
  ['60%', '@', '>= 5', '', 'unreadable: actual-unit-differs'],
  [0.6, '0%', '>= 5', '', 'unreadable: actual-unit-differs'],
  ['12 gg', '@', '>= 5', '', 'unreadable: actual-unit-differs'],
  ['molti', '@', '>= 5', '', 'unreadable: actual-not-a-number'],
  [44561, 'dd/mm/yyyy', '>= 5', '', 'unreadable: actual-not-a-number'],
  [true, 'General', '>= 5', '', 'unreadable: actual-not-a-number'],
  [NOT_CALCULATED, 'General', '>= 5', '', 'unreadable: actual-not-calculated'],
  [{ error: '#DIV/0!' }, 'General', '>= 5', '', 'unreadable: actual-error-value'],
  [0.5, 'h:mm', '<= 30 giorni', 'Giorni', 'unreadable: actual-clock'],
  [1.5, '[h]:mm', '<= 2 mesi', 'Mesi', 'unreadable: actual-clock'],
  [30, '0" ore"', '<= 30 giorni', 'Giorni', 'unreadable: actual-unit-differs'],
  [12, '0" gg"', '<= 30 giorni', 'Giorni', '12 day'],
  // Percents
  [0.525, '0.0%', '>= 50%', '', '0.525 percent'],
  ['52,5%', '@', '>= 50%', '', '0.525 percent'],
  ['52,5 per cento', '@', '>= 50%', '', '0.525 percent'],
  [60, 'General', '>= 50%', '', '0.6 percent (actual-taken-as-percent)'],
  ['60', '@', '>= 50%', '', '0.6 percent (actual-taken-as-percent)'],
  [0.6, 'General', '>= 50%', '', '0.6 percent (actual-taken-as-fraction)'],
  [1, 'General', '>= 50%', '', '1 percent (actual-taken-as-fraction)'],
  [1.2, 'General', '>= 50%', '', 'unreadable: actual-percent-unclear'],
  [0, 'General', '>= 50%', '', '0 percent'],
  ['12/15', '@', '>= 50%', '', '0.8 percent (actual-taken-as-ratio)'],
  ['12 su 15', '@', '>= 50%', '', '0.8 percent (actual-taken-as-ratio)'],
  ['12 pratiche', '@', '>= 50%', '', 'unreadable: actual-not-a-number'],
  ['80% (12/15)', '@', '>= 50%', '', '0.8 percent'],
  [5, 'General', '5 p.p.', '', '0.05 percentage-point (actual-taken-in-unit)'],
  ['5%', '@', '5 p.p.', '', '0.05 percentage-point'],
  // Times
  [12, 'General', '<= 10 gg.', 'gg.', '12 day'],
  [12, 'General', '<= 10 gg.', '', '12 day (actual-taken-in-unit)'],
  [12, 'General', '10', 'gg.', '12 day'],
  ['12 gg', '@', '<= 10 gg.', 'gg.', '12 day'],
  ['2 settimane', '@', '<= 10 gg.', '', '14 day'],
  [3, 'General', '2', 'settimane', '21 day'],
  ['2 ore', '@', '<= 90 minuti', '', '120 minute'],
  ['90 minuti', '@', '<= 2 ore', '', '1.5 hour'],
  ['48 ore', '@', '<= 3 giorni', '', '2 day'],
  [0.0625, '[h]:mm', '<= 90 minuti', '', '90 minute'],
  ['0,5 mesi', '@', '<= 10 gg.', '', 'unreadable: actual-unit-differs'],
  ['12 giorni', '@', '<= 10 giorni lavorativi', '', 'unreadable: actual-unit-differs'],
  ['26’', '@', '<= 30 minuti', '', '26 minute'],
  // Money
  ['€ 1.200', '@', '>= € 1.000', '', '1200 euro'],
  [1200, '#,##0.00 "€"', '>= € 1.000', '', '1200 euro'],
  [1200, 'General', '>= € 1.000', 'euro', '1200 euro'],
  [12, '0" k€"', '>= € 1.000', 'euro', '12000 euro'],
  // A percent sign that is only printed
  [98, '0"%"', '>= 95%', '', '0.98 percent'],
  [97.5, '0.0\\%', '>= 95%', '%', '0.975 percent'],
  [12, 'General', '10', 'migliaia di euro', '12000 euro'],
  ['1,2 mln', '@', '>= € 1.000', '', '1200000 euro (actual-taken-in-unit)'],
  // Deadlines
  [44545, 'dd/mm/yyyy', 'entro il 31/12/2021', 'Data', '2021-12-15'],
  ['15/12/2021', '@', 'entro il 31/12/2021', '', '2021-12-15'],
  ['15.12.21', '@', 'entro il 31/12/2021', '', '2021-12-15'],
  ['15 dicembre 2021', '@', 'entro il 31/12/2021', '', '2021-12-15'],
  ['in data 15/12/2021', '@', 'entro il 31/12/2021', '', '2021-12-15'],
  ['approvato il 15/12/2021', '@', 'entro il 31/12/2021', '', '2021-12-15'],
  ['dicembre 2021', '@', 'entro il 31/12/2021', '', '2021-12-31'],
  ['dicembre 2021', '@', 'entro il 15/12/2021', '', 'unreadable: actual-date-unclear'],
  [44531, 'mmm-yy', 'entro il 15/12/2021', '', 'unreadable: actual-date-unclear'],
  [44531, 'mmm-yy', 'entro il 30/11/2021', '', '2021-12-31'],
  ['15/12', '@', 'entro il 31/12/2021', '', 'unreadable: actual-date-unclear'],
  ['31/11/2021', '@', 'entro il 31/12/2021', '', 'unreadable: actual-impossible-date'],
  ['12/31/2021', '@', 'entro il 31/12/2021', '', 'unreadable: actual-date-unclear'],
  [44545, 'General', 'entro il 31/12/2021', '', 'unreadable: actual-number-for-date'],
  ['sì', '@', 'entro il 31/12/2021', '', 'unreadable: actual-not-a-date'],
  ['no', '@', 'entro il 31/12/2021', '', 'no'],
  ['non realizzato', '@', 'entro il 31/12/2021', '', 'no'],
  ['prima del 15/12/2021', '@', 'entro il 31/12/2021', '', 'unreadable: actual-word-unknown'],
  ['Delibera n. 5 del 15/12/2021', '@', 'entro il 31/12/2021', '', '2021-12-15'],
  // Answers
  [true, 'General', 'sì', '', 'yes'],
  [false, 'General', 'sì', '', 'no'],
  ['Sì', '@', 'sì', '', 'yes'],
  ['SI', '@', 'sì', '', 'yes'],
  ['no', '@', 'sì', '', 'no'],
  ['realizzato', '@', 'sì', '', 'yes'],
  ['non realizzato', '@', 'sì', '', 'no'],
  ['X', '@', 'sì', '', 'yes'],
  ['sì/no', '@', 'sì', '', 'unreadable: actual-not-an-answer'],
  ['in parte', '@', 'sì', '', 'unreadable: actual-not-an-answer'],
  [1, 'General', 'sì', '', 'unreadable: actual-not-an-answer'],
])('%j shown as «%s» against «%s» (unit «%s») is %s', (value, format, target, unit, measure) => {
  expect(writtenMeasure(readActual({ value, text: '', format }, targetOf(target, unit), unit))).toBe(measure);
});

test.each([
  '',
  ' ',
  '-',
  '--',
  '–',
  '…',
  'n.d.',
  'n.a.',
  'nd',
  'ND',
  'N/A',
  'non rilevato',
  'da rilevare',
  'in corso di rilevazione',
])('«%s» is not measured against any target', (text) => {
  for (const target of ['>= 5', '>= 50%', 'entro il 31/12/2021', 'sì', '+5%', 'tra 5 e 9']) {
    expect(readActual({ value: text, text, format: '@' }, targetOf(target, ''), '')).toEqual({
      kind: 'not-measured',
    });
  }
});

test.each([
  ['15/11', 'entro il 31/12/2023', '2023-11-15'],
  ['5 giugno', 'entro il 30/06/2023', '2023-06-05'],
  ['approvato il 12/4', 'entro il 30/06/2023', '2023-04-12'],
  ['20/12', 'entro il 31/01/2023', 'unreadable: actual-date-unclear'],
  ['20/12', 'entro il 31/01/2024', 'unreadable: actual-date-unclear'],
])('a day without its year in the plan of 2023, «%s» against «%s», is %s', (text, target, measure) => {
  const cell = { value: text, text, format: 'General' };
  expect(writtenMeasure(readActual(cell, targetOf(target, 'Data'), 'Data', 2023))).toBe(measure);
});
