import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Book } from '../../src/workbench/book/book';
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

type Line = readonly string[];

const DIGITAL = 'Favorire la digitalizzazione delle imprese';
const REGISTER = 'Garantire la qualità del Registro imprese';

const OLD: readonly Line[] = [
  [DIGITAL, '1.1', 'N. imprese assistite dal PID', '>= 250', '270'],
  [DIGITAL, '1.2', 'N. eventi sul digitale', '>= 12', '12'],
  [REGISTER, '2.1', 'Tempo medio di lavorazione delle pratiche', '<= 5 giorni', '4 giorni'],
  [REGISTER, '2.2', 'Bilanci depositati controllati', '>= 300', '310'],
];

const NEW: readonly Line[] = [
  [DIGITAL, '1.1', 'Numero di imprese assistite dal PID', '>= 260', ''],
  [DIGITAL, '1.2', 'N. eventi sul digitale', '>= 12', ''],
  [REGISTER, '2.1', 'Tempo medio di lavorazione delle pratiche', '<= 6 giorni', ''],
  [REGISTER, '2.2', 'Cancellazioni avviate', '>= 40', ''],
];

function fill(book: Book, sheet: number, year: number, lines: readonly Line[]): void {
  const head = ['Obiettivo', 'Codice indicatore', 'Indicatore', `Target ${year}`, `Consuntivo ${year}`];
  const { cells } = book.sheets[sheet] ?? {};
  [head, ...lines].forEach((line, row) => {
    line.forEach((text, column) => cells?.setContent(row, column, { value: text, formula: null }, 0));
  });
}

function write(name: string, ...plans: readonly (readonly [year: number, lines: readonly Line[]])[]): string {
  const book = newBook(...plans.map(([year]) => `PIRA ${year}`));
  plans.forEach(([year, lines], sheet) => fill(book, sheet, year, lines));
  writeFileSync(at(name), saveBook(book));
  return at(name);
}

function bookAt(name: string): Book {
  const loaded = loadBook(readFileSync(at(name)));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return loaded.book;
}

/** The texts of the Variazioni, row by row. */
function changesIn(book: Book): readonly (readonly string[])[] {
  const sheet = book.sheets.find(({ name }) => name === 'Variazioni');
  return [...(sheet?.cells.rows.values() ?? [])].map((cells) =>
    [...cells].map(([, { value }]) => (typeof value === 'string' ? value : '')),
  );
}

const RESULT = {
  from: { year: 2024 },
  to: { year: 2025 },
  pairs: [
    {
      from: { row: 2 },
      to: { row: 2, name: 'Numero di imprese assistite dal PID' },
      match: 'renamed',
      certainty: 'certain',
      changes: [
        { field: 'target', from: '>= 250', to: '>= 260', effect: 'tightened' },
        { field: 'name', effect: 'other', kind: 'reworded' },
      ],
    },
    { from: { row: 3 }, match: 'same', changes: [] },
    { from: { row: 4 }, match: 'same', changes: [{ field: 'target', effect: 'eased' }] },
  ],
  added: [{ row: 5, name: 'Cancellazioni avviate' }],
  removed: [{ row: 5, name: 'Bilanci depositati controllati' }],
  unsure: [],
};

test('two files are compared', async () => {
  const [from, to] = [write('da.xlsx', [2024, OLD]), write('a.xlsx', [2025, NEW])];
  const compared = await json(['compare', from, to, '--json']);
  expect(compared).toMatchObject(RESULT);
  expect(compared).toMatchObject({
    findings: [
      { rule: 'reason-missing', in: 'to', cell: 'D4' },
      { rule: 'reason-missing', in: 'from', cell: 'C5' },
      { rule: 'easier-than-result', in: 'to', cell: 'D2' },
      { rule: 'easier-than-result', in: 'to', cell: 'D4' },
      { rule: 'code-reused', in: 'to', cell: 'B5' },
      { rule: 'reached-and-kept', in: 'to', cell: 'D3' },
    ],
  });
});

