import { loadEngine } from '../../../../src/workbench/engine/loadEngine';
import { newBook } from '../../../../src/workbench/xlsx/newBook';
import { ACTUAL_COLUMN, disagreements, type JudgedPair, judgedPairs, RULES } from './judgedPairs';
import { targetActualPairs } from './targetActualPairs';
import type { CellValue } from '../../../../src/pira/sheet/sheet';
import { BASE_COLUMN, changeCases, judgedChanges } from './judgedChanges';
import fc from '../../../support/fastCheck';

const pairs = fc.sample(targetActualPairs, { numRuns: 300 });
const changes = fc.sample(changeCases, { numRuns: 100 });

/** The rows as the engine of the workbench calculates them. */
async function calculated(
  rows: readonly JudgedPair[],
  inputs: (row: number) => readonly (readonly [column: number, value: CellValue])[],
): Promise<{ readonly count: number; readonly found: (row: number) => CellValue[] }> {
  const { calculate } = await loadEngine();
  const book = newBook('Piano');
  const [page] = book.sheets;
  if (!page) throw new Error('A new book has a sheet.');
  for (const { row } of rows)
    for (const [column, value] of inputs(row)) book.setContent(page, row, column, { value, formula: null });
  const places = rows.flatMap(({ row, formulas }) =>
    formulas.flatMap((formula, index) =>
      formula === null ? [] : [{ sheet: page, row, column: ACTUAL_COLUMN + 1 + index, formula }],
    ),
  );
  const values = new Map(
    calculate(book, places).map(({ row, column, value }) => [`${row} ${column}`, value]),
  );
  const found = (row: number) =>
    [1, 2, 3].map((index) => values.get(`${row} ${ACTUAL_COLUMN + index}`) ?? null);
  return { count: places.length, found };
}

test.each(RULES)('the formulas by the rules %j give what the evaluation gives', async (rules) => {
  const judged = judgedPairs(pairs, rules);
  const { count, found } = await calculated(judged, (row) => [[ACTUAL_COLUMN, pairs[row]?.value ?? null]]);
  expect(count).toBeGreaterThan(300);
  expect(disagreements(judged, found)).toEqual([]);
});

test.each(RULES)('formulas by the rules %j follow the base of a change and its level', async (rules) => {
  const judged = judgedChanges(changes, rules);
  const { count, found } = await calculated(judged, (row) => [
    [BASE_COLUMN, changes[row]?.after.base ?? null],
    [ACTUAL_COLUMN, changes[row]?.after.actual ?? null],
  ]);
  expect(count).toBeGreaterThan(20);
  expect(disagreements(judged, found)).toEqual([]);
});
