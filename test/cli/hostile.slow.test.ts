import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { loadBook } from '../../src/workbench/xlsx/loadBook';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { saveBook } from '../../src/workbench/xlsx/saveBook';
import { json, type } from './terminal';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pira-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a formula', '=HYPERLINK("http://example.org";"x")'],
  ['a formula with a sign', '+1+cmd|x!A1'],
  ['a formula with an at', '@SUM(A1)'],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['a command of terminals', '\u001b]0;x\u0007\u001b[31m'],
  ['a text that turns', '\u202Eetatpada eserpmi'],
  ['text without width', 'im\u200Bprese\u2060'],
  ['half a pair', 'x\uD83D'],
  ['the longest cell', 'x'.repeat(32_767)],
  ['spaces', `a${' '.repeat(32_000)}b`],
];

/** A plan in which a text stands as objective, indicator, source and target. */
function planWith(text: string): Uint8Array {
  const book = newBook('Piano');
  const rows = [
    ['Obiettivo', 'Indicatore', 'Unità di misura', 'Fonte', 'Target 2021'],
    ['Obiettivo 1', 'Numero di imprese assistite', 'Numero', 'Rilevazione interna', '>= 50'],
    [text, text, 'Numero', text, text],
  ];
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const [sheet] = book.sheets;
      if (sheet !== undefined) book.setContent(sheet, row, column, { value, formula: null });
    }),
  );
  return saveBook(book);
}

test.each(HOSTILE)('%s in every cell stays a text, and gives the screen no commands', async (_what, text) => {
  writeFileSync(at('in.xlsx'), planWith(text));
  await json(['evaluate', at('in.xlsx'), '--out', at('out.xlsx'), '--json']);
  const loaded = loadBook(readFileSync(at('out.xlsx')));
  if (!loaded.ok) throw new Error(loaded.failure.reason);
  const cells = loaded.book.sheets.flatMap(({ cells }) =>
    [...cells.rows.values()].flatMap((row) => [...row.values()]),
  );
  expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  expect(cells.filter(({ value }) => value === text)).toHaveLength(4);
  const { exit, printed } = await type(['evaluate', at('in.xlsx')]);
  expect(exit).toBe(0);
  expect(printed.join('')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
});

test('a file without end and a file name with commands are refused in one plain line', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  for (const name of ['pipe', 'manca\u001b[31m.xlsx']) {
    const { exit, told } = await type(['inspect', at(name)]);
    expect(exit).toBe(4);
    expect(told).not.toMatch(/\p{Cc}/u);
  }
});
