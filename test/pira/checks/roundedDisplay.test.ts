import { withIndicator } from '../../support/cleanPlan';
import { findingsOf } from '../../support/findingsOf';
import { threshold, type PlanSpec } from '../../support/plan';
import type { Unit } from '../../../src/pira/expressions/target';

/** A target and an actual value with what their cells show. */
function shown(target: [string, number], actual: [string, number], unit: Unit = 'number'): PlanSpec {
  return withIndicator({
    targets: [{ year: 2021, text: target[0], reading: threshold('>=', target[1], unit) }],
    actuals: [
      { year: 2021, text: actual[0], measure: { kind: 'quantity', value: actual[1], unit, notes: [] } },
    ],
  });
}

test.each<[string, PlanSpec, number]>([
  ['a target of 5.4 shown as 5', shown(['5', 5.4], ['6', 6]), 1],
  ['a target shown as it is', shown(['5,4', 5.4], ['6', 6]), 0],
  ['a target with its operator', shown(['>= 5', 5], ['6', 6]), 0],
  ['a target shown as a time', shown(['1:30', 1.5], ['1', 1], 'hour'), 0],
  ['a target shown as a fraction', shown(['1/2', 0.5], ['1', 1]), 0],
  ['a target shown as a power', shown(['1,50E+06', 1_500_000], ['1', 1]), 0],
  ['a target in thousands', shown(['1.250', 1250], ['1.300', 1300]), 0],
  ['a target in a multiple of its column', shown(['1,5', 1_500_000], ['2', 2_000_000], 'euro'), 0],
  ['an actual that misses by what is not shown', shown(['80%', 0.8], ['80%', 0.796], 'percent'), 1],
  ['an actual that is met either way', shown(['80%', 0.8], ['82%', 0.8237], 'percent'), 0],
  ['an actual that is missed either way', shown(['80%', 0.8], ['70%', 0.7021], 'percent'), 0],
])('a rounded value: %s', (_, spec, count) => {
  expect(findingsOf(spec).filter((line) => line.startsWith('rounded-display'))).toHaveLength(count);
});
