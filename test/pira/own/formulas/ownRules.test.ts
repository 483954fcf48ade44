import { loadEngine } from '../../../../src/workbench/engine/loadEngine';
import { newBook } from '../../../../src/workbench/xlsx/newBook';
import { ACTUAL_COLUMN, disagreements, judgedPairs, RULES } from './judgedPairs';
import { targetActualPairs } from './targetActualPairs';
import fc from '../../../support/fastCheck';

const pairs = fc.sample(targetActualPairs, { numRuns: 300 });

test.each(RULES)('the formulas by the rules %j give what the evaluation gives', async (rules) => {
  const { calculate } = await loadEngine();
  const judged = judgedPairs(pairs, rules);
  const book = newBook('Piano');
  const [page] = book.sheets;
  if (!page) throw new Error('A new book has a sheet.');
  for (const { pair, row } of judged)
    book.setContent(page, row, ACTUAL_COLUMN, { value: pair.value, formula: null });
  const places = judged.flatMap(({ row, formulas }) =>
    formulas.flatMap((formula, index) =>
      formula === null ? [] : [{ sheet: page, row, column: ACTUAL_COLUMN + 1 + index, formula }],
    ),
  );
  const found = new Map(calculate(book, places).map(({ row, column, value }) => [`${row} ${column}`, value]));
  expect(places.length).toBeGreaterThan(300);
  expect(
    disagreements(judged, (row) =>
      [1, 2, 3].map((index) => found.get(`${row} ${ACTUAL_COLUMN + index}`) ?? null),
    ),
  ).toEqual([]);
});