test('two years of one workbook are compared, by themselves and by name', async () => {
  const both = write('due.xlsx', [2024, OLD], [2025, NEW]);
  expect(await json(['compare', both, '--json'])).toMatchObject(RESULT);
  expect(await json(['compare', both, '--from-year', '2024', '--to-year', '2025', '--json'])).toMatchObject(
    RESULT,
  );
  const sheets = ['--from-sheet', 'PIRA 2024', '--to-sheet', 'PIRA 2025'];
  expect(await json(['compare', both, ...sheets, '--json'])).toMatchObject(RESULT);
  const turned = await json(['compare', both, '--from-year', '2025', '--to-year', '2024', '--json']);
  expect(turned).toMatchObject({ added: RESULT.removed, removed: RESULT.added });
});

test('what cannot be compared is refused with the way out', async () => {
  const one = write('uno.xlsx', [2024, OLD]);
  expect(await type(['compare', one])).toMatchObject({ exit: 2, printed: [] });
  expect(await type(['compare', one, one, '--to-sheet', 'Altro'])).toMatchObject({ exit: 3, printed: [] });
  expect(await type(['compare', one, one, one])).toMatchObject({ exit: 2, printed: [] });
  writeFileSync(at('vuota.xlsx'), saveBook(newBook()));
  expect(await type(['compare', at('vuota.xlsx'), one])).toMatchObject({ exit: 3, printed: [] });
});

test('a reason that people wrote stays on a second run and answers the finding', async () => {
  const [from, to] = [write('prima.xlsx', [2024, OLD]), write('dopo.xlsx', [2025, NEW])];
  expect(await type(['compare', from, to, '--out', at('uno.xlsx')])).toMatchObject({ exit: 0 });
  const book = bookAt('uno.xlsx');
  const sheet = book.sheets.find(({ name }) => name === 'Variazioni');
  const rows = changesIn(book);
  const eased = rows.findIndex((cells) => cells.includes('<= 6 giorni'));
  sheet?.cells.setContent(eased, 7, { value: 'Meno personale.', formula: null }, 0);
  writeFileSync(at('scritto.xlsx'), saveBook(book));
  expect(await type(['compare', from, at('scritto.xlsx'), '--out', at('tre.xlsx')])).toMatchObject({
    exit: 0,
  });
  expect(changesIn(bookAt('tre.xlsx'))[eased]).toContain('Meno personale.');
  const again = JSON.stringify(await json(['compare', from, at('tre.xlsx'), '--json']));
  const missing = [...again.matchAll(/"rule":"reason-missing".*?"cell":"(\w+)"/gu)].map(([, cell]) => cell);
  expect(missing).toEqual(['C5']);
});

test.each<[string, readonly number[]]>([
  ['in another order', [3, 2, 1, 0]],
  ['further down, below a new one', [1, 2, 3, 0]],
])('a reason goes with its indicator where the rows of the plan stand %s', async (_title, order) => {
  const from = write('prima.xlsx', [2024, OLD]);
  expect(
    await type(['compare', from, write('dopo.xlsx', [2025, NEW]), '--out', at('uno.xlsx')]),
  ).toMatchObject({ exit: 0 });
  const book = bookAt('uno.xlsx');
  const sheet = book.sheets.find(({ name }) => name === 'Variazioni');
  const reasons = new Map([
    ['<= 6 giorni', 'Meno personale.'],
    ['Bilanci depositati controllati', 'Attività cessata.'],
  ]);
  for (const [text, reason] of reasons) {
    const row = changesIn(book).findIndex((cells) => cells.includes(text));
    sheet?.cells.setContent(row, 7, { value: reason, formula: null }, 0);
  }
  fill(
    book,
    0,
    2025,
    order.map((place) => NEW[place] ?? []),
  );
  writeFileSync(at('spostato.xlsx'), saveBook(book));
  expect(await type(['compare', from, at('spostato.xlsx'), '--out', at('due.xlsx')])).toMatchObject({
    exit: 0,
  });
  const rows = changesIn(bookAt('due.xlsx'));
  for (const [text, reason] of reasons)
    expect(rows.filter((cells) => cells.includes(reason)).map((cells) => cells.includes(text))).toEqual([
      true,
    ]);
});

