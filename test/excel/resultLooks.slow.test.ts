import { ExcelPort } from '../../src/excel/excelPort';
import type { Book } from '../../src/workbench/book/book';
import type { FormatPatch } from '../../src/workbench/book/cellFormat';
import { bookOf, SMALL_PLAN, withWorkbook } from './workbook';

/** Columns of the small plan's results, from F on. */
const [ACTUAL, STATUS, NOTES, CAUSE] = [5, 8, 9, 10];
const [NAME, TARGET, HEADER, ROW] = [0, 4, 1, 2];
const LINE = { style: 'thin', color: '#1F2937' } as const;

function formatAt(book: Book, row: number, column: number) {
  const sheet = book.sheet('Piano');
  return book.styles.format(sheet?.cells.get(row, column)?.style ?? 0);
}

function setLook(book: Book, row: number, columns: readonly number[], patch: FormatPatch): void {
  const sheet = book.sheet('Piano');
  for (const column of columns)
    sheet?.cells.setStyle(row, column, book.styles.with(sheet.cells.get(row, column)?.style ?? 0, patch));
}

const WHOLE = [NAME, TARGET];

test.each<[string, number, readonly number[], FormatPatch, number, FormatPatch]>([
  ['the font', ROW, WHOLE, { fontName: 'Arial', fontSize: 7 }, NOTES, { fontName: 'Arial', fontSize: 7 }],
  ['bold and italic', ROW, WHOLE, { bold: true, italic: true }, ACTUAL, { bold: true, italic: true }],
  [
    'lines',
    ROW,
    WHOLE,
    { top: LINE, bottom: LINE, right: LINE },
    CAUSE,
    { top: LINE, bottom: LINE, right: LINE },
  ],
  ['the colour of a band', ROW, WHOLE, { fillColor: '#E2EFDA' }, ACTUAL, { fillColor: '#E2EFDA' }],
  [
    'no colour that the target alone has',
    ROW,
    [TARGET],
    { fillColor: '#FFFF00' },
    ACTUAL,
    { fillColor: null },
  ],
  [
    'no red that the target alone has',
    ROW,
    [TARGET],
    { fontColor: '#FF0000' },
    ACTUAL,
    { fontColor: '#000000' },
  ],
  ['no line through a revised target', ROW, WHOLE, { strikethrough: true }, ACTUAL, { strikethrough: false }],
  ['grey text of a whole row', ROW, WHOLE, { fontColor: '#404040' }, ACTUAL, { fontColor: '#404040' }],
  [
    'where texts stand',
    ROW,
    WHOLE,
    { horizontal: 'center', vertical: 'top' },
    ACTUAL,
    { horizontal: 'center', vertical: 'top' },
  ],
  [
    'long texts from the left, wrapped',
    ROW,
    WHOLE,
    { horizontal: 'right' },
    NOTES,
    { horizontal: 'left', wrap: true },
  ],
  ['statuses in the middle', ROW, WHOLE, { horizontal: 'right' }, STATUS, { horizontal: 'center' }],
  [
    'statuses at the left with the others',
    ROW,
    WHOLE,
    { horizontal: 'left' },
    STATUS,
    { horizontal: 'left' },
  ],
  [
    'an alignment that makes sense here, too',
    ROW,
    WHOLE,
    { horizontal: 'centerContinuous' },
    ACTUAL,
    { horizontal: 'general' },
  ],
  [
    'dark headers',
    HEADER,
    [TARGET],
    { fillColor: '#1F2937', fontColor: '#FFFFFF' },
    STATUS,
    { fillColor: '#1F2937', fontColor: '#FFFFFF' },
  ],
  ['headers that are never cut', HEADER, [TARGET], {}, CAUSE, { wrap: true }],
])('results have %s', async (_, row, columns, patch, column, expected) => {
  const book = bookOf(SMALL_PLAN);
  setLook(book, row, columns, patch);
  await withWorkbook(book, async () => {
    expect(await new ExcelPort().evaluate({})).toMatchObject({ ok: true });
    expect(formatAt(book, row, column)).toMatchObject(expected);
  });
});

test('columns are as wide as the text is large', async () => {
  const widths: number[] = [];
  for (const fontSize of [11, 22]) {
    const book = bookOf(SMALL_PLAN);
    for (const row of [HEADER, ROW]) setLook(book, row, WHOLE, { fontSize });
    await withWorkbook(book, async () => {
      await new ExcelPort().evaluate({});
      widths.push(book.sheet('Piano')?.columns.get(STATUS).width ?? 0);
    });
  }
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2, 0);
});

test('a look that people gave a result stays when it is evaluated again', async () => {
  await withWorkbook(bookOf(SMALL_PLAN), async ({ book, host }) => {
    const port = new ExcelPort();
    await port.evaluate({});
    setLook(book, ROW, [STATUS], { italic: true });
    host.user.type('Piano', 'F3', [[60]]);
    await port.evaluate({});
    expect(formatAt(book, ROW, STATUS)).toMatchObject({ italic: true });
  });
});

test('taking the results out takes their looks out', async () => {
  const book = bookOf(SMALL_PLAN);
  setLook(book, HEADER, WHOLE, { fillColor: '#1F2937', fontColor: '#FFFFFF', bottom: LINE });
  await withWorkbook(book, async () => {
    const port = new ExcelPort();
    await port.evaluate({});
    await port.removeResults({});
    expect(formatAt(book, HEADER, STATUS)).toMatchObject({
      fillColor: null,
      fontColor: '#000000',
      bottom: null,
    });
    expect(formatAt(book, HEADER, TARGET)).toMatchObject({ fillColor: '#1F2937' });
  });
});
