import { markerIn } from '../../src/pira/output/highlightMarker';
import { ExcelPort } from '../../src/excel/excelPort';
import type { Book } from '../../src/workbench/book/book';
import type { BookSheet } from '../../src/workbench/book/bookSheet';
import { appearance, differences } from './appearance';
import { bookOf, SMALL_PLAN, withWorkbook } from './workbook';

const YES_NO = {
  kind: 'list',
  comparison: 'between',
  formula1: '"sì,no,forse"',
  formula2: null,
  ignoreBlanks: true,
  dropDown: true,
  errorStyle: 'stop',
  showError: true,
  errorTitle: '',
  error: '',
  showPrompt: false,
  promptTitle: '',
  prompt: '',
} as const;

/** What people have made of the cells in which the results will stand, in F to K. */
const LOOKS: readonly (readonly [string, (sheet: BookSheet, book: Book) => void])[] = [
  [
    'a list of people’s where actual values go',
    (sheet) => sheet.validations.set({ row: 2, column: 5, rowCount: 3, columnCount: 1 }, YES_NO),
  ],
  [
    'cells that stand at the top and in the middle of their rows',
    (sheet, { styles }) => {
      sheet.cells.setStyle(2, 6, styles.with(0, { vertical: 'top' }));
      sheet.cells.setStyle(3, 6, styles.with(0, { vertical: 'center' }));
    },
  ],
  ['a wide column', (sheet) => sheet.columns.set(6, { width: 33 })],
  ['a hidden column', (sheet) => sheet.columns.set(7, { hidden: true })],
  [
    'a column with a look of its own',
    (sheet, { styles }) =>
      sheet.columns.set(8, { style: styles.with(0, { bold: true, fillColor: '#FFEEDD' }) }),
  ],
  ['a merged title above', (sheet) => sheet.merges.add({ row: 0, column: 5, rowCount: 1, columnCount: 6 })],
  [
    'a rule of people’s over all of it',
    (sheet) =>
      sheet.conditionalFormats.add(
        [{ row: 0, column: 0, rowCount: 20, columnCount: 20 }],
        { kind: 'custom', formula: 'A1="x"' },
        { fillColor: '#00FF00', fontColor: null, bold: null, italic: null },
      ),
  ],
  [
    'number formats of people’s',
    (sheet, { styles }) => sheet.cells.setStyle(2, 8, styles.with(0, { numberFormat: '0.000' })),
  ],
];

test.each(
  LOOKS.flatMap(([what, look]) => (['values', 'formulas'] as const).map((as) => [what, as, look] as const)),
)('%s: results as %s and back leave it exactly as it was', async (_, presentation, look) => {
  const book = bookOf(SMALL_PLAN);
  const sheet = book.sheet('Piano');
  if (sheet === undefined) throw new Error('The plan has a sheet.');
  look(sheet, book);
  await withWorkbook(book, async () => {
    const port = new ExcelPort();
    const before = appearance(book);
    const done = await port.evaluate({ presentation });
    if (!done.ok || done.undo === null) throw new Error(JSON.stringify(done));
    expect(await port.undo(done.undo, {})).toMatchObject({ ok: true });
    expect(differences(before, appearance(book))).toEqual([]);
  });
});

test('where one of our rules has come to stand over several areas all are left, remarked, and the undo is exact', async () => {
  await withWorkbook(SMALL_PLAN, async ({ book, host }) => {
    const port = new ExcelPort();
    await port.evaluate({});
    const formats = book.sheet('Piano')?.conditionalFormats;
    const [first, second] =
      formats?.all.filter(({ rule }) => rule.kind === 'custom' && markerIn(rule.formula) !== null) ?? [];
    const [area] = second?.areas ?? [];
    if (formats === undefined || first === undefined || second === undefined || area === undefined)
      throw new Error('There are rules of ours.');
    formats.remove(first.id);
    formats.set(second.id, {
      areas: [
        { ...area, rowCount: 2 },
        { ...area, row: area.row + 3, rowCount: 2 },
      ],
    });
    host.user.type('Piano', 'F3', [[52]]);
    const before = appearance(book);
    const again = await port.evaluate({});
    if (!again.ok || again.undo === null) throw new Error(JSON.stringify(again));
    expect(again.remarks).toEqual([{ code: 'colours-split', sheet: 'Piano' }]);
    expect(differences(before, appearance(book))).not.toContain('Piano conditional formats');
    expect(await port.undo(again.undo, {})).toMatchObject({ ok: true });
    expect(differences(before, appearance(book))).toEqual([]);
  });
});
