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

test('notes of people stay', () => {
  const rows = [
    ['Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo 2024', 'Note'],
    ['Credito', 'Imprese', '>= 10', 12, 'Senza i consorzi'],
  ];
  expect(changed(rows, 'keep')).toEqual(['C1 Target 2025', 'D1 Consuntivo 2025', 'D2 ']);
});

/** The texts that are left for people to look at. */
function stale(rows: readonly (readonly CellInput[])[]): readonly string[] {
  const sheet = sheetFromRows('PIRA 2024', rows);
  return (
    nextYearPlan(readPlan([sheet], { year: null }), [sheet], 'keep')?.stale.map(({ text }) => text) ?? []
  );
}

test('a value that was not read keeps the year of its label, on a card and in a column', () => {
  const card = [
    ['Obiettivo', 'Credito'],
    ['Indicatore', 'Imprese'],
    ['Valore 2023', 9],
    ['Target 2024', '>= 10'],
    ['Consuntivo 2024', 12],
  ];
  expect(changed(card, 'keep')).toEqual(['A4 Target 2025', 'A5 Consuntivo 2025', 'B5 ']);
  expect(stale(card)).toEqual(['Valore 2023']);
});

test('a formula of the last of several years stays, a failed one is carried to no other', () => {
  const rows = [
    ['Obiettivo', 'Indicatore', 'Target 2024', 'Target 2025', 'Target 2026'],
    ['Credito', 'Imprese', 10, 11, 12],
    ['Estero', 'Fiere', 4, 5, { value: { error: '#DIV/0!' }, text: '#DIV/0!' }],
  ];
  const typed = sheetFromRows('PIRA 2024', rows);
  const formulas = typed.formulas.map((row, at) => (at === 0 ? row : [...row.slice(0, 4), '=D2+1']));
  const sheet = { ...typed, formulas };
  const made = nextYearPlan(readPlan([sheet], { year: null }), [sheet], 'keep');
  const written = (made?.edits ?? []).flatMap(({ blocks }) =>
    blocks.flatMap(({ row, column, cells }) =>
      row === 0 ? [] : [[row, column, cells[0]?.[0]?.content.kind]],
    ),
  );
  expect(written).toEqual([
    [1, 2, 'number'],
    [1, 3, 'number'],
    [2, 2, 'number'],
    [2, 3, 'blank'],
  ]);
});
