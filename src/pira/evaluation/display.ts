import type { Outcome } from './outcome';

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
