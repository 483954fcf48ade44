import type { CellValue } from '../../../../src/pira/sheet/sheet';
import { Book } from '../../../../src/workbench/book/book';
import type { BookSheet } from '../../../../src/workbench/book/bookSheet';
import { OpenWorkbook } from '../../../../src/workbench/browser/session/openWorkbook';
import { loadEngine } from '../../../../src/workbench/engine/loadEngine';
import { loadBook } from '../../../../src/workbench/xlsx/loadBook';
import { newBook } from '../../../../src/workbench/xlsx/newBook';
import { saveBook } from '../../../../src/workbench/xlsx/saveBook';

const AREA = { row: 0, column: 0, rowCount: 2, columnCount: 2 };

function loaded(bytes: Uint8Array): Book {
  const result = loadBook(bytes);
  if (!result.ok) throw new Error('The file does not load.');
  return result.book;
}

async function opened(book = new Book([])): Promise<{ workbook: OpenWorkbook; sheet: BookSheet }> {
  const sheet = book.worksheets[0] ?? book.addSheet('Foglio1');
  return { workbook: new OpenWorkbook('prova.xlsx', book, await loadEngine(), 'it-IT'), sheet };
}

/** What a sheet holds, with the number formats. */
function held({ book }: OpenWorkbook, sheet: BookSheet): readonly (readonly [string, CellValue, string])[] {
  return sheet.cells
    .statesIn({ row: 0, column: 0, rowCount: 10, columnCount: 10 })
    .map(({ row, column, cell }) => [`${row}:${column}`, cell.value, book.styles.numberFormat(cell)]);
}

test('a workbook is unsaved from a change of its cells on, until it is saved', async () => {
  const { workbook, sheet } = await opened();
  workbook.select(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  expect(workbook.isUnsaved).toBe(false);
  workbook.type(sheet, 0, 0, 'uno');
  expect(workbook.isUnsaved).toBe(true);
  workbook.markSaved();
  expect(workbook.isUnsaved).toBe(false);
});

test('entries are undone and redone one by one, with the formats they brought and what follows from them', async () => {
  const { workbook, sheet } = await opened();
  const states = [held(workbook, sheet)];
  const edits: readonly (() => void)[] = [
    () => workbook.type(sheet, 0, 0, '50%'),
    () => workbook.type(sheet, 0, 1, '=A1*2'),
    () => workbook.type(sheet, 0, 0, 3),
    () =>
      workbook.paste(sheet, AREA, [
        [1, ''],
        ['12/31/2021', 'due'],
      ]),
    () => workbook.clear(sheet, AREA),
  ];
  for (const edit of edits) {
    edit();
    states.push(held(workbook, sheet));
  }
  for (const state of states.slice(0, -1).reverse()) {
    expect(workbook.undoOrRedo('undo')).toBe(true);
    expect(held(workbook, sheet)).toEqual(state);
  }
  expect(workbook.undoOrRedo('undo')).toBe(false);
  for (const state of states.slice(1)) {
    expect(workbook.undoOrRedo('redo')).toBe(true);
    expect(held(workbook, sheet)).toEqual(state);
  }
  expect(workbook.undoOrRedo('redo')).toBe(false);
});

test('a new entry ends what could be done again, and a refused one is no step', async () => {
  const { workbook, sheet } = await opened();
  workbook.type(sheet, 0, 0, 1);
  workbook.undoOrRedo('undo');
  workbook.type(sheet, 0, 1, 2);
  expect(workbook.undoOrRedo('redo')).toBe(false);
  expect(workbook.type(sheet, 0, 2, '=(').ok).toBe(false);
  workbook.undoOrRedo('undo');
  expect(held(workbook, sheet)).toEqual([]);
});

test('undo selects what it brought back, and leaves a file that says what it said', async () => {
  const written = newBook('Piano');
  const [first] = written.worksheets;
  if (first === undefined) throw new Error('No sheet.');
  written.setContent(first, 0, 0, { value: 'Obiettivo', formula: null });
  written.setContent(first, 1, 0, { value: 4, formula: null });
  written.setContent(first, 1, 1, { value: 8, formula: '=A2*2' });
  const bytes = saveBook(written);
  const { workbook, sheet } = await opened(loaded(bytes));
  workbook.type(sheet, 0, 0, 'altro');
  workbook.type(sheet, 5, 5, 'nuovo');
  workbook.select(sheet, { row: 3, column: 3, rowCount: 1, columnCount: 1 });
  workbook.undoOrRedo('undo');
  expect(sheet.selection).toMatchObject({ row: 5, column: 5 });
  workbook.undoOrRedo('undo');
  expect(sheet.cells.changes.size).toBe(0);
  expect(saveBook(workbook.book)).toEqual(saveBook(loaded(bytes)));
});
