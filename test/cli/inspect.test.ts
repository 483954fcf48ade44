import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entriesOf } from '../../src/excel/storedSettings';
import { loadBook } from '../../src/workbench/xlsx/loadBook';
import { saveBook } from '../../src/workbench/xlsx/saveBook';
import { json, type } from './terminal';

const SAMPLE = 'assets/samples/pira-2021.xlsx';
const REASON = 'Il decreto è citato come nell’atto del Consiglio';

interface Printed {
  readonly findings: readonly { readonly rule: string; readonly cell: string; readonly id: string }[];
  readonly ignored: readonly { readonly rule: string; readonly reason: string }[];
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pira-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function inspected(file: string): Promise<Printed> {
  return (await json(['inspect', file, '--json'])) as Printed;
}

test('what the office ignores leaves the findings and keeps its reason', async () => {
  const before = await inspected(SAMPLE);
  const decree = before.findings.find(({ rule }) => rule === 'decree-day');
  expect(decree?.cell).toBe('A6');
  expect(before.ignored).toEqual([]);

  const loaded = loadBook(readFileSync(SAMPLE));
  if (!loaded.ok) throw new Error(loaded.failure.reason);
  const { book } = loaded;
  const ignored = { identity: decree?.id ?? '', reason: REASON };
  for (const [key, value] of entriesOf({ ignored })) book.settings.set(key, value);
  const file = join(folder, 'messa-da-parte.xlsx');
  writeFileSync(file, saveBook(book));

  const after = await inspected(file);
  expect(after.findings).toEqual(before.findings.filter(({ rule }) => rule !== 'decree-day'));
  expect(after.ignored).toEqual([{ ...decree, reason: REASON }]);
  const { printed } = await type(['inspect', file]);
  expect(printed.join('\n')).toContain(REASON.slice(0, 30));
});

test('says how it was read, cell by cell where asked', async () => {
  const { reading, accounts } = (await json(['inspect', SAMPLE, '--json', '--accounts'])) as {
    readonly reading: {
      readonly tables: readonly { readonly range: string; readonly columns: readonly object[] }[];
      readonly leftOut: readonly object[];
      readonly cells: Readonly<Record<string, number>>;
    };
    readonly accounts: readonly object[];
  };
  const { total = 0, ...kinds } = reading.cells;
  expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(total);
  expect(accounts).toHaveLength(total);
  expect(accounts).toContainEqual({ sheet: 'PIRA 2021', cell: 'F31', as: 'target', of: 'PIRA 2021!31' });
  expect(reading.leftOut).toMatchObject([
    { range: 'A6:A12', reason: 'around' },
    { range: 'A23', reason: 'around' },
  ]);
  expect(reading.tables[0]?.range).toBe('A30:F34');
  expect(reading.tables[0]?.columns).toContainEqual({
    column: 'F',
    header: 'Target 2021',
    as: 'target',
    year: 2021,
    by: 'label',
  });
});
