import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';

import { cellAddress } from '../../src/pira/sheet/address';
import type { Book } from '../../src/workbench/book/book';
import { loadBook } from '../../src/workbench/xlsx/loadBook';
import { type } from './terminal';

const WORKBOOKS = ['assets/samples/pira-2021.xlsx', 'assets/samples/pira-2021-consuntivo.xlsx'];
/** The parts that new cells, their looks and nothing else live in. */
const WRITTEN_PARTS = new Set(['xl/worksheets/sheet1.xml', 'xl/styles.xml']);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pira-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(WORKBOOKS)('evaluating %s', (path) => {
  let before: Uint8Array;
  let after: Uint8Array;
  beforeAll(async () => {
    const out = join(folder, 'out.xlsx');
    await type(['evaluate', path, '--out', out, '--json']);
    before = readFileSync(path);
    after = readFileSync(out);
  });

  test('leaves every other part byte for byte', () => {
    const parts = unzipSync(after);
    const same = Object.entries(unzipSync(before)).filter(([name]) => !WRITTEN_PARTS.has(name));
    expect(Object.keys(parts).sort()).toEqual(Object.keys(unzipSync(before)).sort());
    for (const [name, bytes] of same)
      expect([name, strFromU8(parts[name] ?? bytes)]).toEqual([name, strFromU8(bytes)]);
  });

  test('leaves every cell of the original with its content and format', () => {
    expect(cellsOf(bookOf(after))).toMatchObject(cellsOf(bookOf(before)));
  });

  test('leaves merges, widths, heights, view and print set-up', () => {
    expect(surroundingsOf(bookOf(after))).toEqual(surroundingsOf(bookOf(before)));
  });
});

function bookOf(bytes: Uint8Array): Book {
  const loaded = loadBook(bytes);
  if (!loaded.ok) throw new Error(loaded.failure.reason);
  return loaded.book;
}

function cellsOf(book: Book): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const sheet of book.sheets) {
    for (const [row, columns] of sheet.cells.rows) {
      for (const [column, { value, formula, style }] of columns) {
        cells[`${sheet.name}!${cellAddress(row, column)}`] = {
          value,
          formula,
          format: book.styles.format(style),
        };
      }
    }
  }
  return cells;
}

const COLUMNS_OF_THE_PLAN = 7;

function surroundingsOf(book: Book): unknown {
  return book.sheets.map((sheet) => ({
    merges: sheet.merges.areas,
    widths: Array.from({ length: COLUMNS_OF_THE_PLAN }, (_, column) => sheet.columns.get(column).width),
    heights: [...sheet.cells.rows.keys()].map((row) => sheet.rows.get(row)),
    view: sheet.view.value,
    page: sheet.pageLayout.value,
    filter: sheet.autoFilter,
    isProtected: sheet.isProtected.value,
  }));
}
