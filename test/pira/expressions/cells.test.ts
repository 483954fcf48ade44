import { NOT_CALCULATED } from '../../../src/pira/sheet/sheet';
import { readTargets, type TargetInput } from '../../../src/pira/expressions/readTargets';
import { written } from './written';

function read(cell: Partial<TargetInput>): string {
  const empty = {
    value: null,
    text: '',
    format: 'General',
    unit: '',
    header: '',
    indicator: '',
    polarity: '',
  };
  return written(readTargets({ ...empty, year: 2021, years: [], ...cell }));
}

test.each([
  [0.9, '0%', '', '2021: >= 0.9 percent [operator]'],
  [0.584, '0.0%', '', '2021: >= 0.584 percent [operator]'],
  [0.584, '0%', 'Numero', '2021: >= 0.584 percent [operator]'],
  [90, 'General', '', '2021: >= 90 number [operator]'],
  [90, 'General', '%', '2021: >= 0.9 percent [operator,unit]'],
  [0.5, 'General', '%', '2021: unreadable: target-percent-unclear'],
  [0.5, '0%', '%', '2021: >= 0.5 percent [operator]'],
  [5.42, '0.00', 'gg.', '2021: <= 5.42 day [operator,unit]'],
  [2355, '#,##0', '', '2021: >= 2355 number [operator]'],
  [2.5, '0', '', '2021: >= 2.5 number [operator]'],
  [150000, '€ #,##0.00', '', '2021: >= 150000 euro [operator]'],
  [150000, '#,##0.00 [$€-410]', '', '2021: >= 150000 euro [operator]'],
  [150000, '_-* #,##0.00\\ "€"_-;-* #,##0.00\\ "€"_-', '', '2021: >= 150000 euro [operator]'],
  [10, '0" gg"', '', '2021: <= 10 day [operator]'],
  [0.9, '">= "0%', '', '2021: >= 0.9 percent'],
  [5, '>= 0', '', '2021: >= 5 number'],
  [12, '"almeno "0', '', '2021: >= 12 number'],
  // A percent sign that is only printed multiplies nothing
  [98, '0"%"', '', '2021: >= 0.98 percent [operator]'],
  [98, '0\\%', 'Numero', '2021: >= 0.98 percent [operator]'],
  [97.5, '0.0" %"', '', '2021: >= 0.975 percent [operator]'],
  [98, '#,##0"%"', '%', '2021: >= 0.98 percent [operator]'],
  [98, '0" per cento"', '', '2021: >= 0.98 percent [operator]'],
  [0.5, '0"%"', '', '2021: >= 0.005 percent [operator]'],
  [90, '">= "0"%"', '', '2021: >= 0.9 percent'],
  [90, '"≥"0\\ "%"', '', '2021: >= 0.9 percent'],
  [0.9, '"almeno "0.0%', '', '2021: >= 0.9 percent'],
  [0.9, '0%" max"', '', '2021: <= 0.9 percent'],
  [2, '"max "0"%"', '', '2021: <= 0.02 percent'],
  [98, '0"%";-0"%"', '', '2021: >= 0.98 percent [operator]'],
  // Money in thousands, written out or left away by the format
  [250, '0" k€"', '', '2021: >= 250000 euro [operator]'],
  [250, '#,##0" migliaia di euro"', '', '2021: >= 250000 euro [operator]'],
  [250000, '#,##0,"k€"', '', '2021: >= 250000 euro [operator]'],
  [1500000, '0.0,,"M€"', '', '2021: >= 1500000 euro [operator]'],
  [1200, '"€ "#,##0', '', '2021: >= 1200 euro [operator]'],
  [1200, '#,##0" euro"', '', '2021: >= 1200 euro [operator]'],
  [44561, 'dd/mm/yyyy', '', '2021: by 2021-12-31'],
  [44561.75, 'dd/mm/yyyy hh:mm', '', '2021: by 2021-12-31'],
  [44561, '[$-410]d mmmm yyyy;@', '', '2021: by 2021-12-31'],
  [44531, 'mmm-yy', '', '2021: by 2021-12-31'],
  [44531, 'yyyy', '', '2021: unreadable: target-year-only'],
  [44561, 'General', 'Data', '2021: unreadable: target-date-number'],
  [0.5, 'h:mm', '', '2021: unreadable: target-clock'],
  [1.5, '[h]:mm', '', '2021: unreadable: target-clock'],
  [2021, 'General', '', '2021: unreadable: target-year-only'],
  [-5, 'General', '', '2021: unreadable: target-sign-unclear'],
  [1e-7, 'General', '', '2021: >= 1e-7 number [operator]'],
  [12345678901234, '0', '', '2021: >= 12345678901234 number [operator]'],
  [1e21, '0', '', '2021: >= 1e+21 number [operator]'],
  // A number beside the plan's year, a whole day, a clock, a hundredfold percentage, another unit than the column's
  [2021, 'General', 'Numero', '2021: unreadable: target-year-only'],
  [2022, '0', 'n.', '2021: unreadable: target-year-only'],
  [2355, 'General', 'Numero', '2021: >= 2355 number [operator]'],
  [44319, 'dd/mm/yyyy', 'Numero', '2021: unreadable: target-day-for-number'],
  [44319, 'dd/mm/yyyy', '%', '2021: unreadable: target-day-for-number'],
  [44319, 'dd/mm/yyyy', 'Giorni', '2021: unreadable: target-day-for-number'],
  [44319, 'dd/mm/yyyy', 'Report', '2021: by 2021-05-03'],
  [0.5, 'h:mm', 'Giorni', '2021: unreadable: target-clock'],
  [90, '0%', '%', '2021: unreadable: target-percent-hundredfold'],
  [85.5, '0.0%', '', '2021: unreadable: target-percent-hundredfold'],
  [1.5, '0%', '%', '2021: >= 1.5 percent [operator]'],
  [30, '0" ore"', 'Giorni', '2021: unreadable: target-unit-conflict'],
  [30, '0" minuti"', 'Ore', '2021: unreadable: target-unit-conflict'],
  [30, '0" gg"', 'Giorni', '2021: <= 30 day [operator]'],
])('a number %s shown as «%s» under the unit «%s» is %s', (value, format, unit, readings) => {
  expect(read({ value, text: String(value), format, unit })).toBe(readings);
});

