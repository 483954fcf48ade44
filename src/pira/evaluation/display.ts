import { printedQuantity } from '../expressions/print';
import type { IndicatorResult } from './evaluation';
import type { Outcome } from './outcome';
import { printedRatio } from './ratio';

/** The highest achievement that two decimals of a percent show as less than 100 %. */
export const HIGHEST_SHOWN_BELOW_ONE = 0.9999;

/**
 * The achievement to show, null where there is none. What is not met and would round to 100,00 % is shown as
 * 99,99 %, so that it never looks met; only a tie that the operator excludes shows 100 %, with its note.
 */
export function shownAchievement({ achievement }: Pick<Outcome, 'achievement'>): number | null {
  if (achievement === null || achievement >= 1) return achievement;
  return Math.min(achievement, HIGHEST_SHOWN_BELOW_ONE);
}

/** Whether an achievement of 100 % is a tie that the operator excludes: it has to say so itself, for it is not met. */
export function isExcludedTie({ status, achievement }: Pick<Outcome, 'status' | 'achievement'>): boolean {
  return status !== 'met' && achievement === 1;
}

/** The actual value as it is shown: as written, or computed from its parts with these beside it; "" where there is none. */
export function actualText({
  actual,
  computed,
  target,
}: Pick<IndicatorResult, 'actual' | 'computed' | 'target'>): string {
  const reading = target?.reading;
  if (computed === null || (reading?.kind !== 'threshold' && reading?.kind !== 'range'))
    return actual?.text ?? '';
  return `${printedQuantity(Math.round(computed.value * 1e4) / 1e4, reading.unit)} (${printedRatio(computed)})`;
}
