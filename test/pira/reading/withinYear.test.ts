import { cellAddress } from '../../../src/pira/sheet/address';
import type { Indicator } from '../../../src/pira/plan/plan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';

const HEAD: readonly CellInput[] = ['Indicatore', 'Unità di misura', 'Target 2024'];
const ROW: readonly CellInput[] = ['Imprese assistite', 'Numero', '>= 100'];

function read(
  labels: readonly CellInput[],
  values: readonly CellInput[],
  above: readonly CellInput[] = [],
): Indicator | undefined {
  const rows = [
    ['Piano degli indicatori e dei risultati attesi 2024'],
    ['Missione', '011 - Competitività'],
    ['Obiettivo', '1. Crescita'],
    ...(above.length === 0 ? [] : [['', '', '', ...above]]),
    [...HEAD, ...labels],
    [...ROW, ...values],
    ['Eventi organizzati', 'Numero', '>= 8', ...values],
  ];
  return readPlan([sheetFromRows('Piano', rows)], { year: null }).indicators[0];
}

const at = ({ row, column }: { row: number; column: number }): string => cellAddress(row, column);
const interimOf = (indicator: Indicator | undefined): unknown =>
  indicator?.interim.map(({ cell, period, measure }) => [
    at(cell),
    period,
    measure.kind === 'quantity' ? measure.value : measure.kind,
  ]);

test.each<[string, readonly CellInput[], readonly CellInput[], readonly unknown[]]>([
  ['a day', ['Valore al 30/06/2024'], [40], [['D5', '2024-06-30', 40]]],
  [
    'quarters',
    ['I trimestre', 'II trimestre', 'III trimestre'],
    [20, 45, null],
    [
      ['D5', '2024-03-31', 20],
      ['E5', '2024-06-30', 45],
    ],
  ],
  [
    'quarters in short',
    ['Q1', 'Q2', 'Q3', 'Q4'],
    [20, 45, 'n.d.', null],
    [
      ['D5', '2024-03-31', 20],
      ['E5', '2024-06-30', 45],
    ],
  ],
  [
    'months',
    ['Gennaio', 'Febbraio', 'Marzo'],
    [3, 5, 9],
    [
      ['D5', '2024-01-31', 3],
      ['E5', '2024-02-29', 5],
      ['F5', '2024-03-31', 9],
    ],
  ],
  [
    'days, the later one first',
    ['Dato al 30/09', 'Dato al 31/03'],
    [70, 20],
    [
      ['E5', '2024-03-31', 20],
      ['D5', '2024-09-30', 70],
    ],
  ],
  ['no day', ['Monitoraggio'], [40], [['D5', null, 40]]],
])('values within the year by %s are read with their periods', (_what, labels, values, expected) => {
  const indicator = read(labels, values);
  expect(interimOf(indicator)).toEqual(expected);
  expect(indicator?.actuals).toEqual([]);
});

test('an interim value beside the actual of the year is not taken for it', () => {
  const indicator = read(['Valore al 30/06/2024', 'Consuntivo 2024'], [40, null]);
  expect(interimOf(indicator)).toEqual([['D5', '2024-06-30', 40]]);
  expect(indicator?.actuals).toEqual([]);
});

test.each<[readonly string[]]>([
  [['Numeratore', 'Denominatore']],
  [['Num.', 'Den.']],
  [['Num', 'Den']],
  [['N', 'D']],
  [['Numeratore 2024', 'Denominatore 2024']],
  [['Valore num.', 'Valore den.']],
  [['Dato al numeratore', 'Dato al denominatore']],
])('%j are the two parts of a ratio', (labels) => {
  const indicator = read([...labels, 'Consuntivo 2024'], [9, 10, '90%']);
  const parts = [...(indicator?.numerators ?? []), ...(indicator?.denominators ?? [])];
  expect(parts.map(({ cell, amount }) => [at(cell), amount])).toEqual([
    ['D5', 9],
    ['E5', 10],
  ]);
  expect(indicator?.actuals.map(({ cell }) => at(cell))).toEqual(['F5']);
});

test('“N” alone counts the rows', () => {
  const rows = [
    ['Piano degli indicatori e dei risultati attesi 2024'],
    ['Missione', '011 - Competitività'],
    ['N', 'Indicatore', 'Unità di misura', 'Target 2024'],
    [1, 'Imprese assistite', 'Numero', '>= 100'],
    [2, 'Eventi', 'Numero', '>= 8'],
  ];
  const { indicators } = readPlan([sheetFromRows('Piano', rows)], { year: null });
  expect(indicators.map(({ numerators }) => numerators)).toEqual([[], []]);
});

test('what proves an actual is read beside it: act, day and link', () => {
  const indicator = read(
    ['Consuntivo 2024', 'Estremi atto', 'Data atto', 'Link'],
    [120, 'Delibera n. 12', '03/05/2024', 'https://www.esempio.it/12'],
  );
  const { act, date, link } = indicator?.evidence ?? {};
  expect([act?.text, date?.text, link?.text]).toEqual([
    'Delibera n. 12',
    '03/05/2024',
    'https://www.esempio.it/12',
  ]);
});

test('evidence beside a source is no second source', () => {
  const indicator = read(['Fonte', 'Evidenza'], ['Registro imprese', 'Verbale n. 3']);
  expect([indicator?.source.text, indicator?.evidence.act.text]).toEqual([
    'Registro imprese',
    'Verbale n. 3',
  ]);
});
