import type { LookedAt } from '../../pira/reading/lookedAt';

const MOST_SHEETS = 5;

/** The first sheets that were looked at, each with what it holds; "" where none is told. */
export function sheetsLookedAt(
  lead: string,
  looked: readonly LookedAt[] | undefined,
  said: (one: LookedAt) => string,
): string {
  if (looked === undefined || looked.length === 0) return '';
  const more = looked.length > MOST_SHEETS ? ', …' : '';
  return `${lead}${[...looked].slice(0, MOST_SHEETS).map(said).join(', ')}${more}.`;
}
