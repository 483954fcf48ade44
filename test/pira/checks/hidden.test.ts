import { cellAddress } from '../../../src/pira/sheet/address';
import { findings } from '../../../src/pira/checks';
import { readPlan } from '../../../src/pira/reading/readPlan';
import type { Sheet } from '../../../src/pira/sheet/sheet';
import { sheetFromRows } from '../../support/sheet';

const ROWS = [
  ['PIRA 2023'],
  ['Obiettivo', 'Indicatore', 'Target 2023'],
  ['1. Credito', 'Imprese', '>= 10'],
  ['2. Estero', 'Fiere', '>= 3'],
];
const OLD = [
  ['PIRA 2022'],
  ['Obiettivo', 'Indicatore', 'Target 2022'],
  ['1. Credito', 'Imprese', '>= 8'],
  ['2. Estero', 'Fiere', '>= 2'],
  ['3. Turismo', 'Eventi', '>= 2'],
];

function noticed(sheets: readonly Sheet[]): string[] {
  const plan = readPlan(sheets, { year: null });
  return findings(plan, null, sheets)
    .filter(({ rule }) => ['hidden-sheet', 'hidden-row', 'shared-row', 'left-out'].includes(rule))
    .map(({ rule, place }) => `${rule} ${place.sheet}!${cellAddress(place.row, place.column)}`);
}

test('a hidden sheet is named once, a hidden row by itself', () => {
  const shown = sheetFromRows('2023', ROWS, { hiddenRows: [3] });
  const hidden = sheetFromRows('2022', OLD, { visible: false, hiddenRows: [3] });
  expect(noticed([hidden, shown])).toEqual(['hidden-sheet 2022!A1', 'hidden-row 2023!C4']);
});

test('a hidden sheet tells nothing and is no part of the plan', () => {
  const shown = sheetFromRows('2023', ROWS);
  const hidden = sheetFromRows('2022', OLD, { visible: false });
  const plan = readPlan([hidden, hidden, shown], { year: null });
  expect(plan.year).toBe(2023);
  expect(plan.title.text).toBe('PIRA 2023');
  expect(plan.indicators.map(({ name }) => name.text)).toEqual(['Imprese', 'Fiere']);
  expect(readPlan([hidden], { year: null }).indicators).toEqual([]);
});

test('a hidden sheet of other things is named with what was left out', () => {
  const hidden = sheetFromRows(
    'Elenchi',
    [
      ['Ufficio', 'Interno'],
      ['Ragioneria', 12],
    ],
    { visible: false },
  );
  expect(noticed([sheetFromRows('2023', ROWS), hidden])).toEqual(['left-out Elenchi!A1']);
});

test('indicators side by side are named once a sheet', () => {
  const beside = ROWS.map((row) => (row.length > 1 ? [...row, null, ...row] : row));
  expect(noticed([sheetFromRows('2023', beside)])).toEqual(['shared-row 2023!C3']);
});
