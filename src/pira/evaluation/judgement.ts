import type { Day } from '../sheet/day';
import { daysBetween } from '../sheet/day';
import { rounded } from '../expressions/figures';
import type { Range, Threshold } from '../expressions/target';
import { compare, difference, finite, JUST_BELOW_ONE } from './precision';
import type { EvaluationRules } from './rules';

/** Whether a value meets its target, with its variance and achievement. */
export interface Judgement {
  readonly met: boolean;
  /** The value equals a limit that the operator excludes. */
  readonly tie: boolean;
  readonly variance: number | null;
  readonly achievementRaw: number;
}

/** T/A grows without end towards zero; ten times the target says enough. */
export const HIGHEST_RATIO = 10;

/** A value against a threshold: A/T upwards; downwards 2 - A/T, or T/A where the body says so (docs/contracts.md, 2). */
export function judgeThreshold(
  { operator, value: target }: Threshold,
  actual: number,
  atMost: EvaluationRules['atMost'],
): Judgement {
  const order = compare(actual, target);
  const met = {
    '>=': order >= 0,
    '>': order > 0,
    '<=': order <= 0,
    '<': order < 0,
    '=': order === 0,
  }[operator];
  return {
    met,
    tie: order === 0 && !met,
    variance: difference(actual, target),
    achievementRaw: consistentWithMet(
      met,
      order === 0,
      target,
      thresholdRatio(operator, actual, target, met, atMost),
    ),
  };
}

function thresholdRatio(
  operator: Threshold['operator'],
  actual: number,
  target: number,
  met: boolean,
  atMost: EvaluationRules['atMost'],
): number {
  if (target === 0) return met ? 1 : 0;
  if (target < 0 || operator === '=') return met ? 1 : nearness(actual, target);
  if (operator === '>=' || operator === '>') return actual / target;
  if (atMost === 'linear') return 2 - actual / target;
  return actual <= target / HIGHEST_RATIO ? HIGHEST_RATIO : target / actual;
}

/** A value against a range with both bounds included: 1 inside, less with the distance to the nearest bound. */
export function judgeRange({ min, max }: Range, actual: number): Judgement {
  const below = compare(actual, min) < 0;
  const above = compare(actual, max) > 0;
  if (!below && !above) return { met: true, tie: false, variance: 0, achievementRaw: 1 };
  const bound = below ? min : max;
  return {
    met: false,
    tie: false,
    variance: difference(actual, bound),
    achievementRaw: consistentWithMet(false, false, bound, bound === 0 ? 0 : nearness(actual, bound)),
  };
}

/**
 * A day against a deadline: on that day is in time. The variance is in days, late is positive. The achievement of what is
 * late falls to zero at once, or evenly over the days that the body allows.
 */
export function judgeDeadline(deadline: Day, actual: Day, lateness: number): Judgement {
  const late = daysBetween(deadline, actual);
  const met = late <= 0;
  return { met, tie: false, variance: late, achievementRaw: met ? 1 : lateAchievement(late, lateness) };
}

function lateAchievement(late: number, lateness: number): number {
  return lateness === 0 ? 0 : Math.max(rounded(1 - late / lateness), 0);
}

function nearness(actual: number, target: number): number {
  return 1 - Math.abs(actual - target) / Math.abs(target);
}

/** An achievement of 1 or more exactly when the target is met or tied, where arithmetic alone would not give that. */
function consistentWithMet(met: boolean, equal: boolean, target: number, ratio: number): number {
  const raw = finite(rounded(ratio));
  if (met) return Math.max(raw, 1);
  if (equal) return target === 0 ? 0 : 1;
  return Math.min(raw, JUST_BELOW_ONE);
}
