import { readPlan } from '../../../src/pira/reading/readPlan';
import { type CarriedTargets, nextYearPlan } from '../../../src/pira/reports/nextYear/nextYearPlan';
import { type CellInput, sheetFromRows } from '../../support/sheet';

/** "A1 content" for every cell that changes. */
function changed(rows: readonly (readonly CellInput[])[], targets: CarriedTargets): readonly string[] {
  const sheet = sheetFromRows('PIRA 2024', rows);
  const made = nextYearPlan(readPlan([sheet], { year: null }), [sheet], targets);
  return (made?.edits ?? []).flatMap(({ blocks }) =>
    blocks.map(({ row, column, cells }) => {
      const content = cells[0]?.[0]?.content;
      const said =
        content && 'text' in content ? content.text : content && 'value' in content ? content.value : '';
      return `${String.fromCharCode(65 + column)}${row + 1} ${said}`;
    }),
  );
}

const HEAD = ['Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo 2024'];
const ONE = [
  HEAD,
  ['Credito', 'Imprese', '>= 10', 12],
  ['Estero', 'Fiere entro il 2024', 'entro il 31/12/2024', ''],
];

test('targets left empty, results left out, years of headers moved on', () => {
  expect(changed(ONE, 'empty')).toEqual(['C1 Target 2025', 'D1 Consuntivo 2025', 'C2 ', 'D2 ', 'C3 ']);
});

test('targets carried: days move on, what names no year stays', () => {
  expect(changed(ONE, 'keep')).toEqual([
    'C1 Target 2025',
    'D1 Consuntivo 2025',
    'D2 ',
    'C3 entro il 31/12/2025',
  ]);
});

test('of several years each takes the place of the one before, and the last is to be decided', () => {
  const rows = [
    ['Obiettivo', 'Indicatore', 'Target 2024', 'Target 2025', 'Target 2026'],
    ['Credito', 'Imprese', 10, 11, 12],
  ];
  expect(changed(rows, 'keep').slice(3)).toEqual(['C2 11', 'D2 12', 'E2 ']);
});

test('a text that names a year is listed and not changed', () => {
  const sheet = sheetFromRows('PIRA 2024', ONE);
  const made = nextYearPlan(readPlan([sheet], { year: null }), [sheet], 'empty');
  expect(made?.stale.map(({ text }) => text)).toEqual(['Fiere entro il 2024']);
  expect([...(made?.names ?? [])]).toEqual([['PIRA 2024', 'PIRA 2025']]);
  expect(made?.toDecide.map(({ row, column }) => [row, column])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});
