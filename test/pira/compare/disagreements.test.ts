import { disagreementsOf } from '../../../src/pira/compare/disagreements';
import { type PlanRow, planOf } from './plans';

const row = (name: string, target: string): PlanRow => [
  'Favorire il digitale',
  '',
  name,
  'Conteggio',
  'Numero',
  target,
];

test.each<[string, readonly PlanRow[], readonly PlanRow[], readonly string[]]>([
  ['the same targets', [row('Imprese assistite', '>= 5')], [row('Imprese assistite', '>= 5')], []],
  ['the same in other signs', [row('Imprese assistite', '>= 5')], [row('Imprese assistite', 'almeno 5')], []],
  [
    'another target',
    [row('Imprese assistite', '>= 5'), row('Eventi sul digitale', '>= 2')],
    [row('Imprese assistite', '>= 8'), row('Eventi sul digitale', '>= 2')],
    ['2024 Imprese assistite: >= 5 / >= 8'],
  ],
  [
    'a target that one of them does not have',
    [row('Imprese assistite', '>= 5')],
    [row('Imprese assistite', '')],
    ['2024 Imprese assistite: >= 5 / '],
  ],
])('two plans of one year, %s', (_title, other, followed, wanted) => {
  const found = disagreementsOf(planOf(followed), [planOf(other)], new Map());
  expect(
    found.map(({ year, pair, target }) => `${year} ${pair.to.name.text}: ${target.from} / ${target.to}`),
  ).toEqual(wanted);
});
