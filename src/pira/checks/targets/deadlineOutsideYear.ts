import { yearOf } from '../../day';
import type { Check } from '../check';
import { targetDefects } from '../defects';
import { quote } from '../place';
import { meantYear } from './planYearTargets';

/** A deadline after the year of its target. One before it is a stale year. */
export const deadlineOutsideYear: Check = {
  rule: 'deadline-outside-year',
  severity: 'warning',
  defects: ({ plan }) =>
    targetDefects(plan, (target, indicator) => {
      const { reading, cell, text } = target;
      if (plan.year === null || reading.kind !== 'deadline') return null;
      const meant = meantYear(indicator, target, plan.year);
      if (yearOf(reading.date) <= meant) return null;
      return {
        place: cell,
        text,
        message: { code: 'deadline-outside-year', text: quote(text), planYear: meant },
      };
    }),
};
