import { type Area, areaAddress } from '../../src/pira/sheet/address';
import { ExcelPort } from '../../src/excel/excelPort';
import type { Book } from '../../src/workbench/book/book';
import type { BookSheet } from '../../src/workbench/book/bookSheet';
import { appearance, differences } from './appearance';
import { bookOf, SMALL_PLAN, withWorkbook } from './workbook';

const OPTIONS = { quirks: new Set(['tables-grow'] as const) };

/** Tables of Excel in the sheet of the plan, which has its own tables in A2:E5 and A7:E9. */
const CASES: readonly (readonly [string, readonly Area[]])[] = [
  ['one block of the plan', [{ row: 1, column: 0, rowCount: 4, columnCount: 5 }]],
  [
    'both blocks of the plan',
    [
      { row: 1, column: 0, rowCount: 4, columnCount: 5 },
      { row: 6, column: 0, rowCount: 3, columnCount: 5 },
    ],
  ],
  ['a table of people’s right of the second block', [{ row: 6, column: 6, rowCount: 3, columnCount: 2 }]],
  [
    'a table of people’s between the rows of the blocks',
    [{ row: 4, column: 7, rowCount: 2, columnCount: 1 }],
  ],
  ['a table of people’s far to the right', [{ row: 0, column: 15, rowCount: 6, columnCount: 2 }]],
  ['a table of people’s below', [{ row: 11, column: 4, rowCount: 3, columnCount: 3 }]],
];

function withTables(areas: readonly Area[]): { readonly book: Book; readonly sheet: BookSheet } {
  const book = bookOf(SMALL_PLAN);
  const sheet = book.sheet('Piano');
  if (sheet === undefined) throw new Error('The plan has a sheet.');
  areas.forEach((area, index) => {
    const isOfPeople = sheet.cells.get(area.row, area.column)?.value === undefined;
    for (let down = 0; isOfPeople && down < area.rowCount; down++)
      for (let right = 0; right < area.columnCount; right++)
        book.setContent(sheet, area.row + down, area.column + right, {
          value: down === 0 ? `Appunto ${right + 1}` : null,
          formula: null,
        });
    book.addTable(sheet, { name: `T${index}`, area, hasHeader: true, hasTotals: false, styleName: null });
  });
  return { book, sheet };
}

test.each(
  CASES.flatMap(([what, areas]) => (['values', 'formulas'] as const).map((as) => [what, as, areas] as const)),
)(
  '%s: results as %s touch no table, the same columns are found again, and the undo is exact',
  async (_, presentation, areas) => {
    const { book, sheet } = withTables(areas);
    await withWorkbook(
      book,
      async ({ host }) => {
        const port = new ExcelPort();
        const before = appearance(book);
        const done = await port.evaluate({ presentation });
        if (!done.ok || done.undo === null) throw new Error(JSON.stringify(done));
        expect(sheet.tables.map(({ value }) => areaAddress(value.area))).toEqual(areas.map(areaAddress));
        const after = appearance(book);
        expect(await port.evaluate({ presentation })).toMatchObject({ ok: true, undo: null });
        expect(differences(after, appearance(book))).toEqual([]);
        const header = [...(sheet.cells.rows.get(1) ?? [])];
        const column = header.find(([, { value }]) => value === 'Consuntivo 2021')?.[0];
        if (column === undefined) throw new Error('There is a column for actual values.');
        host.user.type('Piano', `${String.fromCharCode(65 + column)}3`, [[52]]);
        const again = await port.evaluate({ presentation });
        expect(again).toMatchObject({ ok: true });
        expect(sheet.cells.get(2, column + 3)?.value ?? 'Raggiunto').toBe('Raggiunto');
        if (again.ok && again.undo !== null)
          expect(await port.undo(again.undo, {})).toMatchObject({ ok: true });
        host.user.type('Piano', `${String.fromCharCode(65 + column)}3`, [['']]);
        expect(await port.undo(done.undo, {})).toMatchObject({ ok: true });
        expect(differences(before, appearance(book))).toEqual([]);
      },
      OPTIONS,
    );
  },
);
