import { Book } from '../../../../src/workbench/book/book';
import type { BookSheet } from '../../../../src/workbench/book/bookSheet';
import {
  copySelection,
  entriesToPaste,
  parseTabSeparated,
} from '../../../../src/workbench/browser/grid/edit/clipboard';
import { activeCell, GridScene } from '../../../../src/workbench/browser/grid/gridScene';
import { Axis } from '../../../../src/workbench/browser/grid/axis';
import { OpenWorkbook } from '../../../../src/workbench/browser/session/openWorkbook';
import { loadEngine } from '../../../../src/workbench/engine/loadEngine';
import { parseAddress } from '../../../../src/workbench/host/address';

test.each([
  ['one', [['one']]],
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '\t\nx\t',
    [
      ['', ''],
      ['x', ''],
    ],
  ],
  ['"two\nlines"\t"with ""quotes"""', [['two\nlines', 'with "quotes"']]],
  ['5" wide', [['5" wide']]],
])('a clipboard of %j is a table of %j', (text, table) => {
  expect(parseTabSeparated(text)).toEqual(table);
});

/** A1 a percent of many digits, A2 a text, A3 a formula, B1:B3 empty. */
async function openSheet(): Promise<{ readonly workbook: OpenWorkbook; readonly sheet: BookSheet }> {
  const book = new Book([]);
  const sheet = book.addSheet('Foglio1');
  const workbook = new OpenWorkbook('prova.xlsx', book, await loadEngine(), 'it-IT');
  book.setContent(sheet, 0, 0, { value: 0.48371, formula: null });
  sheet.cells.setStyle(0, 0, book.styles.with(0, { numberFormat: '0.0%' }));
  book.setContent(sheet, 1, 0, { value: '=non formula', formula: null });
  workbook.type(sheet, 2, 0, '=A1*2');
  return { workbook, sheet };
}

function sceneAt(workbook: OpenWorkbook, sheet: BookSheet, address: string): GridScene {
  const area = parseAddress(address)?.area;
  if (area === undefined) throw new Error(address);
  workbook.select(sheet, area);
  const axis = new Axis(20, () => 50);
  return new GridScene(workbook, sheet, { rows: axis, columns: axis }, activeCell(sheet, area), new Map());
}

test('cells copied here keep their exact values, and formulas move along', async () => {
  const { workbook, sheet } = await openSheet();
  const from = copySelection(sceneAt(workbook, sheet, 'A1:A3'));
  expect(from.text).toBe('48,4%\n=non formula\n0,96742');
  const { area, entries } = entriesToPaste(from.text, from, sceneAt(workbook, sheet, 'B1'));
  expect(workbook.paste(sheet, area, entries)).toEqual({ ok: true });
  expect([0, 1, 2].map((row) => sheet.cells.get(row, 1))).toMatchObject([
    { value: 0.48371 },
    { value: '=non formula', formula: null },
    { value: 0.96742, formula: '=B1*2' },
  ]);
});

test('a text from elsewhere is entered as if typed; one value fills the selection', async () => {
  const { workbook, sheet } = await openSheet();
  const block = entriesToPaste('1.234,5\t31/12/2021\n50%\tciao', null, sceneAt(workbook, sheet, 'C1'));
  workbook.paste(sheet, block.area, block.entries);
  expect([0, 1].map((row) => [2, 3].map((column) => sheet.cells.get(row, column)?.value))).toEqual([
    [1234.5, 44561],
    [0.5, 'ciao'],
  ]);
  const filling = entriesToPaste('7', null, sceneAt(workbook, sheet, 'E1:F2'));
  workbook.paste(sheet, filling.area, filling.entries);
  expect([0, 1].map((row) => [4, 5].map((column) => sheet.cells.get(row, column)?.value))).toEqual([
    [7, 7],
    [7, 7],
  ]);
});
