import { yearOf } from '../../day';
import type { Check, Defect } from '../check';
import { quote } from '../place';
import { meantYear } from './planYearTargets';

/** A deadline after the year of its target. One before it is a stale year. */
export const deadlineOutsideYear: Check = {
  rule: 'deadline-outside-year',
  severity: 'warning',
  defects: ({ plan }) =>
    plan.indicators.flatMap((indicator) =>
      indicator.targets.flatMap((target): readonly Defect[] => {
        const { reading, cell, text } = target;
        if (plan.year === null || reading.kind !== 'deadline') return [];
        const meant = meantYear(indicator, target, plan.year);
        if (yearOf(reading.date) <= meant) return [];
        return [
          {
            place: cell,
            text,
            message: { code: 'deadline-outside-year', text: quote(text), planYear: meant },
          },
        ];
      }),
    ),
};
