import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';

const HEADER = ['Programma', 'Obiettivo', 'Indicatore', 'Target 2023'];
const ROW = ['005 - Promozione', 'Digitalizzazione', 'Imprese assistite', '>= 10'];
const OTHER = ['Missione', '016 - Commercio internazionale', '', ''];

test.each([
  ['Missione 011', [HEADER, ROW], '011'],
  ['Missione 16', [HEADER, ROW], '016'],
  ['Miss. 012', [HEADER, ROW], '012'],
  ['M032', [HEADER, ROW], '032'],
  ['011 Competitività', [HEADER, ROW], '011'],
  ['Missione 999', [HEADER, ROW], null],
  ['2023', [HEADER, ROW], null],
  ['Foglio 11', [HEADER, ROW], null],
  ['1100', [HEADER, ROW], null],
  ['Missione 011', [OTHER, HEADER, ROW], '016'],
])('of the sheet «%s» the mission of %j is %s', (name, rows, code) => {
  const { indicators } = readPlan([sheetFromRows(name, rows)], { year: 2023 });
  expect(indicators.map(({ objective }) => objective.mission.code)).toEqual([code]);
});
