import { Book } from '../../../../src/workbench/book/book';
import { OpenWorkbook } from '../../../../src/workbench/browser/session/openWorkbook';
import { loadEngine } from '../../../../src/workbench/engine/loadEngine';

test('a workbook is unsaved from a change of its cells on, until it is saved', async () => {
  const book = new Book([]);
  const sheet = book.addSheet('Foglio1');
  const workbook = new OpenWorkbook('prova.xlsx', book, await loadEngine(), 'it-IT');
  workbook.select(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  expect(workbook.isUnsaved).toBe(false);
  workbook.type(sheet, 0, 0, 'uno');
  expect(workbook.isUnsaved).toBe(true);
  workbook.noteSaved();
  expect(workbook.isUnsaved).toBe(false);
});
