import { withIndicator } from '../../support/cleanPlan';
import { findingsOf } from '../../support/findingsOf';
import { everyYear, threshold, type PlanSpec } from '../../support/plan';

/** An indicator whose limit is excluded, with its value. */
function strictly(value: number): PlanSpec {
  return withIndicator({
    targets: [{ year: 2021, text: '< 8', reading: threshold('<', 8, 'number') }],
    actuals: [
      { year: 2021, text: String(value), measure: { kind: 'quantity', value, unit: 'number', notes: [] } },
    ],
  });
}

test.each<[string, PlanSpec, readonly string[]]>([
  [
    'a limit before there is a value',
    withIndicator({ targets: everyYear('< 8', threshold('<', 8, 'number')) }),
    ['I', 'J', 'K'],
  ],
  ['a value that equals it', strictly(8), ['I']],
  ['a value within it', strictly(7), []],
  ['a value beyond it', strictly(9), []],
  [
    'a plan in which other limits count',
    withIndicator({
      targets: [
        { year: 2021, text: '< 8', reading: threshold('<', 8, 'number') },
        { year: 2022, text: '<= 8', reading: threshold('<=', 8, 'number') },
      ],
    }),
    [],
  ],
])('an excluded limit: %s', (_, spec, columns) => {
  const told = findingsOf(spec).filter((line) => line.startsWith('strict-operator'));
  expect(told).toEqual(columns.map((column) => `strict-operator ${column}10`));
});
