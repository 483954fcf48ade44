import { evaluate } from '../../../src/pira/evaluation/evaluate';
import { DEFAULT_RULES } from '../../../src/pira/evaluation/rules';
import type { Measure } from '../../../src/pira/expressions/measure';
import type { Operator, Target, Unit } from '../../../src/pira/expressions/target';

const threshold = (operator: Operator, value: number, unit: Unit = 'number'): Target => ({
  kind: 'threshold',
  operator,
  value,
  unit,
  assumed: [],
});
const range = (min: number, max: number): Target => ({
  kind: 'range',
  min,
  max,
  unit: 'number',
  assumed: [],
});
const by = (date: string): Target => ({ kind: 'deadline', date, assumed: [] });
const expected = (yes: boolean): Target => ({ kind: 'yes-no', expected: yes, assumed: [] });
const change: Target = { kind: 'change', value: -0.05, unit: 'percent', relativeTo: '2020', assumed: [] };
const unreadable: Target = { kind: 'unreadable', reason: { code: 'target-empty' } };

const of = (value: number, unit: Unit = 'number'): Measure => ({ kind: 'quantity', value, unit, notes: [] });
const on = (date: string): Measure => ({ kind: 'day', date });
const answer = (yes: boolean): Measure => ({ kind: 'answer', yes });
const none: Measure = { kind: 'not-measured' };
const garbled: Measure = { kind: 'unreadable', reason: { code: 'actual-not-a-number', text: 'boh' } };

describe('a value against a threshold', () => {
  test.each([
    // target, actual, status, variance, achievement, achievementRaw
    ['>=', 0.5, 0.48, 'partly-met', -0.02, 0.96, 0.96],
    ['>=', 0.3, 0.1 + 0.2, 'met', 0, 1, 1],
    ['>', 0.3, 0.1 + 0.2, 'partly-met', 0, 1, 1],
    ['>=', 80, 76, 'partly-met', -4, 0.95, 0.95],
    ['>=', 2355, 2300, 'partly-met', -55, 0.976645435244161, 0.976645435244161],
    ['>=', 10, 7, 'partly-met', -3, 0.7, 0.7],
    ['>=', 10, 6.9, 'not-met', -3.1, 0.69, 0.69],
    ['>=', 5, 6, 'met', 1, 1, 1.2],
    ['>=', 5, -1, 'not-met', -6, 0, -0.2],
    ['>=', 5, 0, 'not-met', -5, 0, 0],
    ['<', 0.9, 0.9, 'partly-met', 0, 1, 1],
    ['<', 0.9, 0.85, 'met', -0.05, 1, 1.05555555555556],
    ['<=', 10, 12, 'partly-met', 2, 0.8, 0.8],
    ['<=', 10, 25, 'not-met', 15, 0, -0.5],
    ['<=', 10, 0, 'met', -10, 1, 2],
    ['<=', 10, 14, 'not-met', 4, 0.6, 0.6],
    ['<=', 0, 0, 'met', 0, 1, 1],
    ['<=', 0, 1, 'not-met', 1, 0, 0],
    ['>=', 0, -1, 'not-met', -1, 0, 0],
    ['>', 0, 0, 'partly-met', 0, 0, 0],
    ['>=', -5, -4, 'met', 1, 1, 1],
    ['>=', -5, -6, 'partly-met', -1, 0.8, 0.8],
    ['<=', -5, -3, 'not-met', 2, 0.6, 0.6],
    ['<=', -5, -7, 'met', -2, 1, 1],
    ['<', -5, -5, 'partly-met', 0, 1, 1],
    ['=', 100, 100, 'met', 0, 1, 1],
    ['=', 100, 95, 'partly-met', -5, 0.95, 0.95],
    ['=', 100, 130, 'partly-met', 30, 0.7, 0.7],
    ['=', 0, 0.5, 'not-met', 0.5, 0, 0],
    ['>=', 1_000_000, 1_000_000.1, 'met', 0.1, 1, 1.0000001],
    ['>=', 1e-300, 1e300, 'met', 1e300, 1, Number.MAX_VALUE],
    ['>=', 9.99999999999999, 9.99999999999998, 'partly-met', -1e-14, 0.999999999999999, 0.999999999999999],
  ] as const)('%s %d, measured %d: %s', (operator, target, actual, status, variance, achievement, raw) => {
    expect(evaluate(threshold(operator, target), of(actual))).toMatchObject({
      status,
      variance,
      achievement,
      achievementRaw: raw,
      favourable: status === 'met',
      varianceUnit: 'number',
    });
  });

  test.each([
    ['percent', 'percentage-point'],
    ['percentage-point', 'percentage-point'],
    ['euro', 'euro'],
    ['working-day', 'working-day'],
    ['number', 'number'],
  ] as const)('a variance of %s is in %s', (unit, varianceUnit) => {
    expect(evaluate(threshold('>=', 1, unit), of(2, unit)).varianceUnit).toBe(varianceUnit);
  });

  test.each([
    [0.7, 7, 'partly-met'],
    [0.71, 7, 'not-met'],
    [0, -3, 'not-met'],
    [0, 0, 'partly-met'],
    [1, 9.9, 'not-met'],
  ])('partly met from %d: %d of 10 is %s', (partlyFrom, actual, status) => {
    expect(evaluate(threshold('>=', 10), of(actual), { ...DEFAULT_RULES, partlyFrom }).status).toBe(status);
  });

  test('a tie that the operator excludes is partly met under any threshold, and says why', () => {
    const { status, notes } = evaluate(threshold('<', 0.9), of(0.9), { ...DEFAULT_RULES, partlyFrom: 1 });
    expect([status, notes]).toEqual(['partly-met', [{ code: 'strict-tie' }]]);
  });
});

