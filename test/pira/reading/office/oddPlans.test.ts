import type { Correction } from '../../../../src/pira/plan/correction';
import { correctionsOf } from '../../../../src/pira/reading/office/readCorrections';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { indicatorLines, ODD_PLANS, readingOf } from '../../../support/oddPlans';
import { sheetFromRows } from '../../../support/sheet';

function corrections(value: unknown): readonly Correction[] {
  const read = correctionsOf(value);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.corrections;
}

test.each(ODD_PLANS.map((one) => [one.name, one] as const))('%s', (_, plan) => {
  const sheet = { ...sheetFromRows(plan.sheet, plan.rows), visible: plan.isHidden !== true };
  expect(indicatorLines(readPlan([sheet], { year: null }))).toEqual(plan.alone);
  const right = readPlan([sheet], { year: null, corrections: corrections(readingOf(plan)) });
  expect(indicatorLines(right)).toEqual(plan.right);
  expect(right.corrections.filter(({ state }) => state !== 'applied')).toEqual([]);
});
