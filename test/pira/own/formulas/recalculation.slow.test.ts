import { loadBook } from '../../../../src/workbench/xlsx/loadBook';
import { newBook } from '../../../../src/workbench/xlsx/newBook';
import { saveBook } from '../../../../src/workbench/xlsx/saveBook';
import { converted } from '../../../support/libreOffice';
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

test(`over ${PAIRS} pairs by the rules of several bodies, formulas recalculated by LibreOffice agree`, () => {
  const book = newBook('Piano');
  const [page] = book.sheets;
  if (!page) throw new Error('A new book has a sheet.');
  for (const { pair, row, formulas } of judged) {
    book.setContent(page, row, ACTUAL_COLUMN, { value: pair.value, formula: null });
    formulas.forEach((formula, index) => {
      if (formula !== null) book.setContent(page, row, ACTUAL_COLUMN + 1 + index, { value: null, formula });
    });
  }
  const loaded = loadBook(converted(saveBook(book), 'xlsx'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  const cells = loaded.book.sheets[0]?.cells;
  const compared = judged.filter(({ formulas }) => formulas.some((formula) => formula !== null));
  const statuses = new Set(compared.map(({ result }) => result.outcome.status));
  expect(statuses).toEqual(new Set(['met', 'partly-met', 'not-met', 'not-measured', 'not-evaluable']));
  expect(compared.length).toBeGreaterThan(2_500);
  expect(
    disagreements(judged, (row) =>
      [1, 2, 3].map((index) => cells?.get(row, ACTUAL_COLUMN + index)?.value ?? null),
    ),
  ).toEqual([]);
}, 180_000);
