import { placeResultColumns } from '../../../src/pira/output/placeResultColumns';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';

test.each<[string, readonly (readonly CellInput[])[], boolean]>([
  ['no place for actual values', [['Corsi', 'Target', '>= 5']], true],
  [
    'actual values in rows of their own',
    [
      ['Corsi', 'Target', '>= 5'],
      ['', 'Consuntivo', 6],
      ['Visite', 'Target', '>= 7'],
      ['', 'Consuntivo', ''],
    ],
    false,
  ],
])('a column for actual values is added only where the sheet has none: %s', (_, rows, isAdded) => {
  const sheet = sheetFromRows('Piano', [['PIRA 2024'], ['Indicatore', 'Voce', '2024'], ...rows]);
  const plan = readPlan([sheet], { year: null });
  const found = placeResultColumns({ sheet, tables: plan.tables, rows: [[]] }, plan);
  expect(found.ok && found.added.has('actual')).toBe(isAdded);
});