test('the indicators are followed over the years of several files', async () => {
  const [from, to] = [write('vecchio.xlsx', [2024, OLD]), write('nuovo.xlsx', [2025, NEW])];
  const point = { target: '>= 250', actual: '270', status: 'met', breaks: [] };
  expect(await json(['trend', from, to, '--json'])).toMatchObject({
    trends: [
      { name: 'Numero di imprese assistite dal PID', points: [{ year: 2024, ...point }, { year: 2025 }] },
      { name: 'N. eventi sul digitale' },
      { name: 'Tempo medio di lavorazione delle pratiche' },
    ],
  });
  expect(await type(['trend', from, to, '--out', at('andamento.xlsx')])).toMatchObject({ exit: 0 });
  expect(bookAt('andamento.xlsx').sheets.map(({ name }) => name)).toContain('Andamento');
});

test('a target that the office reworded is said in compare and trend', async () => {
  const [from, to] = [write('vecchio.xlsx', [2024, OLD]), write('nuovo.xlsx', [2025, NEW])];
  const said = (year: number, text: string, means: string) =>
    JSON.stringify({ targets: [{ sheet: `PIRA ${year}`, cell: 'D4', text, means }] });
  writeFileSync(at('prima.json'), said(2024, '<= 5 giorni', '<= 4 giorni'));
  writeFileSync(at('dopo.json'), said(2025, '<= 6 giorni', '<= 3 giorni'));
  const readings = ['--reading', at('dopo.json'), '--from-reading', at('prima.json')];
  const { pairs } = (await json(['compare', from, to, ...readings, '--json'])) as {
    readonly pairs: readonly { readonly from: object; readonly to: object }[];
  };
  const reworded = pairs.filter((pair) => 'targets' in pair.from || 'targets' in pair.to);
  const target = { cell: 'D4', by: 'office' };
  expect(reworded).toMatchObject([
    {
      from: { targets: [{ ...target, year: 2024, text: '<= 5 giorni', means: '<= 4 giorni' }] },
      to: { targets: [{ ...target, year: 2025, text: '<= 6 giorni', means: '<= 3 giorni' }] },
    },
  ]);
  const { trends } = (await json(['trend', from, to, '--reading', at('dopo.json'), '--json'])) as {
    readonly trends: readonly { readonly points: readonly object[] }[];
  };
  const points = trends.flatMap((one) => one.points).filter((point) => 'means' in point);
  expect(points).toMatchObject([{ year: 2025, means: '<= 3 giorni', by: 'office' }]);
});

test('the workbook of the year after has its years moved on and no results', async () => {
  const from = write('anno.xlsx', [2024, OLD]);
  const empty = await json(['next', from, '--out', at('dopo-1.xlsx'), '--json']);
  expect(empty).toMatchObject({ year: 2025, sheets: ['PIRA 2025'], stale: [] });
  expect(empty).toHaveProperty('toDecide.length', OLD.length);
  const kept = await json(['next', from, '--targets', 'keep', '--out', at('dopo-2.xlsx'), '--json']);
  expect(kept).toMatchObject({ toDecide: [] });
  const plan = await json(['inspect', at('dopo-2.xlsx'), '--json']);
  const [first] = OLD.map(([, , name]) => name);
  expect(plan).toMatchObject({ year: 2025 });
  expect(JSON.stringify(plan)).toContain(`"name":"${first ?? ''}"`);
  expect(await json(['compare', from, at('dopo-2.xlsx'), '--json'])).toMatchObject({
    added: [],
    removed: [],
  });
  expect(await type(['next', from, '--targets', 'forse', '--out', at('x.xlsx')])).toMatchObject({ exit: 2 });
});
