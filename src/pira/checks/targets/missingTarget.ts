import type { Indicator } from '../../plan';
import type { Check } from '../check';
import { fieldPlace, indicatorName } from '../place';

/** Whether an indicator has something in a target cell that may be meant for the year. */
function hasTarget({ targets }: Indicator, year: number | null): boolean {
  return targets.some(
    (target) => target.text.trim() !== '' && (year === null || target.year === null || target.year <= year),
  );
}

/** An indicator without a target for the plan's year; one of an earlier year is stale, not missing. */
export const missingTarget: Check = {
  rule: 'missing-target',
  severity: 'error',
  defects: (inspection) =>
    inspection.plan.indicators
      .filter((indicator) => !hasTarget(indicator, inspection.plan.year))
      .map((indicator) => ({
        place: fieldPlace(inspection, indicator, 'target'),
        text: '',
        message: { code: 'missing-target', indicator: indicatorName(indicator) },
      })),
};
