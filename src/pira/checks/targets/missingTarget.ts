import type { Indicator, Plan } from '../../plan';
import type { Check } from '../check';
import { fieldPlace, indicatorName } from '../place';

/** Whether an indicator has something in a target cell that may be meant for the plan's year. */
function hasTarget({ targets }: Indicator, { year, years }: Plan): boolean {
  const isYearCovered = year !== null && years.includes(year);
  return targets.some(
    (target) =>
      target.text.trim() !== '' &&
      (year === null ||
        target.year === null ||
        target.year === year ||
        (target.year < year && isYearCovered)),
  );
}

/** An indicator without a target for the plan's year; in a plan that covers that year, a target of an earlier one is stale, not missing. */
export const missingTarget: Check = {
  rule: 'missing-target',
  severity: 'error',
  defects: (inspection) =>
    inspection.plan.indicators
      .filter((indicator) => !hasTarget(indicator, inspection.plan))
      .map((indicator) => ({
        place: fieldPlace(inspection, indicator, 'target'),
        text: '',
        message: { code: 'missing-target', indicator: indicatorName(indicator) },
      })),
};
