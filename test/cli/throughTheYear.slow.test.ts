import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

import { json, type } from './terminal';

const FOLDER = 'test/fixtures/collect';
const PLAN = join(FOLDER, 'piano.xlsx');
/** Filled and saved by openpyxl: rows turned round, a column and a row put in, the sheet renamed, protection taken off. */
const OPENPYXL = join(FOLDER, 'promozione-openpyxl.xlsx');
/** Filled, opened and saved by LibreOffice, as .ods and as .xlsx. */
const LIBREOFFICE = join(FOLDER, 'anagrafica-libreoffice.xlsx');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pira-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  readonly cell: string;
  readonly field: string;
  readonly theirs: string;
  readonly ours?: string;
}

interface Merged {
  readonly taken: readonly Answer[];
  readonly same: readonly Answer[];
  readonly conflicts: readonly Answer[];
  readonly unsure: readonly Answer[];
  readonly missing: readonly { readonly row: number; readonly centre: string }[];
  readonly rejected: readonly { readonly file: string; readonly reason: string }[];
}

const merged = async (...words: readonly string[]): Promise<Merged> =>
  (await json(['merge', ...words, '--json'])) as Merged;
const shown = (answers: readonly Answer[]) =>
  answers.map(({ cell, theirs }) => `${cell} ${theirs}`).toSorted();

test('collect writes a workbook for each centre, and none over a file that is there', async () => {
  const out = join(folder, 'raccolta');
  expect((await type(['collect', PLAN, '--out-dir', out])).exit).toBe(0);
  const names = readdirSync(out).toSorted();
  expect(names).toEqual([
    'Raccolta 2024 Area Amministrazione.xlsx',
    'Raccolta 2024 Area Anagrafica.xlsx',
    'Raccolta 2024 Area Promozione.xlsx',
  ]);
  const before = names.map((name) => readFileSync(join(out, name)));
  expect((await type(['collect', PLAN, '--out-dir', out])).exit).not.toBe(0);
  expect(names.map((name) => readFileSync(join(out, name)))).toEqual(before);
});

test('merge takes in what two other programs saved, and says what is missing and in conflict', async () => {
  const out = join(folder, 'unito.xlsx');
  const found = await merged(PLAN, OPENPYXL, LIBREOFFICE, '--out', out);
  expect(shown(found.taken)).toEqual([
    'F17 4,5 giorni',
    'F18 Sì',
    'F7 112',
    'F9 28/05/2024',
    'G10 332',
    'G16 930',
    'H10 400',
    'H16 1.000',
    'I16 Estrazione Registro imprese',
    'I7 Registro degli sportelli',
    'I9 Delibera n. 12',
    'J9 28/05/2024',
  ]);
  expect(found.conflicts).toMatchObject([{ cell: 'F8', ours: '6', theirs: '7' }]);
  expect(found.missing.map(({ row, centre }) => [row, centre])).toEqual([
    [24, 'Area Amministrazione'],
    [25, 'Area Amministrazione'],
  ]);
  expect([found.unsure, found.rejected]).toEqual([[], []]);

  const again = await merged(out, OPENPYXL, LIBREOFFICE, '--out', join(folder, 'ancora.xlsx'));
  expect([again.taken, again.conflicts.length, again.same.length]).toEqual([[], 1, found.taken.length]);
  const { indicators } = (await json(['evaluate', out, '--json'])) as {
    readonly indicators: readonly { readonly row: number; readonly outcome: { readonly status: string } }[];
  };
  expect(Object.fromEntries(indicators.map(({ row, outcome }) => [row, outcome.status]))).toMatchObject({
    7: 'met',
    8: 'partly-met',
    9: 'met',
    10: 'met',
    16: 'met',
    17: 'met',
    18: 'met',
    24: 'not-measured',
  });
});

test('a plan that keeps a code knows its collections, and takes nothing of other ones unasked', async () => {
  const [ours, twin] = [join(folder, 'nostro'), join(folder, 'gemello')];
  for (const of of [ours, twin])
    expect((await type(['collect', PLAN, '--out-dir', of, '--out', `${of}.xlsx`])).exit).toBe(0);
  const broughtTo = (plan: string, file: string) => merged(plan, file, '--out', join(folder, 'chi.xlsx'));
  const own = join(ours, 'Raccolta 2024 Area Promozione.xlsx');
  expect((await broughtTo(`${ours}.xlsx`, own)).same).toHaveLength(1);
  expect((await broughtTo(`${twin}.xlsx`, own)).same).toEqual([]);
  const others = ['merge', `${ours}.xlsx`, OPENPYXL, '--out', join(folder, 'altri.xlsx'), '--json'];
  const { exit, printed } = await type(others);
  const unknown = JSON.parse(printed.join('\n')) as Merged;
  expect([exit, unknown.taken, unknown.conflicts, unknown.unsure.length]).toEqual([5, [], [], 8]);
});

