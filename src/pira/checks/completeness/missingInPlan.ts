import type { Plan } from '../../plan';
import type { Defect } from '../check';
import { planPlace } from '../place';

/** What no part of the plan gives: a trait of its layout, reported once and as information. */
export function missingInPlan(plan: Plan, field: string): readonly Defect[] {
  const place = planPlace(plan);
  return place === null
    ? []
    : [{ place, text: field, severity: 'info', message: { code: 'missing-in-plan', field } }];
}
