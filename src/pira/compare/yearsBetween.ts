import type { Plan } from '../plan/plan';

/** How many years lie between two plans; 0 where one of them has no year. */
export function yearsBetween(from: Plan, to: Plan): number {
  return from.year === null || to.year === null ? 0 : to.year - from.year;
}

const YEAR = /(?<![\d.,/])(?:19|20)\d\d(?!\d)/g;

/** A text with its years moved on. */
export function withYearsMoved(text: string, years: number): string {
  return years === 0 ? text : text.replace(YEAR, (year) => String(Number(year) + years));
}
