import { ExcelPort } from '../../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../../src/excel/settings';
import type { Publication } from '../../src/pira/reports/publicationSheets';
import type { Book } from '../../src/workbench/book/book';
import { bookOf, SMALL_PLAN, withWorkbook } from './workbook';

const OPTIONS = { settings: DEFAULT_SETTINGS };

/** What stands in a sheet, cell by cell, with its number format, its weight, its fill and its lines. */
function cellsOf(book: Book, name: string): readonly (readonly unknown[])[] {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return [...sheet.cells.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value, style }]) => {
      const { numberFormat, bold, fillColor, bottom } = book.styles.format(style);
      return value === null ? [] : [[row, column, value, numberFormat, bold, fillColor, bottom]];
    }),
  );
}

test.each<Publication>(['reclassification', 'open-data', 'report', 'dashboard'])(
  'the file of %s has the sheets that are published, cell for cell',
  async (publication) => {
    await withWorkbook(SMALL_PLAN, async ({ book, host }) => {
      host.user.type('Piano', 'F2:F4', [['Consuntivo 2021'], [52], ['80%']]);
      const port = new ExcelPort();
      const made = await port.makeFile(publication, 'xlsx', OPTIONS);
      const published = await port.publish(publication, OPTIONS);
      if (!made.ok || !published.ok) throw new Error(JSON.stringify([made, published]));
      expect(made.name).toMatch(/^\p{Lu}\p{Ll}+.* 2021\.xlsx$/u);
      const file = bookOf(made.bytes);
      expect(file.sheets.map(({ name }) => name)).toEqual(published.sheets);
      for (const name of published.sheets) expect(cellsOf(file, name)).toEqual(cellsOf(book, name));
    });
  },
);
