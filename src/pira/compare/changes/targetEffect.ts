import { compare } from '../../evaluation/precision';
import type { Target, Unit } from '../../expressions/target';
import type { Polarity } from '../../expressions/polarity';
import { acceptedBy, type AcceptedValues } from './acceptedValues';

/** Whether a change makes a target easier or harder. */
export type Easing = 'eased' | 'tightened' | 'other';

/** Why a change of a target has its effect. */
export type TargetChange =
  /** More values meet it than before, or fewer. */
  | 'wider'
  | 'narrower'
  /** It moved the way that the indicator gets better, or the other. */
  | 'worse'
  | 'better'
  /** Worded anew, asks the same. */
  | 'same-meaning'
  /** The same day of the other plan's year. */
  | 'year-moved'
  | 'other-unit'
  /** It asks for more where it asked for less, or for something of another kind. */
  | 'other-kind'
  /** Neither easier nor harder for certain. */
  | 'shifted'
  | 'unreadable';

export interface TargetEffect {
  readonly effect: Easing;
  readonly why: TargetChange;
}

/**
 * Whether a new target is easier or harder than the old one: by which values meet it and, where neither takes in the
 * other, by what is better. `years`: how many lie between the two plans.
 */
export function targetEffect(from: Target, to: Target, years: number, better: Polarity | null): TargetEffect {
  const before = acceptedBy(from, years);
  const after = acceptedBy(to, 0);
  if (before === null || after === null) return { effect: 'other', why: 'unreadable' };
  if (!isSameScale(before, after))
    return { effect: 'other', why: from.kind === to.kind ? 'other-unit' : 'other-kind' };
  const low = compareLow(after, before);
  const high = compareHigh(after, before);
  if (low === 0 && high === 0)
    return { effect: 'other', why: from.kind === 'deadline' && years !== 0 ? 'year-moved' : 'same-meaning' };
  if (low <= 0 && high >= 0) return { effect: 'eased', why: 'wider' };
  if (low >= 0 && high <= 0) return { effect: 'tightened', why: 'narrower' };
  if (isOneSided(before) || isOneSided(after)) return { effect: 'other', why: 'other-kind' };
  if (better === null || from.kind === 'yes-no') return { effect: 'other', why: 'shifted' };
  return low > 0 === (better === 'more')
    ? { effect: 'tightened', why: 'better' }
    : { effect: 'eased', why: 'worse' };
}

/** The effect for bare numbers under different units: nothing can be said of what is easier. */
export function effectInOtherUnits(
  from: Target,
  to: Target,
  years: number,
  better: Polarity | null,
): TargetEffect {
  const scales = [acceptedBy(from, years)?.scale, acceptedBy(to, 0)?.scale];
  return scales.every((scale) => scale === 'number')
    ? { effect: 'other', why: 'other-unit' }
    : targetEffect(from, to, years, better);
}

/** A bare number beside the same number of days or euro: the unit stands elsewhere in the row. Never beside a percentage. */
const WRITTEN_BARE: readonly string[] = ['day', 'working-day', 'month', 'euro'];

function isSameScale(before: AcceptedValues, after: AcceptedValues): boolean {
  return before.scale === after.scale || isWrittenBare(before.scale, after.scale);
}

function isWrittenBare(one: string, other: string): boolean {
  return (
    (one === 'number' && WRITTEN_BARE.includes(other)) || (other === 'number' && WRITTEN_BARE.includes(one))
  );
}

/** Whether figures of two units cannot stand on one axis. */
export function isOtherUnit(one: Unit, other: Unit): boolean {
  return one !== other && !isWrittenBare(one, other);
}

/** At least or at most: one bound is no bound. */
function isOneSided({ low, high }: AcceptedValues): boolean {
  return !Number.isFinite(low) || !Number.isFinite(high);
}

/** Above 0 where the lower bound rose. */
function compareLow(after: AcceptedValues, before: AcceptedValues): number {
  return compareBound(after.low, before.low) || Number(after.isLowOpen) - Number(before.isLowOpen);
}

/** Above 0 where the upper bound rose. */
function compareHigh(after: AcceptedValues, before: AcceptedValues): number {
  return compareBound(after.high, before.high) || Number(before.isHighOpen) - Number(after.isHighOpen);
}

function compareBound(one: number, other: number): number {
  return one === other ? 0 : compare(one, other);
}
