import { type Trend, trendsOf } from '../../../src/pira/compare/trend';
import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { trendSheet } from '../../../src/pira/reports/trend/trendSheet';
import { sheetFromRows } from '../../support/sheet';

type Line = readonly [name: string, algorithm: string, unit: string, target: string, actual: string];

function ended(year: number, ...lines: readonly Line[]) {
  const head = [
    'Obiettivo',
    'Indicatore',
    'Algoritmo',
    'Unità di misura',
    `Target ${year}`,
    `Consuntivo ${year}`,
  ];
  const rows = lines.map((line) => ['Garantire la qualità del Registro imprese', ...line]);
  const plan = readPlan([sheetFromRows(`PIRA ${year}`, [head, ...rows])], { year });
  return { plan, evaluation: evaluatePlan(plan) };
}

const TIME = 'Tempo medio di lavorazione delle pratiche';
const SHARE = 'Quota di pratiche evase nei termini';
const PLANS = [
  ended(
    2023,
    [TIME, 'Giorni / pratiche', 'Giorni', '<= 6', '5'],
    [SHARE, 'Evase / totale', '%', '>= 80%', '82%'],
  ),
  ended(
    2024,
    [TIME, 'Giorni / pratiche', 'Giorni', '<= 5', '5,5'],
    [SHARE, 'Evase / ricevute', '%', '>= 85%', '80%'],
  ),
  ended(
    2025,
    [TIME, 'Ore / pratiche', 'Ore', '<= 40 ore', ''],
    ['Bilanci controllati', '', 'Numero', '>= 3', ''],
  ),
];

/** "year target actual breaks" for each point of a trend. */
function said({ points }: Trend): readonly string[] {
  return points.map(({ year, target, actual, breaks }) => [year, target, actual, ...breaks].join(' '));
}

test('follows indicators over the years and says where they cannot be compared', () => {
  const trends = trendsOf(PLANS.toReversed(), new Map());
  expect(trends.map(said)).toEqual([
    ['2023 6 5', '2024 5 5.5', '2025 40  unit algorithm'],
    ['2023 0.8 0.82', '2024 0.85 0.8 algorithm'],
  ]);
});

test('a missing year is said', () => {
  const [first, , last] = PLANS;
  const trends = trendsOf(
    [first, last].filter((plan) => plan !== undefined),
    new Map(),
  );
  expect(trends.map(({ points }) => points.at(-1)?.breaks)).toEqual([['unit', 'algorithm', 'gap']]);
});

test('an indicator of one year only has no trend, and a sheet without any says so', () => {
  const [only] = PLANS;
  expect(trendsOf(only === undefined ? [] : [only], new Map())).toEqual([]);
  const texts = trendSheet([]).rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.content.kind === 'text' ? [cell.content.text] : [])),
  );
  expect(texts).toContain('Nessun indicatore compare in più anni.');
});

test('the sheet has a column of target, actual value and achievement for each year', () => {
  const { rows } = trendSheet(trendsOf(PLANS, new Map()));
  const texts = rows.map(({ cells }) =>
    cells.map((cell) =>
      cell?.content.kind === 'text'
        ? cell.content.text
        : cell?.content.kind === 'number'
          ? cell.content.value
          : '',
    ),
  );
  expect(texts[2]?.slice(2, 6)).toEqual(['Unità di misura', 'Target 2023', 'Consuntivo 2023', 'Grado 2023']);
  expect(texts[3]?.slice(1, 7)).toEqual([TIME, 'Ore', '<= 6', '5', 1, '<= 5']);
  expect(texts[3]?.at(-1)).toBe('dal 2025 un’altra unità; dal 2025 un altro algoritmo');
});

const AGREED = 'Grado di copertura del servizio';

test.each<[title: string, lines: readonly Line[], wanted: readonly string[]]>([
  [
    'the algorithm changes over a year that does not say it',
    [
      [AGREED, 'Comuni serviti / comuni', '%', '>= 80%', '81%'],
      [AGREED, '', '%', '>= 80%', '82%'],
      [AGREED, 'Imprese servite / imprese', '%', '>= 80%', '83%'],
    ],
    ['2023', '2024', '2025 algorithm'],
  ],
  [
    'the algorithm is the same before and after a year that does not say it',
    [
      [AGREED, 'Comuni serviti / comuni', '%', '>= 80%', '81%'],
      [AGREED, '', '%', '>= 80%', '82%'],
      [AGREED, 'Comuni serviti / comuni', '%', '>= 80%', '83%'],
    ],
    ['2023', '2024', '2025'],
  ],
  [
    'the unit changes over a year without it and without a target',
    [
      [AGREED, '', 'Giorni', '<= 6', '5'],
      [AGREED, '', '', 'da definire', '4'],
      [AGREED, '', 'Ore', '<= 40', '38'],
    ],
    ['2023', '2024', '2025 unit'],
  ],
  [
    'hours and minutes are one scale and not one figure',
    [
      [AGREED, '', '', '<= 2 ore', '2 ore'],
      [AGREED, '', '', '<= 90 minuti', '80 minuti'],
    ],
    ['2023', '2024 unit'],
  ],
  [
    'a percentage and a number',
    [
      [AGREED, '', '', '>= 80%', '81%'],
      [AGREED, '', '', '>= 85', '86'],
    ],
    ['2023', '2024 unit'],
  ],
  [
    'days with their unit in the cell, then in the column',
    [
      [AGREED, '', 'Giorni', '<= 6 giorni', '5'],
      [AGREED, '', 'Giorni', '<= 6', '5'],
    ],
    ['2023', '2024'],
  ],
])('%s', (_, lines, wanted) => {
  const [trend] = trendsOf(
    lines.map((line, at) => ended(2023 + at, line)),
    new Map(),
  );
  expect(trend?.points.map(({ year, breaks }) => [year, ...breaks].join(' '))).toEqual(wanted);
});
