import type { Plan } from '../plan/plan';

/** How many years lie between two plans; 0 where one of them has no year. */
export function yearsBetween(from: Plan, to: Plan): number {
  return from.year === null || to.year === null ? 0 : to.year - from.year;
}

/** A year, or a day with its year; not the year of a law (91/2011). */
const YEAR = /(?<![\d.,/])(\d{1,2}[./-]\d{1,2}[./-])?((?:19|20)\d\d)(?!\d)/g;

/** A text with its years moved on, those of a span only where one is given. */
export function withYearsMoved(text: string, years: number, first = 0, last = Infinity): string {
  return text.replace(YEAR, (whole: string, day: string | undefined, year: string) => {
    const value = Number(year);
    return value < first || value > last ? whole : `${day ?? ''}${value + years}`;
  });
}
