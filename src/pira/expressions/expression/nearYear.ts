import type { Clause } from './clause';

const NEAR_YEARS = 5;
const FIRST_PLAN_YEAR = 2010;
const LAST_PLAN_YEAR = 2040;

/** Whether a bare number of four digits may be a year of the plan or one beside it. */
export function isNearYear(value: number, { year }: Pick<Clause, 'year'>): boolean {
  return year === null
    ? value >= FIRST_PLAN_YEAR && value <= LAST_PLAN_YEAR
    : Math.abs(value - year) <= NEAR_YEARS;
}
