import { findings } from '../../../../src/pira/checks';
import type { Plan } from '../../../../src/pira/plan/plan';
import { anchored } from '../../../../src/pira/reading/office/anchors';
import { correctionsOf } from '../../../../src/pira/reading/office/readCorrections';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import type { CorrectionState } from '../../../../src/pira/plan/correction';
import fc from '../../../support/fastCheck';
import { type Edit, type Edited, edits, sheetOf, type TestRow } from './edited';

const ROWS: readonly TestRow[] = [
  { id: 'title', cells: ['Piano 2024', null, null, null, null] },
  { id: 'header', cells: ['Bianco', 'Rosso', 'Verde', 'Nero', 'Grigio'] },
  { id: 'one', cells: ['Pratiche evase nei termini', '>= 5', 'Numero', '6', 'sì'] },
  { id: 'sum', cells: ['Somma delle pratiche', '8', null, '8', null] },
  { id: 'two', cells: ['Sportelli aperti al pubblico', '>= 5', 'Numero', '7', null] },
  { id: 'three', cells: ['Imprese assistite', '5', 'Numero', '5', null] },
];
const COLUMNS = ['name', 'target', 'unit', 'actual', 'ignored'];

const SAID = {
  tables: [
    {
      sheet: 'Foglio1',
      headerRow: 2,
      columns: {
        A: { as: 'name' },
        B: { as: 'target', year: 2024 },
        C: { as: 'unit' },
        D: { as: 'actual', year: 2024 },
        E: { as: 'ignore' },
      },
    },
  ],
  rows: [{ sheet: 'Foglio1', row: 4, as: 'total' }],
  targets: [
    { sheet: 'Foglio1', cell: 'B5', text: '>= 5', means: '<= 5' },
    { sheet: 'Foglio1', cell: 'B6', text: '5', means: '5%' },
  ],
};

const BEFORE: Edited = { name: 'Foglio1', rows: ROWS, columns: COLUMNS };

const read = correctionsOf(SAID);
const kept = anchored(
  read.ok ? read.corrections : [],
  [sheetOf(BEFORE)],
  readPlan([sheetOf(BEFORE)], { year: null, corrections: read.ok ? read.corrections : [] }),
);

const ROW_OF: Readonly<Record<string, string>> = { B5: 'two', B6: 'three' };

/** What is wrong with a correction that is said to count; null where the reading agrees with it. */
function contradiction({ correction: one, cell }: CorrectionState, plan: Plan, sheet: Edited): string | null {
  const row = sheet.rows[cell.row];
  const table = plan.tables.find(({ headerRow }) => headerRow === cell.row);
  const indicator = plan.indicators.find((each) => each.cell.row === cell.row);
  switch (one.kind) {
    case 'header':
      return row?.id === 'header' && table ? null : 'another header';
    case 'column': {
      const was = one.as === 'ignore' ? 'ignored' : one.as;
      if (row?.id !== 'header' || sheet.columns[cell.column] !== was) return 'another column';
      const column = table?.columns.find((each) => each.column === cell.column);
      return column?.field === (one.as === 'ignore' ? undefined : one.as) ? null : 'another field';
    }
    case 'row':
      return row?.id === 'sum' && !indicator ? null : 'another row';
    case 'target': {
      const id = ROW_OF[`B${one.row + 1}`];
      if (row?.id !== id || row?.cells[cell.column] !== one.text) return 'another target';
      const target = indicator?.targets.find((each) => each.cell.column === cell.column);
      return target?.means === one.means ? null : 'another meaning';
    }
    case 'sheet':
      return 'not said';
  }
}

test('all that the office says holds in the sheet that it spoke of', () => {
  const plan = readPlan([sheetOf(BEFORE)], { year: null, corrections: kept });
  expect(plan.corrections.map(({ state }) => state)).toEqual(kept.map(() => 'applied'));
  expect(plan.corrections.flatMap((one) => contradiction(one, plan, BEFORE) ?? [])).toEqual([]);
});

test('whatever is edited, a correction holds for what it spoke of or lapses with a finding', () => {
  fc.assert(
    fc.property(edits, (made) => {
      const sheet = made.reduce((before, edit) => edit(before), BEFORE);
      const sheets = [sheetOf(sheet)];
      const plan = readPlan(sheets, { year: null, corrections: kept });
      const counting = plan.corrections.filter(({ state }) => state === 'applied');
      expect(counting.flatMap((one) => contradiction(one, plan, sheet) ?? [])).toEqual([]);
      const lapsed = plan.corrections.filter(({ state }) => state === 'lapsed');
      const found = findings(plan, null, sheets).filter(({ rule }) => rule === 'lapsed-correction');
      expect(found.length > 0).toBe(lapsed.length > 0 && plan.indicators.length > 0);
      expect(counting.length + lapsed.length).toBe(kept.length);
    }),
    { numRuns: 40 },
  );
});

/** Edits after which everything must still hold. */
test.each<[string, Edit]>([
  [
    'rows inserted above',
    ({ rows, ...sheet }) => ({
      ...sheet,
      rows: [{ id: 'x', cells: ['Ente', null, null, null, null] }, ...rows],
    }),
  ],
  [
    'a row inserted between',
    ({ rows, ...sheet }) => ({
      ...sheet,
      rows: rows.toSpliced(3, 0, { id: 'x', cells: ['Visite fatte', '>= 5', 'Numero', '1', null] }),
    }),
  ],
  [
    'the rows sorted',
    ({ rows, ...sheet }) => ({ ...sheet, rows: [...rows.slice(0, 2), ...rows.slice(2).toReversed()] }),
  ],
  [
    'a column inserted',
    ({ rows, columns, ...sheet }) => ({
      ...sheet,
      columns: columns.toSpliced(1, 0, 'new'),
      rows: rows.map(({ id, cells }) => ({ id, cells: cells.toSpliced(1, 0, null) })),
    }),
  ],
  [
    'the header copied over other rows',
    ({ rows, ...sheet }) => ({
      ...sheet,
      rows: [
        ...rows,
        { id: 'copy', cells: rows.find(({ id }) => id === 'header')?.cells ?? [] },
        { id: 'x', cells: ['Visite fatte', '>= 7', 'Numero', '8', null] },
      ],
    }),
  ],
  [
    'actual values filled in',
    ({ rows, ...sheet }) => ({
      ...sheet,
      rows: rows.map((row) => (row.id === 'three' ? { ...row, cells: row.cells.with(3, '9') } : row)),
    }),
  ],
])('corrections follow: %s', (_, edit) => {
  const sheet = edit(BEFORE);
  const plan = readPlan([sheetOf(sheet)], { year: null, corrections: kept });
  expect(plan.corrections.map(({ state }) => state)).toEqual(kept.map(() => 'applied'));
  expect(plan.corrections.flatMap((one) => contradiction(one, plan, sheet) ?? [])).toEqual([]);
});
