import { Book } from '../../../src/workbench/book/book';
import { BookSheet } from '../../../src/workbench/book/bookSheet';
import { Styles } from '../../../src/workbench/book/styles';
import { PLAIN_FORMAT } from '../../../src/workbench/book/cellFormat';

function bookOf(...names: string[]): Book {
  return new Book(names.map((name, index) => new BookSheet(index + 1, name)));
}

function first(book: Book): BookSheet {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

test('an edit is noted with what it changed; an edit to the same is none', () => {
  const { cells } = new BookSheet(1, 'Uno');
  cells.setContent(0, 0, { value: 1, formula: null }, 0);
  cells.setContent(0, 1, { value: 1, formula: '=A1' }, 0);
  const before = new Map(cells.changes.get(0));
  expect(before.get(0)).toEqual({ content: true, result: false, style: true, isNew: true });
  expect(cells.setContent(0, 0, { value: 1, formula: null }, 5)).toBe(false);
  cells.setResult(0, 1, 2);
  cells.setStyle(0, 1, 0);
  expect(cells.changes.get(0)?.get(1)).toEqual({ content: true, result: true, style: true, isNew: true });
  expect(cells.get(0, 1)).toEqual({ value: 2, formula: '=A1', style: 0 });
});

test('the used area counts contents, and styles only if asked', () => {
  const { cells } = new BookSheet(1, 'Uno');
  expect(cells.usedArea(false)).toBeNull();
  cells.setContent(2, 1, { value: 'a', formula: null }, 0);
  cells.setStyle(5, 4, 3);
  cells.setStyle(9, 9, 0);
  expect(cells.usedArea(true)).toEqual({ row: 2, column: 1, rowCount: 1, columnCount: 1 });
  expect(cells.usedArea(false)).toEqual({ row: 2, column: 1, rowCount: 4, columnCount: 4 });
});

test('a new cell takes the style of its row, else of its column', () => {
  const book = bookOf('Uno');
  const sheet = first(book);
  sheet.columns.set(1, { style: 4 });
  sheet.rows.set(3, { style: 7 });
  for (const row of [0, 3]) book.setContent(sheet, row, 1, { value: 1, formula: null });
  expect([0, 3].map((row) => sheet.styleAt(row, 1))).toEqual([4, 7]);
  expect(sheet.styleAt(0, 2)).toBe(0);
});

test('a style with other attributes is made once, and the way back leads to the first', () => {
  const styles = new Styles([PLAIN_FORMAT, { ...PLAIN_FORMAT, numberFormat: '0%' }]);
  const bold = styles.with(1, { bold: true });
  expect(bold).toBe(2);
  expect(styles.format(bold)).toEqual({ ...PLAIN_FORMAT, numberFormat: '0%', bold: true });
  expect(styles.with(1, { bold: true, wrap: false })).toBe(bold);
  const both = styles.with(bold, { wrap: true });
  expect(styles.derived[both - 2]).toEqual({ base: 1, patch: { bold: true, wrap: true } });
  expect(styles.with(styles.with(both, { wrap: false }), { bold: false })).toBe(1);
});

test('formulas and names follow a renamed sheet, and lose a removed one', () => {
  const book = bookOf('Uno', 'Due');
  const [uno, due] = book.sheets;
  if (uno === undefined || due === undefined) throw new Error('sheets');
  book.setContent(uno, 0, 0, { value: 3, formula: "=Due!A1+SUM('Due'!A1:B2)+Uno!A1" });
  book.names.set('Area', '=Due!$A$1');
  book.names.set('Locale', '=1', { scope: due });
  book.renameSheet(due, "L'anno");
  expect(uno.cells.get(0, 0)?.formula).toBe("='L''anno'!A1+SUM('L''anno'!A1:B2)+Uno!A1");
  expect(book.names.get('area')?.formula).toBe("='L''anno'!$A$1");
  book.activate(due);
  book.removeSheet(due);
  expect(uno.cells.get(0, 0)?.formula).toBe('=#REF!A1+SUM(#REF!A1:B2)+Uno!A1');
  expect(book.names.all.map(({ name, formula }) => [name, formula])).toEqual([['Area', '=#REF!$A$1']]);
  expect(book.activeSheet).toBe(uno);
});

test('results are out of date after an edit only where there are formulas, until the book is calculated', () => {
  const book = bookOf('Uno');
  book.setContent(first(book), 0, 0, { value: 1, formula: null });
  expect(book.needsRecalculation).toBe(false);
  book.setContent(first(book), 0, 1, { value: null, formula: '=A1' });
  expect(book.needsRecalculation).toBe(true);
  book.markCalculated();
  expect(book.needsRecalculation).toBe(false);
});

test('a header cell of a table always holds a text of its own', () => {
  const book = bookOf('Uno');
  const sheet = first(book);
  book.setContent(sheet, 0, 0, { value: 2021, formula: null });
  book.setContent(sheet, 0, 2, { value: 'nome', formula: null });
  const area = { row: 0, column: 0, rowCount: 2, columnCount: 3 };
  book.addTable(sheet, { name: 'T', area, hasHeader: true, hasTotals: false, styleName: null });
  const header = (): unknown[] => [0, 1, 2].map((column) => sheet.cells.get(0, column)?.value);
  expect(header()).toEqual(['2021', 'Colonna2', 'nome']);
  book.setContent(sheet, 0, 1, { value: 'Nome', formula: null });
  book.setContent(sheet, 0, 0, { value: null, formula: null });
  expect(header()).toEqual(['Colonna1', 'Nome2', 'nome']);
});
