import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Papa from 'papaparse';

import type { Book } from '../../src/workbench/book/book';
import { loadBook } from '../../src/workbench/xlsx/loadBook';
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

function bookAt(name: string): Book {
  const loaded = loadBook(readFileSync(at(name)));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return loaded.book;
}

test.each([
  ['reclassify', ['PIRA 2021', 'Riclassificazione']],
  ['report', ['PIRA 2021', 'Rapporto sui risultati', 'Regole applicate']],
  ['clean', ['PIRA pulito', 'Correzioni', 'Dati aperti', 'Dizionario']],
])('%s writes its sheets into another file', async (command, sheets) => {
  expect(await type([command, SAMPLE, '--out', at('nuovo.xlsx')])).toMatchObject({ exit: 0, printed: [] });
  expect(bookAt('nuovo.xlsx').sheets.map(({ name }) => name)).toEqual(sheets);
});

/** Places, and the cells of our own sheets: the second time there is nothing to list among the corrections. */
const PLACES = /"(?:sheet|row|cell|own|total)":(?:"[^"]*"|\d+),?/gu;

test('the clean workbook is inspected as the same plan, without a finding on its layout', async () => {
  await type(['clean', SAMPLE, '--out', at('pulito.xlsx')]);
  const inspected = JSON.stringify(await json(['inspect', at('pulito.xlsx'), '--json']));
  const again = await type(['clean', at('pulito.xlsx'), '--out', at('pulito-2.xlsx')]);
  expect(again.exit).toBe(0);
  const twice = JSON.stringify(await json(['inspect', at('pulito-2.xlsx'), '--json']));
  expect(twice.replace(PLACES, '')).toBe(inspected.replace(PLACES, ''));
  expect(inspected).not.toMatch(/"rule":"(?:[a-z]+-header|[a-z]+-cell|scanning-noise|unread-column)"/u);
});

test.each([
  ['begins with the mark by which Excel knows UTF-8', [], '\u{FEFF}anno;'],
  ['described for programs begins with its first field', ['--datapackage', 'aperti.json'], 'anno;'],
])('a CSV %s', async (_, more, start) => {
  const options = more.map((word) => (word.endsWith('.json') ? at(word) : word));
  await type(['clean', SAMPLE, '--out', at('aperti.xlsx'), '--csv', at('aperti.csv'), ...options]);
  expect(readFileSync(at('aperti.csv'), 'utf8').startsWith(start)).toBe(true);
});

test('the open data are CSV with one row an indicator', async () => {
  await type(['clean', SAMPLE, '--out', at('aperti.xlsx'), '--csv', at('aperti.csv')]);
  const text = readFileSync(at('aperti.csv'), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(18);
  expect(data[1]).toMatchObject({
    anno: '2021',
    codice_missione: '011',
    grado_raggiungimento: '0,96',
    stato: 'Parzialmente raggiunto',
  });
});

test('formulas hold the results of the evaluation, and a second run changes nothing', async () => {
  await type(['evaluate', SAMPLE, '--out', at('valori.xlsx')]);
  await type(['evaluate', SAMPLE, '--out', at('formule.xlsx'), '--formulas']);
  await type(['evaluate', at('formule.xlsx'), '--out', at('formule-2.xlsx'), '--formulas']);
  expect(readFileSync(at('formule-2.xlsx'))).toEqual(readFileSync(at('formule.xlsx')));
  const [values, formulas] = [bookAt('valori.xlsx'), bookAt('formule.xlsx')].map((book) => book.sheets[0]);
  let compared = 0;
  for (const [row, cells] of formulas?.cells.rows ?? [])
    for (const [column, { formula, value }] of cells) {
      if (formula === null) continue;
      const plain = values?.cells.get(row, column)?.value ?? '';
      if (typeof plain === 'number') expect(value).toBeCloseTo(plain, 12);
      else expect(value ?? '').toBe(plain);
      compared += 1;
    }
  expect(compared).toBe(18 * 3);
});

test.each(['reclassify', 'clean', 'report'])('%s needs a destination and a plan', async (command) => {
  expect(await type([command, SAMPLE])).toMatchObject({ exit: 2 });
  writeFileSync(at('vuota.xlsx'), saveBook(newBook()));
  expect(await type([command, at('vuota.xlsx'), '--out', at('niente.xlsx')])).toMatchObject({ exit: 3 });
});
