import { newBook } from '../../../src/workbench/xlsx/newBook';
import { loadBook } from '../../../src/workbench/xlsx/loadBook';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import type { Book } from '../../../src/workbench/book/book';
import { fill, sampleBook } from './sampleBook';
import { codeOf, withExcel } from './withExcel';

const EVERY_SET = { sets: { ExcelApi: '1.13' } };

function base64(book: Book): string {
  return Buffer.from(saveBook(book)).toString('base64');
}

/** A sheet with one of everything that comes along. */
function richBook(): Book {
  const book = newBook('Piano 2021');
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  fill(book, sheet, [
    ['Indicatore', 'Target'],
    ['Imprese', '50'],
    ['Tempo', '3'],
  ]);
  sheet.cells.setStyle(0, 0, book.styles.with(0, { bold: true, fillColor: '#FFCC00', wrap: true }));
  sheet.columns.set(0, { width: 40 });
  sheet.columns.set(2, { hidden: true });
  sheet.rows.set(1, { height: 33 });
  sheet.merges.add({ row: 4, column: 0, rowCount: 1, columnCount: 2 });
  sheet.tabColor.set('#00FF00');
  book.addTable(sheet, {
    name: 'Elenco',
    area: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
    hasHeader: true,
    hasTotals: false,
    styleName: null,
  });
  return book;
}

test('inserted sheets stand in the saved file as they stood in theirs', () =>
  withExcel(
    async (host) => {
      const file = base64(richBook());
      expect(
        await codeOf((context) => Promise.resolve(context.workbook.insertWorksheetsFromBase64(file))),
      ).toBe('none');
      const saved = loadBook(saveBook(host.book));
      if (!saved.ok) throw new Error(saved.failure.reason);
      const sheet = saved.book.sheet('Piano 2021 (2)');
      const head = sheet?.cells.get(0, 0);
      expect(head?.value).toBe('Indicatore');
      expect(saved.book.styles.format(head?.style ?? 0)).toMatchObject({
        bold: true,
        fillColor: '#FFCC00',
        wrap: true,
      });
      expect([sheet?.columns.get(0).width, sheet?.columns.get(2).hidden]).toEqual([40, true]);
      expect(sheet?.rows.get(1).height).toBe(33);
      expect(sheet?.merges.areas).toEqual([{ row: 4, column: 0, rowCount: 1, columnCount: 2 }]);
      expect(sheet?.tabColor.value).toBe('#00FF00');
      expect(sheet?.tables.map(({ value }) => value.name)).toEqual(['Elenco']);
    },
    { ...EVERY_SET },
  ));

test.each([
  ['what is no base64', 'è', {}],
  ['what is no workbook', 'UEsDBA==', {}],
  ['a name that the file does not have', base64(richBook()), { sheetNamesToInsert: ['Manca'] }],
  ['a place beside no sheet', base64(richBook()), { positionType: 'After' as const }],
])('refuses %s', (_name, file, options) =>
  withExcel(
    async (host) => {
      const code = await codeOf((context) =>
        Promise.resolve(context.workbook.insertWorksheetsFromBase64(file, options)),
      );
      expect(code).toBe('InvalidArgument');
      expect(host.book.sheets).toHaveLength(3);
    },
    { ...EVERY_SET },
  ),
);

test('refuses to insert where the structure is protected, and below the set that has it', async () => {
  const file = base64(richBook());
  const insert = (context: Excel.RequestContext): Promise<unknown> =>
    Promise.resolve(context.workbook.insertWorksheetsFromBase64(file));
  const locked = newBook('A');
  const isProtected = { value: true };
  Object.defineProperty(locked, 'isProtected', isProtected);
  await withExcel(async () => expect(await codeOf(insert)).toBe('AccessDenied'), {
    ...EVERY_SET,
    book: locked,
  });
  await withExcel(async () => expect(await codeOf(insert)).toBe('ApiNotFound'), { book: sampleBook() });
});
