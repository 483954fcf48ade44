import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';
import { writtenMeasure } from '../expressions/written';

const HEADER = ['Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'];
const ABOVE = [
  ['PIANO DEGLI INDICATORI E DEI RISULTATI ATTESI DI BILANCIO 2024'],
  ['Missione 011 - Competitività'],
];

/** Actual values among marks that fill the cell: read or unreadable, never taken for an empty cell; "" where nothing stands there. */
test.each([
  ['12 ***', 'N.', '>= 10', '12 number'],
  ['7 ----------', 'N.', '>= 10', 'unreadable: actual-number-unclear'],
  ['__12__', 'N.', '>= 10', '12 number'],
  ['###12###', 'N.', '>= 10', 'unreadable: actual-number-unclear'],
  ['eventi ....... 12', 'N.', '>= 10', 'unreadable: actual-word-unknown'],
  ['12 ???', 'N.', '>= 10', 'unreadable: actual-number-unclear'],
  ['64,5 % =======', '%', '>= 80%', 'unreadable: actual-number-unclear'],
  ['85% – – –', '%', '>= 80%', 'unreadable: actual-number-unclear'],
  ['NO ----', 'Sì/No', 'Sì', 'no'],
  ['Sì ________', 'Sì/No', 'Sì', 'yes'],
  ['____15/09/2024____', 'Data', 'entro il 30/06/2024', '2024-09-15'],
  ['__________', 'N.', '>= 10', ''],
  ['..........', 'N.', '>= 10', ''],
])('an actual «%s» (unit «%s», target «%s») is read as «%s»', (actual, unit, target, read) => {
  const rows = [...ABOVE, HEADER, ['Esito della linea', unit, target, actual]];
  const [indicator] = readPlan([sheetFromRows('PIRA', rows)], { year: 2024 }).indicators;
  const measures = (indicator?.actuals ?? []).map(({ measure }) => writtenMeasure(measure));
  expect(measures.filter((one) => one !== 'not measured').join()).toBe(read);
});

test('a target among such marks is read', () => {
  const rows = [...ABOVE, HEADER, ['Eventi', 'N.', '>= 10 *****', '']];
  const [indicator] = readPlan([sheetFromRows('PIRA', rows)], { year: 2024 }).indicators;
  expect(indicator?.targets.map(({ reading }) => reading.kind)).toEqual(['threshold']);
});
