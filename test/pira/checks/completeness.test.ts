import {
  CLEAN,
  COUNT,
  withEveryIndicator,
  withEveryObjective,
  withIndicator,
  withObjective,
} from '../../support/cleanPlan';
import { findingsOf } from '../../support/findingsOf';
import { threshold, type PlanSpec } from '../../support/plan';

test('a plan without defects has no findings', () => {
  expect(findingsOf(CLEAN)).toEqual([]);
});

const cases: readonly [string, PlanSpec, readonly string[]][] = [
  [
    'an objective without a description',
    withObjective({ description: '' }),
    ['missing-objective-description A8'],
  ],
  ['an objective without activities', withObjective({ activities: '' }), ['missing-activities A8']],
  ['an objective without stakeholders', withObjective({ stakeholders: '' }), ['missing-stakeholders A8']],
  ['a programme without a centre', withObjective({ centre: '' }), ['missing-centre A8']],
  ['an objective without resources', withObjective({ resources: [] }), ['missing-resources A8']],
  [
    'an objective without a mission',
    withObjective({ mission: [null, ''], code: '' }),
    ['missing-mission A8'],
  ],
  ['an objective without a programme', withObjective({ programme: [null, ''] }), ['missing-programme A8']],
  ['an objective without indicators', withObjective({ indicators: [] }), ['objective-without-indicators A8']],
  ['no resources in the whole plan', withEveryObjective({ resources: [] }), ['missing-resources A1']],
  ['no activities in the whole plan', withEveryObjective({ activities: '' }), ['missing-activities A1']],
  ['an indicator without a name', withIndicator({ name: '' }), ['missing-name A10']],
  [
    'an indicator without definition and algorithm',
    withIndicator({ description: '', algorithm: '' }),
    ['missing-definition B10'],
  ],
  ['an indicator with an algorithm for definition', withIndicator({ description: '' }), []],
  ['an indicator without a type', withIndicator({ type: '' }), ['missing-type D10']],
  ['an indicator without a unit', withIndicator({ unit: '' }), ['missing-unit E10']],
  ['an indicator without a source', withIndicator({ source: '' }), ['missing-source F10']],
  [
    'an indicator whose words tell no algorithm',
    withIndicator({ algorithm: '', name: 'Incontri', description: 'Incontri svolti' }),
    ['missing-algorithm C10'],
  ],
  [
    'a day without an algorithm',
    withIndicator({
      algorithm: '',
      name: 'Approvazione del bilancio',
      description: 'Approvazione',
      unit: 'Data',
      targets: [2021, 2022, 2023].map((year) => ({
        year,
        text: `entro il 30/04/${year}`,
        reading: { kind: 'deadline', date: `${year}-04-30`, assumed: [] },
      })),
    }),
    [],
  ],
  ['no source in the whole plan', withEveryIndicator({ source: '' }), ['missing-source A1']],
  ['an indicator without a target', withIndicator({ targets: [] }), ['missing-target I10']],
  [
    'targets for one year only',
    withEveryIndicator({
      unit: 'Numero',
      algorithm: 'Conteggio',
      type: COUNT.type,
      targets: COUNT.targets.slice(0, 1),
    }),
    ['missing-triennium A1'],
  ],
  [
    'targets from a later year on only',
    withIndicator({ targets: COUNT.targets.slice(1) }),
    ['missing-target I10'],
  ],
  [
    'a shifted row whose type cell holds another value',
    withIndicator({
      type: '',
      targets: [{ year: 2021, text: '>= 8', reading: threshold('>=', 8, 'number') }],
    }),
    ['missing-type D10'],
  ],
];

test.each(cases)('%s', (_, spec, expected) => {
  expect(findingsOf(spec)).toEqual(expected);
});
