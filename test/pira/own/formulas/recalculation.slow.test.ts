import { evaluatePlan } from '../../../../src/pira/evaluation/evaluatePlan';
import { shownAchievement } from '../../../../src/pira/evaluation/display';
import { sayStatus } from '../../../../src/pira/messages/sayStatus';
import { formulaCells } from '../../../../src/pira/own/formulas/formulaCells';
import type { ResultRole } from '../../../../src/pira/own/resultTitles';
import type { CellValue } from '../../../../src/pira/sheet/sheet';
import { readActual } from '../../../../src/pira/expressions/readActual';
import { loadBook } from '../../../../src/workbench/xlsx/loadBook';
import { newBook } from '../../../../src/workbench/xlsx/newBook';
import { saveBook } from '../../../../src/workbench/xlsx/saveBook';
import { converted } from '../../../support/libreOffice';
import { sheetFromRows } from '../../../support/sheet';
import { planOf } from '../../../support/tablePlan';
import { type Pair, targetActualPairs } from './targetActualPairs';
import fc from '../../../support/fastCheck';

const PAIRS = 5_000;
const ACTUAL_COLUMN = 2;
const ROLES: readonly ResultRole[] = ['variance', 'achievement', 'status'];

const pairs = fc.sample(targetActualPairs, { numRuns: PAIRS });
const sheet = sheetFromRows(
  'Piano',
  pairs.map(({ value, text, format }) => ['', '', { value, text, format }]),
);
const plan = planOf([
  {
    headerRow: 0,
    targetColumn: 1,
    actualColumn: ACTUAL_COLUMN,
    rows: pairs.map((pair, row) => ({
      row,
      target: pair.target,
      unit: pair.unit ?? '',
      measure: readActual(pair, pair.target, pair.unit ?? ''),
    })),
  },
]);
const { results, partlyFrom } = evaluatePlan(plan);
const formulas = results.map((result, row) => formulaCells(result, { sheet, row, column: null }, partlyFrom));

/** The results that LibreOffice calculates for the formulas of each row. */
function recalculated(): CellValue[][] {
  const book = newBook('Piano');
  const [page] = book.sheets;
  if (!page) throw new Error('A new book has a sheet.');
  formulas.forEach((cells, row) => {
    const value = pairs[row]?.value ?? null;
    book.setContent(page, row, ACTUAL_COLUMN, { value, formula: null });
    ROLES.forEach((role, index) => {
      const content = cells.get(role)?.content;
      if (content?.kind === 'formula')
        book.setContent(page, row, ACTUAL_COLUMN + 1 + index, { value: null, formula: content.formula });
    });
  });
  const loaded = loadBook(converted(saveBook(book), 'xlsx'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return pairs.map((_, row) =>
    ROLES.map((__, index) => loaded.book.sheets[0]?.cells.get(row, ACTUAL_COLUMN + 1 + index)?.value ?? null),
  );
}

/** Whether a result of a formula is what the evaluation says; a formula shows "" where there is nothing. */
function agrees(found: CellValue, expected: number | string | null, { target, value }: Pair): boolean {
  if (expected === null) return found === '' || found === null;
  if (typeof expected === 'string') return found === expected;
  if (typeof found !== 'number') return false;
  const bounds =
    target.kind === 'threshold' ? [target.value] : target.kind === 'range' ? [target.min, target.max] : [];
  const size = Math.max(1, ...[...bounds, typeof value === 'number' ? value : 0].map(Math.abs));
  return Math.abs(found - expected) <= 1e-12 * size;
}

test(`over ${PAIRS} pairs, formulas recalculated by LibreOffice give the results of the evaluation`, () => {
  const found = recalculated();
  const compared = pairs
    .map((pair, row) => ({ pair, row }))
    .filter(({ row }) => (formulas[row]?.size ?? 0) > 0);
  const statuses = new Set(compared.map(({ row }) => results[row]?.outcome.status));
  expect(statuses).toEqual(new Set(['met', 'partly-met', 'not-met', 'not-measured', 'not-evaluable']));
  expect(compared.length).toBeGreaterThan(2_000);
  const wrong = compared.flatMap(({ pair, row }) => {
    const outcome = results[row]?.outcome;
    if (!outcome) return [];
    const points = outcome.varianceUnit === 'percentage-point' ? 100 : 1;
    const variance = outcome.variance === null ? null : outcome.variance * points;
    const expected = [variance, shownAchievement(outcome), sayStatus(outcome.status, 'it')];
    const own = found[row] ?? [];
    return expected.every((value, index) => agrees(own[index] ?? null, value, pair))
      ? []
      : [{ pair, expected, own }];
  });
  expect(wrong).toEqual([]);
}, 180_000);
