import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Book } from '../../src/workbench/book/book';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { saveBook } from '../../src/workbench/xlsx/saveBook';
import { partsOf } from '../workbench/xlsx/files';
import { json, type } from './terminal';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pira-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Each of these few characters keeps a program busy that calculates it. */
const COSTLY = [
  '=SEARCH("a*a*a*a*a*a*b",REPT("a",32000))',
  '=SUM(A1:XFD1048576)',
  '=SUM(INDIRECT("A1:XFD1048576"))',
  '=SUM(MMULT(A1:ALL1000,A1:ALL1000))',
];

/** A plan of which some cells have formulas that were never calculated. */
function plan(): Book {
  const book = newBook('Piano', 'Altro');
  const [sheet, other] = book.worksheets;
  const rows = [
    ['Indicatore', 'Unità di misura', 'Target 2021', 'Consuntivo 2021'],
    ['Numero di incontri', 'Numero', '>= 8', '=4+4'],
    ['Percentuale di pratiche', 'Percentuale', '=">= 50%"', '48%'],
    ['Report sulle attività', 'Data', 'entro il 31/12/2021', '20/12/2021'],
    ['Iniziative di formazione', 'Numero', '>= 3', 5],
  ];
  const put = (target: typeof sheet, row: number, column: number, value: string | number): void => {
    const isFormula = typeof value === 'string' && value.startsWith('=');
    if (target !== undefined)
      book.setContent(target, row, column, {
        value: isFormula ? null : value,
        formula: isFormula ? value : null,
      });
  };
  rows.forEach((cells, row) => cells.forEach((value, column) => put(sheet, row, column, value)));
  COSTLY.forEach((formula, row) => put(other, row, 0, formula));
  for (let row = 0; row < 2_000; row++) {
    put(other, row, 2, 1);
    put(other, row, 3, `=SUM(C$1:C${row + 1})`);
  }
  return book;
}

test('formulas of others are not calculated; a cell of the plan without a result says so', async () => {
  writeFileSync(at('plan.xlsx'), saveBook(plan()));
  for (const words of [[], ['--formulas']]) {
    const told = await json(['evaluate', at('plan.xlsx'), '--out', at('out.xlsx'), '--json', ...words]);
    expect(told).toMatchObject({
      indicators: [
        { name: 'Numero di incontri', outcome: { status: 'not-evaluable' } },
        { name: 'Percentuale di pratiche', outcome: { status: 'not-evaluable' } },
        { name: 'Report sulle attività', outcome: { status: 'met' } },
        { name: 'Iniziative di formazione', outcome: { status: 'met' } },
      ],
    });
    const [before, after] = [partsOf(readFileSync(at('plan.xlsx'))), partsOf(readFileSync(at('out.xlsx')))];
    expect(after['xl/worksheets/sheet2.xml']).toBe(before['xl/worksheets/sheet2.xml']);
    expect(after['xl/worksheets/sheet1.xml']).toContain('<f>4+4</f></c>');
    // What we write has its value: here the status of the last row.
    if (words.length > 0)
      expect(after['xl/worksheets/sheet1.xml']).toMatch(
        /<c r="G5"[^>]*t="str"><f>.*?<\/f><v>Raggiunto<\/v>/u,
      );
  }
  const findings = await type(['inspect', at('plan.xlsx')]);
  const lines = findings.printed.filter((line) => line.includes('NON CALCOLATO'));
  expect(lines.map((line) => line.slice(0, 2))).toEqual(expect.arrayContaining(['D2', 'C3']));
});
