import { BEYOND_BASE, SHARE_OF_WHOLE } from '../lexicon/measures';
import type { Measure, Quantity } from '../expressions/measure';
import type { Target, Threshold } from '../expressions/target';
import { isShortened } from '../expressions/shortened';
import { yearOf } from '../sheet/day';

/** What makes an actual value implausible: a slip in typing would look like that. */
export type Implausibility = 'negative' | 'over-whole' | 'far-from-target' | 'far-from-year';

/** So many times the target is more likely a slip in points and commas than a result. */
const FAR_ABOVE = 100;
const SMALLEST_OF_THOUSANDS = 1000;
const YEARS_AWAY = 1;
const FAR_FROM_YEAR = 5;
/** So many times what is wanted for each person is likely the sum of all. */
const MANY_PERSONS = 10;
/** A share of so much is likely a percentage typed into a cell that shows percentages: 95 for 95 %. */
const HUNDREDFOLD = 10;
/** At most a share: so much of it is no result. */
const BEYOND_SHARE = 1.5;

/** What makes a measured value implausible for a target of a year; null where nothing does. `wordsOf` gives the folded words of the indicator. */
export function implausibilityOf(
  measure: Measure,
  target: Target,
  wordsOf: () => string,
  planYear: number | null,
): Implausibility | null {
  if (measure.kind === 'day' && planYear !== null) {
    const year = yearOf(measure.date);
    return year < planYear || year > planYear + YEARS_AWAY ? 'far-from-year' : null;
  }
  if (measure.kind !== 'quantity' || target.kind !== 'threshold') return null;
  return isYearForCount(measure, target, planYear) ? 'far-from-target' : ofSize(measure, target, wordsOf);
}

/** "2024" where fifty are wanted: more likely the year than what was counted. */
function isYearForCount({ value, unit }: Quantity, target: Threshold, planYear: number | null): boolean {
  const isYear = planYear !== null && unit === 'number' && (value === planYear || value === planYear - 1);
  return isYear && target.value > 0 && value > target.value * FAR_FROM_YEAR;
}

function ofSize({ value }: Quantity, target: Threshold, wordsOf: () => string): Implausibility | null {
  const isBeyondBase = () => BEYOND_BASE.test(wordsOf());
  if (value < 0 && target.value >= 0 && !isBeyondBase()) return 'negative';
  const isShare = target.unit === 'percent' && target.value <= 1;
  if (isShare && value > 1 && SHARE_OF_WHOLE.test(wordsOf()) && !isBeyondBase()) return 'over-whole';
  const isAtMost = target.operator.startsWith('<');
  const isFarAbove = target.value > 0 && value > target.value * FAR_ABOVE && !isAtMost;
  const isHundredfold = isShare && value >= (isAtMost ? BEYOND_SHARE : HUNDREDFOLD) && !isBeyondBase();
  const isThousandsRead =
    target.value >= SMALLEST_OF_THOUSANDS &&
    !Number.isInteger(value) &&
    value > 0 &&
    value * FAR_ABOVE < target.value;
  const isOther =
    (target.each === true && value >= target.value * MANY_PERSONS) ||
    (target.outOf !== undefined && value > target.outOf);
  const isShort =
    (target.unit === 'euro' || (target.unit === 'number' && !Number.isInteger(value))) &&
    isShortened(value, target.value);
  return isFarAbove || isHundredfold || isThousandsRead || isShort || isOther ? 'far-from-target' : null;
}
