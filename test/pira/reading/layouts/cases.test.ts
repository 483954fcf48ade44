import { readPlan } from '../../../../src/pira/reading/readPlan';
import workbooks from '../../../fixtures/layouts/workbooks.json';
import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import right from '../../../fixtures/layouts/right-readings.json';
import { oneLineEach } from './oneLine';

interface Grid {
  readonly name: string;
  readonly at: readonly number[];
  readonly rows: readonly (readonly CellInput[])[];
}

const books: Readonly<Record<string, readonly Grid[]>> = workbooks;
const readings: Readonly<Record<string, readonly string[]>> = right;

/** Small workbooks, each of a kind that was once read wrongly. */
test.each(Object.keys(books))('%s', (name) => {
  const sheets = (books[name] ?? []).map(({ name: sheet, at: [row = 0, column = 0], rows }) =>
    sheetFromRows(sheet, rows, { at: { row, column } }),
  );
  expect(oneLineEach(readPlan(sheets, { year: null }))).toEqual(readings[name]);
});
