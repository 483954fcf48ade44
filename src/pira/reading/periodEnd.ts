import { namedEnd } from '../lexicon/labels/partsOfYear';
import { type Day, dayOf, endOfMonth } from '../sheet/day';

/** The last day of the period that a label names, in its own year, else in that of its values; null where there is none. */
export function periodEnd(label: string, year: number | null): Day | null {
  const named = namedEnd(label);
  const of = named?.year ?? year;
  if (named === null || of === null) return null;
  return named.day === null ? endOfMonth(of, named.month) : dayOf(of, named.month, named.day);
}
