import type { Plan } from '../plan/plan';
import type { FieldChange } from './changes/changesBetween';
import { type ComparedPair, comparePlans } from './comparePlans';
import type { Decisions } from './matching/decisions';

/** An indicator for which two plans of one year ask different things. */
export interface Disagreement {
  readonly year: number;
  /** The pair's `to` is the plan that is followed over the years. */
  readonly pair: ComparedPair;
  readonly target: FieldChange;
}

/** Changes of a target's text after which it asks the same. */
const SAME_TARGET: ReadonlySet<string> = new Set(['spelling', 'same-meaning', 'year-moved']);

/** Where other plans of a year ask for something else than the one that is followed. */
export function disagreementsOf(
  followed: Plan,
  others: readonly Plan[],
  decisions: Decisions,
): readonly Disagreement[] {
  const { year } = followed;
  if (year === null) return [];
  return others.flatMap((other) =>
    comparePlans(other, followed, decisions).pairs.flatMap((pair): Disagreement[] => {
      const target = pair.changes.find(({ field }) => field === 'target');
      return target === undefined || SAME_TARGET.has(target.kind) ? [] : [{ year, pair, target }];
    }),
  );
}
