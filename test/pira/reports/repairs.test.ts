import type { Observation } from '../../../src/pira/plan/observation';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { repairsOf } from '../../../src/pira/reports/clean/repairs';
import { sheetFromRows } from '../../support/sheet';

const plan = readPlan(
  [
    sheetFromRows('Piano', [
      ['Obiettivo', 'Indicatore', 'Target 2024'],
      ['Credito', 'Imprese', 5],
    ]),
  ],
  { year: null },
);
const at = { cell: { sheet: 'Piano', row: 0, column: 4 }, text: 'Parola' };

/** What says something of headers and columns alone, which are ours in the clean plan, or of cells that stay as they are. */
const OTHERS: readonly Observation[] = [
  { kind: 'unread-column', ...at },
  { kind: 'unused-column', ...at, field: 'source' },
  { kind: 'assumed-column', ...at, field: 'source' },
  { kind: 'ambiguous-column', ...at },
  { kind: 'ambiguous-cell', ...at },
  { kind: 'fused-header', ...at },
  { kind: 'missing-header', cell: at.cell, field: 'source' },
  { kind: 'split-header', ...at },
  { kind: 'unread-cell', ...at },
  { kind: 'carried-down', cell: at.cell, field: 'source' },
  { kind: 'header-year', cell: at.cell, year: 2024 },
  { kind: 'continued-table', ...at },
];

test.each(OTHERS)('$kind repairs nothing', (observation) => {
  expect(repairsOf({ ...plan, observations: [observation] })).toHaveLength(0);
});

test('a scrap of a scan is dropped, with its reason', () => {
  const [repair, ...others] = repairsOf({ ...plan, observations: [{ kind: 'noise', ...at }] });
  expect(others).toEqual([]);
  expect(repair).toMatchObject({ cell: at.cell, before: 'Parola' });
  expect(repair?.after).not.toBe('');
});
