import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { cellAddress } from '../../src/pira/sheet/address';
import { bookOf } from '../excel/workbook';
import { convertFile } from '../support/libreOffice';
import { changedParts } from './parts';
import { json } from './terminal';

const folder = mkdtempSync(join(tmpdir(), 'pira-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

test('a file that LibreOffice wrote is evaluated, opened and saved by LibreOffice, and says the same again', async () => {
  const sample = new Uint8Array(readFileSync('assets/samples/pira-2021-consuntivo.xlsx'));
  writeFileSync(at('in.xlsx'), convertFile(sample, 'xlsx'));
  const first = await json(['evaluate', at('in.xlsx'), '--out', at('out.xlsx'), '--json']);
  expect(changedParts(at('in.xlsx'), at('out.xlsx'))).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  writeFileSync(at('back.xlsx'), convertFile(new Uint8Array(readFileSync(at('out.xlsx'))), 'xlsx'));
  const again = await json(['evaluate', at('back.xlsx'), '--out', at('again.xlsx'), '--json']);
  expect(again).toMatchObject({ indicators: indicatorsOf(first) });
  // LibreOffice spells number formats in its own way, and they are written as ours again.
  expect(contents('again.xlsx')).toEqual(contents('back.xlsx'));
  expect(contents('back.xlsx')).toEqual(contents('out.xlsx'));
}, 120_000);

/** What the cells of a workbook hold, by place. */
function contents(name: string): Readonly<Record<string, unknown>> {
  const held: Record<string, unknown> = {};
  for (const { name: sheet, cells } of bookOf(new Uint8Array(readFileSync(at(name)))).sheets)
    for (const [row, columns] of cells.rows)
      for (const [column, { value, formula }] of columns)
        if (value !== null) held[`${sheet} ${cellAddress(row, column)}`] = { value, formula };
  return held;
}

/** What an evaluation says of the indicators. */
function indicatorsOf(printed: unknown): unknown {
  return typeof printed === 'object' && printed !== null && 'indicators' in printed
    ? printed.indicators
    : null;
}
