import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { newBook } from '../../src/workbench/xlsx/newBook';
import { saveBook } from '../../src/workbench/xlsx/saveBook';
import { json, type } from './terminal';

jest.setTimeout(300_000);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pira-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const ODD = ['Bianco', 'Rosso', 'Verde', 'Nero', 'Giallo'];

/** A workbook of a year whose words only the office understands, and what it says of it. */
function oddBook(year: number): { readonly path: string; readonly reading: string } {
  const sheet = `Piano ${year}`;
  const book = newBook(sheet);
  const rows = [
    ODD,
    ['Pratiche evase', '>= 5', 6, 4, 'Anagrafe'],
    ['Sportelli aperti', `>= ${year - 2020}`, 2, 1, 'Servizi'],
  ];
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const [first] = book.sheets;
      if (first) book.setContent(first, row, column, { value, formula: null });
    }),
  );
  const path = join(folder, `strano-${year}.xlsx`);
  writeFileSync(path, saveBook(book));
  const columns = {
    A: { as: 'name' },
    B: { as: 'target', year },
    C: { as: 'actual', year },
    E: { as: 'responsibilityCentre' },
  };
  return { path, reading: written(`strano-${year}.json`, { tables: [{ sheet, headerRow: 1, columns }] }) };
}

test('every command that reads a plan takes what the office says of it', async () => {
  const [old, now] = [oddBook(2023), oddBook(2024)];
  const out = (name: string): readonly string[] => ['--out', join(folder, name)];
  const commands: readonly (readonly string[])[] = [
    ['inspect', now.path],
    ['evaluate', now.path, ...out('e.xlsx')],
    ['reclassify', now.path, ...out('r.xlsx')],
    ['clean', now.path, ...out('c.xlsx')],
    ['report', now.path, ...out('rr.xlsx')],
    ['dashboard', now.path, ...out('d.xlsx')],
    ['monitor', now.path, '--at', '2024-06-30'],
    ['collect', now.path, '--out-dir', join(folder, 'centri')],
    ['next', now.path, ...out('n.xlsx')],
    ['trend', now.path],
    ['document', now.path, '--what', 'plan', ...out('p.docx')],
    ['compare', old.path, now.path, '--from-reading', old.reading],
  ];
  for (const words of commands) {
    expect([words[0], (await type([...words, '--reading', now.reading])).exit]).toEqual([words[0], 0]);
    const without = words.filter((word) => word !== '--from-reading' && word !== old.reading);
    expect([words[0], (await type(without)).exit]).toEqual([words[0], 3]);
  }
  const compared = await json([
    'compare',
    ...(commands.at(-1) ?? []).slice(1),
    '--reading',
    now.reading,
    '--json',
  ]);
  expect(compared).toMatchObject({ from: { year: 2023 }, to: { year: 2024 }, added: [], removed: [] });
  const filled = join(folder, 'centri');
  const [first] = readdirSync(filled).map((name) => join(filled, name));
  const merged = await type(['merge', now.path, first ?? '', '--reading', now.reading, ...out('m.xlsx')]);
  expect(merged.exit).toBe(0);
  const alone = await type(['compare', now.path, '--from-reading', old.reading]);
  expect([alone.exit, alone.told]).toEqual([2, expect.stringContaining('--from-reading')]);
});

test('the workbook of the year after keeps what still speaks of something in it, and takes it over again', async () => {
  const { path, reading } = oddBook(2024);
  const [kept, after, again] = ['tenuto.xlsx', 'dopo.xlsx', 'di-nuovo.xlsx'].map((name) =>
    join(folder, name),
  );
  expect((await type(['correct', path, '--reading', reading, '--out', kept ?? ''])).exit).toBe(0);
  expect((await type(['next', kept ?? '', '--targets', 'keep', '--out', after ?? ''])).exit).toBe(0);
  expect((await type(['correct', after ?? '', '--from', kept ?? '', '--out', again ?? ''])).exit).toBe(0);
  for (const file of [after, again]) {
    const inspected = await json(['inspect', file ?? '', '--json']);
    expect(inspected).toMatchObject({
      year: 2025,
      indicators: [
        { name: 'Pratiche evase', targets: [{ year: 2025 }] },
        { name: 'Sportelli aperti', targets: [{ year: 2025 }] },
      ],
    });
    expect(JSON.stringify(inspected)).not.toContain('"state":"lapsed"');
  }
});