describe('a value against a range', () => {
  test.each([
    [80, 100, 80, 'met', 0, 1],
    [80, 100, 100, 'met', 0, 1],
    [80, 100, 76, 'partly-met', -4, 0.95],
    [80, 100, 150, 'not-met', 50, 0.5],
    [0, 5, -1, 'not-met', -1, 0],
    [-10, -5, -4, 'partly-met', 1, 0.8],
    [0.1, 0.3, 0.1 + 0.2, 'met', 0, 1],
  ])('%d to %d, measured %d: %s', (min, max, actual, status, variance, achievement) => {
    const favourable = status === 'met';
    expect(evaluate(range(min, max), of(actual))).toMatchObject({
      status,
      variance,
      achievement,
      favourable,
    });
  });
});

describe('a day against a deadline', () => {
  test.each([
    ['2021-12-31', '2021-12-31', 'met', 0, 1, true],
    ['2021-12-31', '2021-12-01', 'met', -30, 1, true],
    ['2021-12-31', '2022-01-15', 'not-met', 15, 0, false],
    ['2020-02-28', '2020-03-01', 'not-met', 2, 0, false],
  ])('by %s, done on %s: %s', (date, day, status, variance, achievement, favourable) => {
    expect(evaluate(by(date), on(day))).toMatchObject({
      status,
      variance,
      varianceUnit: 'day',
      achievement,
      favourable,
    });
  });

  test('what was not done is not met, without a variance', () => {
    expect(evaluate(by('2021-12-31'), answer(false))).toMatchObject({
      status: 'not-met',
      achievement: 0,
      variance: null,
      varianceUnit: null,
      favourable: null,
      notes: [{ code: 'not-done' }],
    });
  });
});

test.each([
  [true, true, 'met', 1],
  [true, false, 'not-met', 0],
  [false, false, 'met', 1],
  [false, true, 'not-met', 0],
])('expected %s, answered %s: %s', (yes, answered, status, achievement) => {
  expect(evaluate(expected(yes), answer(answered))).toMatchObject({ status, achievement, variance: null });
});

describe('what cannot be judged has no figures', () => {
  const nothing = {
    variance: null,
    varianceUnit: null,
    favourable: null,
    achievement: null,
    achievementRaw: null,
  };
  test.each([
    ['not measured', threshold('>=', 5), none, 'not-measured', []],
    ['unreadable target', unreadable, of(5), 'not-evaluable', ['target-empty']],
    ['unreadable target, not measured', unreadable, none, 'not-evaluable', ['target-empty']],
    ['unreadable actual', threshold('>=', 5), garbled, 'not-evaluable', ['actual-not-a-number']],
    ['change', change, of(5), 'not-evaluable', ['base-unknown']],
    ['day for a value', threshold('>=', 5), on('2021-12-31'), 'not-evaluable', ['actual-needs-number']],
    ['day for a range', range(1, 2), on('2021-12-31'), 'not-evaluable', ['actual-needs-number']],
    ['value for a day', by('2021-12-31'), of(5), 'not-evaluable', ['actual-needs-day']],
    ['yes for a day', by('2021-12-31'), answer(true), 'not-evaluable', ['actual-needs-day']],
    ['value for yes or no', expected(true), of(1), 'not-evaluable', ['actual-needs-answer']],
  ] as const)('%s', (_case, target, measure, status, codes) => {
    const { notes, ...figures } = evaluate(target, measure);
    expect(figures).toEqual({ status, ...nothing });
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });
});

test('assumptions and remarks on the reading are told', () => {
  const target: Target = {
    kind: 'threshold',
    operator: '<=',
    value: 0,
    unit: 'day',
    assumed: ['operator', 'year', 'unit'],
  };
  const measure: Measure = {
    kind: 'quantity',
    value: 3,
    unit: 'day',
    notes: [{ code: 'actual-taken-as-percent', text: '3' }],
  };
  expect(evaluate(target, measure).notes).toEqual([
    { code: 'actual-taken-as-percent', text: '3' },
    { code: 'zero-target' },
    { code: 'target-operator-assumed', operator: '<=' },
    { code: 'target-year-assumed' },
    { code: 'target-unit-assumed' },
  ]);
});
