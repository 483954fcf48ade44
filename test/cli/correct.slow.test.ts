import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { json, type } from './terminal';

const SAMPLE = 'assets/samples/pira-2021.xlsx';
const SHEET = 'PIRA 2021';

interface Printed {
  readonly reading: {
    readonly tables: readonly {
      readonly by: string;
      readonly headerRows: readonly number[];
      readonly columns: readonly { readonly column: string; readonly as: string; readonly by: string }[];
    }[];
    readonly office: {
      readonly corrections: Readonly<Record<string, unknown>>;
      readonly states: readonly { readonly about: string; readonly state: string; readonly cell: string }[];
    };
  };
  readonly indicators: readonly {
    readonly targets: readonly {
      readonly cell: string;
      readonly text: string;
      readonly means?: string;
      readonly by?: string;
    }[];
  }[];
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pira-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const inspected = async (...words: readonly string[]): Promise<Printed> =>
  (await json(['inspect', ...words, '--json'])) as Printed;

function written(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('what a file of corrections says counts for one run, or is kept in the workbook', async () => {
  const before = await inspected(SAMPLE);
  const target = before.indicators[0]?.targets[0];
  const unit = before.reading.tables[0]?.columns.find(({ as }) => as === 'unit');
  const row = before.reading.tables[0]?.headerRows.at(-1);
  const said = {
    tables: [{ sheet: SHEET, headerRow: row, columns: { [unit?.column ?? '']: { as: 'ignore' } } }],
    targets: [{ sheet: SHEET, cell: target?.cell, text: target?.text, means: '>= 7' }],
  };
  const file = written('indicazioni.json', said);
  const once = await inspected(SAMPLE, '--reading', file);
  expect(once.reading.office.states.map(({ state }) => state)).toEqual(['applied', 'applied', 'applied']);
  expect(once.indicators[0]?.targets[0]).toMatchObject({ text: target?.text, means: '>= 7', by: 'office' });
  expect(once.reading.tables[0]).toMatchObject({ by: 'office' });
  expect(once.reading.tables[0]?.columns.map(({ as }) => as)).not.toContain('unit');

  const kept = join(folder, 'corretto.xlsx');
  expect(await type(['correct', SAMPLE, '--reading', file, '--out', kept])).toMatchObject({ exit: 0 });
  const after = await inspected(kept);
  expect(after.indicators).toEqual(once.indicators);
  expect(after.reading.office.states.map(({ about }) => about).sort()).toEqual([
    'column',
    'header',
    'target',
  ]);

  const again = written('riprese.json', after.reading.office.corrections);
  expect((await inspected(SAMPLE, '--reading', again)).indicators).toEqual(once.indicators);

  const taken = join(folder, 'ripreso.xlsx');
  expect(await type(['correct', SAMPLE, '--from', kept, '--out', taken])).toMatchObject({ exit: 0 });
  expect((await inspected(taken)).indicators).toEqual(once.indicators);
});

test.each<[string, string]>([
  ['non è JSON', 'non è in formato JSON'],
  ['{"row": []}', 'row: questo membro non esiste ([]). Sono previsti: sheets, tables, rows, targets.'],
  [
    '{"rows": [{"sheet": "PIRA 2021", "row": 14, "as": "altro"}]}',
    'rows[0].as: questa parola non è prevista',
  ],
])('a file of corrections that cannot be used is wrong usage: %s', async (content, reason) => {
  const file = written('sbagliate.json', content);
  for (const words of [
    ['inspect', SAMPLE, '--reading', file],
    ['correct', SAMPLE, '--reading', file, '--out', join(folder, 'mai.xlsx')],
  ]) {
    const { exit, told } = await type(words);
    expect([exit, told]).toEqual([2, expect.stringContaining(reason)]);
  }
});

test('correct needs something to keep', async () => {
  const { exit, told } = await type(['correct', SAMPLE, '--out', join(folder, 'mai.xlsx')]);
  expect([exit, told]).toEqual([2, expect.stringContaining('--reading')]);
});

test('correct keeps what fits and names what fits nothing, with its reason and an exit code of its own', async () => {
  const before = await inspected(SAMPLE);
  const target = before.indicators[0]?.targets[0];
  const fits = { sheet: SHEET, cell: target?.cell, text: target?.text, means: '>= 7' };
  const unfit = {
    sheets: { Fantasma: { as: 'no-plan' } },
    tables: [{ sheet: SHEET, headerRow: 9_000 }],
    rows: [{ sheet: SHEET, row: 9_001, as: 'total' }],
    targets: [
      {
        ...fits,
        cell: before.indicators[1]?.targets[0]?.cell,
        text: before.indicators[1]?.targets[0]?.text,
        means: 'boh',
      },
      { ...fits, text: 'altro testo' },
    ],
  };
  const out = join(folder, 'in-parte.xlsx');
  const file = written('in-parte.json', { ...unfit, targets: [fits, ...unfit.targets] });
  const { exit, printed, told } = await type(['correct', SAMPLE, '--reading', file, '--out', out, '--json']);
  expect(exit).toBe(5);
  expect(JSON.parse(printed.join(''))).toMatchObject({
    kept: 1,
    missed: 0,
    refused: [
      { about: 'sheet', sheet: 'Fantasma', reason: 'no-sheet' },
      { about: 'header', cell: 'A9000', reason: 'text-changed' },
      { about: 'row', cell: 'A9001', reason: 'text-changed' },
      { about: 'target', reason: 'unreadable' },
      { about: 'target', reason: 'text-changed' },
    ],
  });
  expect(told.split('\n').filter((line) => line.startsWith('Non salvata: '))).toHaveLength(5);
  expect((await inspected(out)).reading.office.states).toMatchObject([{ about: 'target', state: 'applied' }]);
});

test('where nothing fits, correct writes nothing', async () => {
  const out = join(folder, 'niente.xlsx');
  const file = written('niente.json', { rows: [{ sheet: SHEET, row: 9_001, as: 'total' }] });
  const { exit, told } = await type(['correct', SAMPLE, '--reading', file, '--out', out]);
  expect([exit, existsSync(out)]).toEqual([5, false]);
  expect(told).toContain('Nessuna indicazione si può usare');
});