test.each([
  [true, 'Numero', '2021: unreadable: target-answer-for-number'],
  [false, '%', '2021: unreadable: target-answer-for-number'],
  [true, 'Sì/No', '2021: yes'],
  ['1:30', 'Ore', '2021: <= 1.5 hour [operator]'],
  ['36:15', 'Ore', '2021: <= 36.25 hour [operator]'],
  ['1:30', 'Giorni', '2021: unreadable: target-clock'],
])('a cell with %j under the unit «%s» is %s', (value, unit, readings) => {
  expect(read({ value, text: String(value), unit })).toBe(readings);
});

test.each([
  [true, '2021: yes'],
  [false, '2021: no'],
  [NOT_CALCULATED, '2021: unreadable: target-not-calculated'],
  [{ error: '#N/A' }, '2021: unreadable: target-error-value'],
  [null, '2021: unreadable: target-empty'],
  ['', '2021: unreadable: target-empty'],
  ['   ', '2021: unreadable: target-empty'],
])('a cell with %j is %s', (value, readings) => {
  expect(read({ value, text: '' })).toBe(readings);
});

test('a cell without value is read by its text', () => {
  expect(read({ text: '>= 5' })).toBe('2021: >= 5 number');
});

test.each([
  ['100', 'Target %', '', '2021: >= 1 percent [operator,unit]'],
  ['100', 'Target %', 'Percentuale', '2021: >= 1 percent [operator,unit]'],
  ['100', 'Target 2021 (%)', '', '2021: >= 1 percent [operator,unit]'],
  ['100', 'Target %', 'Numero', '2021: unreadable: target-unit-conflict'],
  ['>= 30', 'Target %', 'giorni', '2021: unreadable: target-unit-conflict'],
  ['30 giorni', 'Target %', '', '2021: <= 30 day [operator]'],
  ['0,8', 'Target %', '', '2021: unreadable: target-percent-unclear'],
  ['100', 'Target', 'Percentuale', '2021: >= 100 number [operator]'],
  ['10', 'Target (giorni)', '', '2021: <= 10 day [operator,unit]'],
  ['10', 'Target in giorni', 'Numero', '2021: <= 10 day [operator,unit]'],
  ['10', 'Target (migliaia di euro)', '', '2021: >= 10000 euro [operator,unit]'],
  ['10', 'Valore in euro', '', '2021: >= 10 euro [operator,unit]'],
  ['10', 'Target 2021', '', '2021: >= 10 number [operator]'],
  ['10', 'Target anno 2021', '', '2021: >= 10 number [operator]'],
  ['30/06', 'Scadenza', '', '2021: by 2021-06-30 [year]'],
])('«%s» under the header «%s» and the unit «%s» is %s', (value, header, unit, readings) => {
  expect(read({ value, header, unit })).toBe(readings);
});

