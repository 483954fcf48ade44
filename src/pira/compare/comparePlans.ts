import type { Indicator, Plan } from '../plan/plan';
import {
  changesBetween,
  type FieldChange,
  fieldsNotCompared,
  type NotCompared,
} from './changes/changesBetween';
import type { Decisions } from './matching/decisions';
import { type Match, matchIndicators } from './matching/matchIndicators';

/** An indicator that both plans have, with what changed of it. */
export interface ComparedPair extends Match {
  /** Whether its name says something else than before. */
  readonly isRenamed: boolean;
  readonly changes: readonly FieldChange[];
}

/** Two plans, side by side. */
export interface Comparison {
  readonly from: Plan;
  readonly to: Plan;
  /** In the order of the new plan; what of them is only likely says so. */
  readonly pairs: readonly ComparedPair[];
  /** What may be the same indicator, for people to say: its two sides also stand among the removed and the added. */
  readonly unsure: readonly Match[];
  /** Pairs that people parted. */
  readonly parted: readonly Match[];
  readonly removed: readonly Indicator[];
  readonly added: readonly Indicator[];
  readonly notCompared: readonly NotCompared[];
}

/** Changes after which a name still says what it said. */
const SAME_NAME = new Set(['year-moved', 'spelling']);

/** Compares two plans: what stayed, changed, went and came. `decisions` is what people said of pairs before. */
export function comparePlans(from: Plan, to: Plan, decisions: Decisions): Comparison {
  const { matches, parted, removed, added } = matchIndicators(from, to, decisions);
  const changesOf = changesBetween(from, to);
  return {
    from,
    to,
    pairs: matches
      .filter(({ certainty }) => certainty !== 'unsure')
      .map((match): ComparedPair => {
        const changes = changesOf(match.from, match.to);
        const isRenamed = changes.some(({ field, kind }) => field === 'name' && !SAME_NAME.has(kind));
        return { ...match, isRenamed, changes };
      }),
    unsure: matches.filter(({ certainty }) => certainty === 'unsure'),
    parted,
    removed,
    added,
    notCompared: fieldsNotCompared(from, to),
  };
}
