import type { Check } from '../check';
import { planPlace } from '../place';

const YEARS = 3;

/** Targets for fewer than the three years from the plan's year on (D.P.C.M. 18/9/2012, art. 3: or another stated span). */
export const missingTriennium: Check = {
  rule: 'missing-triennium',
  severity: 'info',
  defects: ({ plan }) => {
    const place = planPlace(plan);
    const { year } = plan;
    if (place === null || year === null) return [];
    const covered = plan.years.filter((candidate) => candidate >= year);
    if (covered.length >= YEARS) return [];
    const years = covered.length === 0 ? String(year) : covered.join(', ');
    return [{ place, text: years, message: { code: 'missing-triennium', years } }];
  },
};
