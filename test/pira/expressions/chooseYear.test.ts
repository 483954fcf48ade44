import { chooseYear } from '../../../src/pira/expressions/chooseYear';
import type { Target, YearTarget } from '../../../src/pira/expressions/target';

const atLeast = (value: number): Target => ({
  kind: 'threshold',
  operator: '>=',
  value,
  unit: 'number',
  assumed: [],
});
const of = (year: number | null, value: number): YearTarget => ({ year, reading: atLeast(value) });

test.each<[string, readonly YearTarget[], number | null, Target]>([
  ['the named year among several', [of(2020, 1), of(2021, 2)], 2021, atLeast(2)],
  ['a target without a year holds for any year', [of(null, 3)], 2021, atLeast(3)],
  ['the named year before the unnamed one', [of(null, 3), of(2021, 4)], 2021, atLeast(4)],
  ['without a year asked for, the only one', [of(2019, 5)], null, atLeast(5)],
  [
    'another year only',
    [of(2019, 5)],
    2021,
    { kind: 'unreadable', reason: { code: 'target-of-other-years', year: 2021, years: '2019' } },
  ],
  [
    'several years and none asked for',
    [of(2020, 1), of(2021, 2)],
    null,
    { kind: 'unreadable', reason: { code: 'target-of-several-years', years: '2020, 2021' } },
  ],
])('%s', (_what, readings, year, target) => {
  expect(chooseYear(readings, year)).toEqual(target);
});
