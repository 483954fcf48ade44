import type { OutcomeNote } from '../messages';
import type { Unit } from '../expressions/target';

export const STATUSES = ['met', 'partly-met', 'not-met', 'not-measured', 'not-evaluable'] as const;
export type Status = (typeof STATUSES)[number];

/** The judgement of one indicator (docs/contracts.md, 2). Numbers are null where there is nothing to compute. */
export interface Outcome {
  readonly status: Status;
  /** Actual minus target in varianceUnit; percentages in percentage points as a fraction (2 points are 0.02), dates in days. */
  readonly variance: number | null;
  readonly varianceUnit: Unit | null;
  /** Whether the variance is on the good side of the target; null where there is none. */
  readonly favourable: boolean | null;
  /** achievementRaw held to 0..1, or up to the cap of the body's own. */
  readonly achievement: number | null;
  readonly achievementRaw: number | null;
  readonly notes: readonly OutcomeNote[];
}
