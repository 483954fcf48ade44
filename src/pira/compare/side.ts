import type { Plan } from '../plan/plan';

/** One of the two plans that are compared, with the year that is looked at. */
export interface Side {
  readonly plan: Plan;
  readonly year: number | null;
}

/** How many years lie between two plans; 0 where one of them has no year. */
export function yearsBetween(from: Side, to: Side): number {
  return from.year === null || to.year === null ? 0 : to.year - from.year;
}
