import { readPlan } from '../../../src/pira/reading/readPlan';
import type { Correction } from '../../../src/pira/plan/correction';
import type { CellRef } from '../../../src/pira/sheet/address';
import { cellText, countsText } from '../../../src/taskpane/views/reading/fieldText';
import { planCorrection, mayBePlan, type Counts } from '../../../src/taskpane/views/reading/shownReading';
import { type CellInput, sheetFromRows } from '../../support/sheet';

const PLAN: readonly (readonly CellInput[])[] = [
  ['PIRA 2024'],
  ['Indicatore', 'Target 2024', 'Consuntivo 2024'],
  ['Imprese', '>= 10', 12],
  ['Pratiche', 'forse 100', 3],
  ['', '', ''],
  ['', '', '012'],
];
const BUDGET: readonly (readonly CellInput[])[] = [
  ['Indicatori di bilancio'],
  ['Indicatore', 'Valore 2022', 'Valore 2023', 'Valore 2024'],
  ['Indice di liquidità', 2.1, 2, 1.9],
];

function lookAt(corrections: readonly Correction[] = []) {
  const sheets = [sheetFromRows('Foglio1', PLAN), sheetFromRows('Bilancio', BUDGET)];
  return {
    ok: true as const,
    names: new Map<string, string>(),
    sheets,
    plan: readPlan(sheets, { year: null, corrections }),
  };
}
const at = (row: number, column: number): CellRef => ({ sheet: 'Foglio1', row: row - 1, column });

const MEANS: Correction = {
  kind: 'target',
  sheet: 'Foglio1',
  row: 2,
  column: 1,
  text: '>= 10',
  anchor: null,
  means: '>= 7',
};

test.each([
  ['a target with what it means', at(3, 1), [], 'B3 «>= 10»: letta come target 2024: almeno 10'],
  [
    'a target that the office explains',
    at(3, 1),
    [MEANS],
    'B3 «>= 10»: letta come target 2024: almeno 7 (indicazione dell’ufficio)',
  ],
  ['a header with its field', at(2, 1), [], 'B2 «Target 2024»: letta come intestazione di «target 2024'],
  ['what is left out', at(6, 2), [], 'C6 «012»: non considerata'],
  ['an empty cell', at(9, 0), [], 'A9: vuota'],
] as const)('says of the selected cell: %s', (_, cell, corrections, said) => {
  expect(cellText(lookAt(corrections), cell, 'it')).toContain(said);
});

test('an unreadable target says why', () => {
  expect(cellText(lookAt(), at(4, 1), 'it')).toMatch(/^B4 «forse 100»: letta come target 2024: .+/);
});

test('a visible sheet that was left out can be called a plan from its entry, by its likeliest header', () => {
  const look = lookAt();
  const left = look.plan.leftOut.find(({ sheet }) => sheet === 'Bilancio');
  if (left === undefined) throw new Error('The sheet was read.');
  expect(mayBePlan(look, left)).toBe(true);
  expect(planCorrection(look, left)).toEqual({
    kind: 'header',
    sheet: 'Bilancio',
    row: 1,
    headless: false,
    anchor: null,
  });
});

test('what is left out of a sheet with a plan is no plan of its own', () => {
  const look = lookAt();
  const left = look.plan.leftOut.filter(({ sheet }) => sheet === 'Foglio1');
  expect(left.map((one) => mayBePlan(look, one))).toEqual(left.map(() => false));
});

test('of the counts before only those are said that have changed', () => {
  const counts: Counts = { indicators: 1, targets: 1, actuals: 0, met: 1, leftOut: 1 };
  expect(countsText(counts, 'it')).toBe(
    '1 indicatore, 1 con target, 0 con consuntivo, 1 raggiunto, 1 cella non considerata',
  );
  expect(countsText({ ...counts, met: 2 }, 'it', counts)).toBe('2 raggiunti');
  expect(countsText(counts, 'it', counts)).toBe('');
});