test('what merge prints names the field of each value', async () => {
  const { printed } = await type(['merge', PLAN, OPENPYXL, '--out', join(folder, 'righe.xlsx')]);
  expect(printed.join('\n')).toMatch(
    /^G10 Gradimento dei servizi, numeratore: 332 \(promozione-openpyxl\.xlsx\)$/mu,
  );
  expect(printed.join('\n')).toMatch(/^CONFLITTO F8 Eventi di promozione: .*«6».*«7»/mu);
});

test('a file without a collection is refused by name, the others are taken in', async () => {
  const stray = join(folder, 'altro.xlsx');
  copyFileSync(PLAN, stray);
  const found = await merged(PLAN, stray, LIBREOFFICE, '--out', join(folder, 'misto.xlsx'));
  expect(found.rejected).toMatchObject([{ file: 'altro.xlsx' }]);
  expect(found.taken).not.toEqual([]);
});

test('a file that is no workbook is refused with its reason, the others are taken in', async () => {
  const [text, sheet, lost] = ['compilato.ods', 'note.xlsx', 'manca.xlsx'].map((name) => join(folder, name));
  writeFileSync(text ?? '', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }));
  writeFileSync(sheet ?? '', 'nessuna cartella di lavoro');
  const files = [text, sheet, lost].filter((path) => path !== undefined);
  const found = await merged(PLAN, ...files, LIBREOFFICE, '--out', join(folder, 'altri.xlsx'));
  expect(found.rejected).toMatchObject([
    { file: 'compilato.ods', cell: '' },
    { file: 'note.xlsx', cell: '' },
    { file: 'manca.xlsx', cell: '' },
  ]);
  expect(found.rejected).toHaveProperty('[0].reason', expect.stringContaining('indicare un file .xlsx'));
  expect(found.rejected).toHaveProperty('[1].reason', expect.stringContaining('indicare un file .xlsx'));
  expect(found.rejected).toHaveProperty('[2].reason', expect.stringContaining('non esiste'));
  expect(found.taken).not.toEqual([]);
});

test('monitor says by a day how every indicator stands, from interim values and never from them as final ones', async () => {
  const monitored = async (at: string) =>
    (
      (await json(['monitor', PLAN, '--at', at, '--json'])) as {
        readonly indicators: readonly {
          readonly row: number;
          readonly pace: string;
          readonly interim: { readonly cell: string; readonly period: string } | null;
        }[];
      }
    ).indicators.map(({ row, pace, interim }) => [row, pace, interim?.cell ?? null]);
  expect(await monitored('2024-06-30')).toEqual([
    [7, 'at-risk', 'E7'],
    [8, 'at-risk', null],
    [9, 'late', null],
    [10, 'at-risk', 'E10'],
    [16, 'on-track', 'E16'],
    [17, 'late', 'E17'],
    [18, 'not-due', null],
    [24, 'on-track', 'E24'],
    [25, 'not-measured', null],
  ]);
  expect((await monitored('2024-03-31')).map(([, , cell]) => cell)).toEqual(Array(9).fill(null));
});

test('monitor asks for a day that there is', async () => {
  expect((await type(['monitor', PLAN, '--json'])).exit).toBe(2);
  expect((await type(['monitor', PLAN, '--at', '2024-02-30', '--json'])).exit).toBe(2);
});

test('of a conflict only what is accepted is written, by its cell and, where files differ, by its file', async () => {
  const out = join(folder, 'accettato.xlsx');
  const conflict = (await merged(PLAN, OPENPYXL, '--out', join(folder, 'prima.xlsx'))).conflicts[0];
  expect(conflict).toMatchObject({ cell: 'F8', ours: '6', theirs: '7' });
  const found = await merged(PLAN, OPENPYXL, '--accept', 'F8', '--out', out);
  expect(found.conflicts).toEqual([]);
  expect(found.taken.find(({ cell }) => cell === 'F8')).toMatchObject({ theirs: '7', accepted: true });
  const again = await merged(out, OPENPYXL, '--out', join(folder, 'poi.xlsx'));
  expect([again.taken, again.conflicts]).toEqual([[], []]);
});

test.each([
  ['F9', 'Alla cella F9 non c’è un valore da accettare'],
  ['F8=altro.xlsx', 'Alla cella F8 non c’è un valore da accettare'],
  ['otto', '«otto» non è una cella'],
])('accepting %s is wrong usage, and writes nothing', async (cell, said) => {
  const out = join(folder, 'rifiutato.xlsx');
  const { exit, told } = await type(['merge', PLAN, OPENPYXL, '--accept', cell, '--out', out]);
  expect([exit, told, existsSync(out)]).toEqual([2, expect.stringContaining(said), false]);
});

test('where nothing comes back, merge says so with an exit code of its own and writes nothing', async () => {
  const out = join(folder, 'vuoto.xlsx');
  const { exit, told } = await type(['merge', PLAN, PLAN, '--out', out]);
  expect([exit, told, existsSync(out)]).toEqual([
    5,
    expect.stringContaining('Nessun valore importato'),
    false,
  ]);
});