test.each([
  ['10', 'numero', 'Pratiche respinte', 'Decrescente', '2021: <= 10 number [operator]'],
  ['10%', '', 'Riduzione dei tempi', 'Crescente', '2021: >= 0.1 percent [operator]'],
  ['10%', '', 'Riduzione dei tempi', 'Decrescente', '2021: unreadable: target-polarity-conflict'],
  ['10', 'numero', 'Pratiche respinte', '', '2021: <= 10 number [operator]'],
  ['10', 'numero', 'Pratiche esaminate', '', '2021: >= 10 number [operator]'],
  ['10', 'numero', 'Tempo medio di risposta', 'Crescente', '2021: unreadable: target-polarity-conflict'],
  ['40', 'ore', 'Tempo dedicato alla consulenza', '+', '2021: >= 40 hour [operator,unit]'],
  ['40', 'ore', 'Tempo dedicato alla consulenza', '', '2021: >= 40 hour [operator,unit]'],
  ['40', 'ore', 'Durata dello stage', '', '2021: unreadable: target-direction-unclear'],
  ['>= 10', 'numero', 'Pratiche respinte', 'Decrescente', '2021: >= 10 number'],
])('«%s» in %s of «%s» with the polarity «%s» is %s', (value, unit, indicator, polarity, readings) => {
  expect(read({ value, unit, indicator, polarity })).toBe(readings);
});

test.each([
  ['> 95% > 96% > 97%', '2016: > 0.95 percent | 2017: > 0.96 percent | 2018: > 0.97 percent'],
  [
    '90%\n95%\n100%',
    '2016: >= 0.9 percent [operator] | 2017: >= 0.95 percent [operator] | 2018: >= 1 percent [operator]',
  ],
  ['5; 6; 7', '2016: >= 5 number [operator] | 2017: >= 6 number [operator] | 2018: >= 7 number [operator]'],
  ['5 | 6 | 7', '2016: >= 5 number [operator] | 2017: >= 6 number [operator] | 2018: >= 7 number [operator]'],
  ['> 95% > 96%', '2021: unreadable: target-years-missing'],
  ['100 100 100', '2021: unreadable: target-years-missing'],
  ['5 incontri\n10 report\n3 bandi', '2021: unreadable: target-two-values'],
  ['>= 5', '2021: >= 5 number'],
])('«%s» under a header of three years is %s', (value, readings) => {
  expect(read({ value, years: [2016, 2017, 2018] })).toBe(readings);
});

test('a date without year takes the year of the plan and says so, and without one is unreadable', () => {
  expect(read({ value: 'entro il 30/06', year: 2023 })).toBe('2023: by 2023-06-30 [year]');
  expect(read({ value: 'entro il 30/06', year: null })).toBe('-: unreadable: target-date-without-year');
});

test('the year before is a year where the plan has one', () => {
  expect(read({ value: "+5% rispetto all'anno precedente", year: null })).toBe(
    '-: change 0.05 percent from (anno precedente)',
  );
});

test('an unreadable target quotes what is wrong with it', () => {
  const [only] = readTargets({
    value: 'almeno il 90% entro il 31/02/2021',
    text: '',
    format: '',
    unit: '',
    header: '',
    indicator: '',
    polarity: '',
    year: 2021,
    years: [],
  });
  expect(only?.reading).toMatchObject({ kind: 'unreadable', reason: { code: 'target-two-values' } });
});

test.each([
  ['Target 2021 (€/000)', '€', '2021: unreadable: target-unit-conflict'],
  ['Obiettivo 2021 (migliaia di euro)', 'Euro', '2021: unreadable: target-unit-conflict'],
  ['Target 2021 (€/000)', 'migliaia di euro', '2021: >= 240000 euro [operator,unit]'],
  ['Target 2021 (€/000)', '', '2021: >= 240000 euro [operator,unit]'],
  ['Target 2021 (€)', 'Euro', '2021: >= 240 euro [operator,unit]'],
  ['Target 2021 (euro)', 'Giorni', '2021: <= 240 day [operator,unit]'],
])('a bare value under «%s» and the unit «%s» is %s', (header, unit, reading) => {
  expect(read({ value: 240, text: '240', header, unit })).toBe(reading);
});
