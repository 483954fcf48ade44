import { loadBook } from '../../../../src/workbench/xlsx/loadBook';
import { newBook } from '../../../../src/workbench/xlsx/newBook';
import { saveBook } from '../../../../src/workbench/xlsx/saveBook';
import { convertFile } from '../../../support/libreOffice';
import type { CellValue } from '../../../../src/pira/sheet/sheet';
import { BASE_COLUMN, changeCases, judgedChanges } from './judgedChanges';
import { ACTUAL_COLUMN, disagreements, type JudgedPair, judgedPairs, RULES } from './judgedPairs';
import { targetActualPairs } from './targetActualPairs';
import fc from '../../../support/fastCheck';

const PAIRS = 6_000;

const pairs = fc.sample(targetActualPairs, { numRuns: PAIRS });
/** Each pair by one of the rules, in turn. */
const byRules = RULES.map((rules) => judgedPairs(pairs, rules));
const judged = pairs.flatMap((_, row): readonly JudgedPair[] => {
  const one = byRules[row % RULES.length]?.[row];
  return one === undefined ? [] : [one];
});

const changes = fc.sample(changeCases, { numRuns: 1_500 });
const changesByRules = RULES.map((rules) => judgedChanges(changes, rules));
const judgedLater = changes.flatMap((_, row): readonly JudgedPair[] => {
  const one = changesByRules[row % RULES.length]?.[row];
  return one === undefined ? [] : [one];
});

/** The rows of a workbook as LibreOffice calculates them. */
function recalculated(
  rows: readonly JudgedPair[],
  inputs: (row: number) => readonly (readonly [column: number, value: CellValue])[],
): (row: number) => CellValue[] {
  const book = newBook('Piano');
  const [page] = book.sheets;
  if (!page) throw new Error('A new book has a sheet.');
  for (const { row, formulas } of rows) {
    for (const [column, value] of inputs(row)) book.setContent(page, row, column, { value, formula: null });
    formulas.forEach((formula, index) => {
      if (formula !== null) book.setContent(page, row, ACTUAL_COLUMN + 1 + index, { value: null, formula });
    });
  }
  const loaded = loadBook(convertFile(saveBook(book), 'xlsx'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  const cells = loaded.book.sheets[0]?.cells;
  return (row) => [1, 2, 3].map((index) => cells?.get(row, ACTUAL_COLUMN + index)?.value ?? null);
}

/** How many rows have formulas; every status is among them. */
function compared(rows: readonly JudgedPair[]): number {
  const live = rows.filter(({ formulas }) => formulas.some((formula) => formula !== null));
  const statuses = new Set(live.map(({ result }) => result.outcome.status));
  expect(statuses).toEqual(new Set(['met', 'partly-met', 'not-met', 'not-measured', 'not-evaluable']));
  return live.length;
}

test(`over ${PAIRS} pairs by the rules of several bodies, formulas recalculated by LibreOffice agree`, () => {
  const found = recalculated(judged, (row) => [[ACTUAL_COLUMN, pairs[row]?.value ?? null]]);
  expect(compared(judged)).toBeGreaterThan(2_500);
  expect(disagreements(judged, found)).toEqual([]);
}, 180_000);

test('formulas on the base of a change, recalculated once base and level are others, agree with the new evaluation', () => {
  const found = recalculated(judgedLater, (row) => [
    [BASE_COLUMN, changes[row]?.after.base ?? null],
    [ACTUAL_COLUMN, changes[row]?.after.actual ?? null],
  ]);
  expect(compared(judgedLater)).toBeGreaterThan(150);
  expect(disagreements(judgedLater, found)).toEqual([]);
}, 180_000);
