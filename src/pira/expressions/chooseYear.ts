import type { Target, YearTarget } from './target';

/**
 * The target of one year among the readings of a cell: the one that names the year, else the one that names none.
 * Without a year, the only reading there is. Anything else is unreadable, with the years that the cell does name.
 */
export function chooseYear(readings: readonly YearTarget[], year: number | null): Target {
  const chosen =
    readings.find((target) => target.year === year) ??
    readings.find((target) => target.year === null) ??
    (year === null && readings.length === 1 ? readings[0] : undefined);
  if (chosen) return chosen.reading;
  const years = readings.map((target) => String(target.year)).join(', ');
  return {
    kind: 'unreadable',
    reason:
      year === null
        ? { code: 'target-of-several-years', years }
        : { code: 'target-of-other-years', year, years },
  };
}
