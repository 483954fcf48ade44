import { evaluatePlan } from '../../../src/pira/evaluation/evaluatePlan';
import { changedSince } from '../../../src/taskpane/views/summary/changedSince';
import { SAMPLE_PLAN, withActual } from '../samplePlan';

const percent = (value: number) => ({ kind: 'quantity', value, unit: 'percent', notes: [] }) as const;
const opened = evaluatePlan(SAMPLE_PLAN);
const typed = evaluatePlan(withActual(SAMPLE_PLAN, 1, '90%', percent(0.9)));

const ids = (found: ReturnType<typeof changedSince>) => found.map(({ after }) => after.indicator.id);

test('what was typed since the last evaluation', () => {
  expect(ids(changedSince([opened], typed))).toEqual([1]);
});

test('just after an evaluation, what it changed', () => {
  expect(ids(changedSince([typed, opened], typed))).toEqual([1]);
});

test('nothing where nothing changed, or the plan has other rows by now', () => {
  expect(changedSince([opened], opened)).toEqual([]);
  const shorter = evaluatePlan({ ...SAMPLE_PLAN, indicators: SAMPLE_PLAN.indicators.slice(1) });
  expect(changedSince([shorter], opened)).toEqual([]);
});
