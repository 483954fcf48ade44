import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { newBook } from '../../src/workbench/xlsx/newBook';
import { saveBook } from '../../src/workbench/xlsx/saveBook';
import { json, type } from './terminal';

const SAMPLE = 'assets/samples/pira-2021-consuntivo.xlsx';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pira-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

const STATUSES = [
  ['F31', 'met'],
  ['F32', 'partly-met'],
  ['F33', 'met'],
  ['F34', 'met'],
  ['F38', 'met'],
  ['F39', 'not-met'],
  ['F40', 'partly-met'],
  ['F41', 'met'],
  ['F45', 'met'],
  ['F53', 'met'],
  ['F61', 'not-met'],
  ['F62', 'met'],
  ['F63', 'met'],
  ['F68', 'not-met'],
  ['E69', 'met'],
  ['F73', 'not-measured'],
  ['E77', 'partly-met'],
  ['F86', 'met'],
];

test('the sample is evaluated and the result columns are written into a copy', async () => {
  const before = readFileSync(SAMPLE);
  const printed = await json(['evaluate', SAMPLE, '--out', at('valutato.xlsx'), '--json']);
  expect(printed).toMatchObject({
    year: 2021,
    indicators: STATUSES.map(([cell, status]) => ({ targets: [{ cell }], outcome: { status } })),
  });
  expect(readFileSync(SAMPLE)).toEqual(before);
  expect(existsSync(at('valutato.xlsx'))).toBe(true);
});

test('evaluating what was evaluated gives the same file', async () => {
  await json(['evaluate', SAMPLE, '--out', at('una.xlsx'), '--json']);
  await json(['evaluate', at('una.xlsx'), '--out', at('due.xlsx'), '--json']);
  expect(readFileSync(at('due.xlsx')).equals(readFileSync(at('una.xlsx')))).toBe(true);
});

test('inspect prints the contract’s fields and no outcome', async () => {
  const { indicators } = planOf(await json(['inspect', SAMPLE, '--json']));
  expect(indicators).toHaveLength(18);
  expect(indicators[10]).toMatchObject({
    sheet: 'PIRA 2021',
    row: 61,
    mission: { code: '032', name: 'Servizi istituzionali e generali delle amministrazioni pubbliche' },
    weight: null,
    actual: { cell: 'G61', value: '2021-10-22' },
  });
  expect(indicators.some((indicator) => 'outcome' in indicator)).toBe(false);
});

test('without --json people get a table', async () => {
  const { exit, printed } = await type(['evaluate', SAMPLE]);
  expect(exit).toBe(0);
  expect(printed.at(-2)).toBe(
    'Raggiunto 11 · Parzialmente raggiunto 3 · Non raggiunto 3 · Non rilevato 1 · Non valutabile 0',
  );
});

describe('files that cannot be used', () => {
  beforeAll(() => {
    writeFileSync(at('testo.xlsx'), 'Missione;Programma');
    writeFileSync(at('cifrato.xlsx'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    writeFileSync(at('tronco.xlsx'), readFileSync(SAMPLE).subarray(0, 4000));
    writeFileSync(at('vuoto.xlsx'), saveBook(newBook()));
    mkdirSync(at('cartella'));
  });

  test.each([
    ['no such file', 'manca.xlsx', 4, 'non esiste'],
    ['a folder', 'cartella', 4, 'è una cartella'],
    ['not a workbook', 'testo.xlsx', 4, 'non è una cartella di lavoro di Excel'],
    ['encrypted', 'cifrato.xlsx', 4, 'password'],
    ['cut off', 'tronco.xlsx', 4, 'danneggiato'],
    ['no plan in it', 'vuoto.xlsx', 3, 'PIRA'],
  ])('%s', async (_what, name, code, words) => {
    const { exit, printed, told } = await type(['evaluate', at(name), '--out', at('mai.xlsx'), '--json']);
    expect({ exit, printed }).toEqual({ exit: code, printed: [] });
    expect(told).toContain(words);
    expect(told.split('\n')).toHaveLength(1);
    expect(existsSync(at('mai.xlsx'))).toBe(false);
  });

  test.each([
    ['a folder that is not there', 'altrove/x.xlsx'],
    ['a folder in place of the file', 'cartella'],
  ])('the destination is %s', async (_what, name) => {
    const { exit, printed } = await type(['evaluate', SAMPLE, '--out', at(name), '--json']);
    expect({ exit, printed }).toEqual({ exit: 4, printed: [] });
  });

  test('a read-only destination stays as it was, and nothing is left beside it', async () => {
    writeFileSync(at('protetto.xlsx'), 'com’era');
    chmodSync(at('protetto.xlsx'), 0o444);
    const before = readdirSync(folder);
    const { exit, told } = await type(['evaluate', SAMPLE, '--out', at('protetto.xlsx')]);
    expect(exit).toBe(4);
    expect(told).toContain('manca il permesso');
    expect(readFileSync(at('protetto.xlsx'), 'utf8')).toBe('com’era');
    expect(readdirSync(folder)).toEqual(before);
  });
});

function planOf(printed: unknown): { readonly indicators: readonly object[] } {
  if (typeof printed !== 'object' || printed === null || !('indicators' in printed))
    throw new Error('No plan.');
  const { indicators } = printed;
  if (!Array.isArray(indicators)) throw new Error('No indicators.');
  return { indicators: indicators.filter((item: unknown) => typeof item === 'object' && item !== null) };
}
