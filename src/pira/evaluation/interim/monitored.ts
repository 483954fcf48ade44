import type { CellRef } from '../../sheet/address';
import type { Day } from '../../sheet/day';
import type { MonitorNote, OutcomeNote } from '../../messages';
import type { IndicatorResult } from '../evaluation';

/** How an indicator's values within the year are held against its target. */
export const INTERIM_KINDS = ['cumulative', 'latest'] as const;
export type InterimKind = (typeof INTERIM_KINDS)[number];

/** How an indicator stands within the year; what asks for action comes first. */
export const PACES = ['late', 'at-risk', 'not-measured', 'not-evaluable', 'not-due', 'on-track'] as const;
export type Pace = (typeof PACES)[number];

/** What was measured by a day. */
export interface MeasuredByDay {
  /** The last day that it speaks of. */
  readonly day: Day;
  /** In the unit of the target; a day or an answer for such targets. */
  readonly value: number | Day | boolean;
  /** The last of the cells that it stands in. */
  readonly cell: CellRef;
}

/** How one indicator stands by a day (docs/contracts.md, 5). Numbers are in the unit of the target. */
export interface Monitored {
  readonly result: IndicatorResult;
  readonly interim: MeasuredByDay | null;
  /** What should be there by the day of the interim value, else by the day asked for. */
  readonly expected: number | null;
  /** What the year will end with if it goes on like this. */
  readonly projection: number | null;
  readonly pace: Pace;
  readonly how: InterimKind;
  /** Nobody said how; it was told by the kind of the indicator. */
  readonly isAssumed: boolean;
  readonly notes: readonly (MonitorNote | OutcomeNote)[];
}

/** Whether an indicator wants somebody's attention. */
export function needsAction({ pace, notes }: Monitored): boolean {
  return (
    pace === 'late' ||
    pace === 'at-risk' ||
    pace === 'not-measured' ||
    pace === 'not-evaluable' ||
    notes.some(({ code }) => code === 'deadline-near')
  );
}
