import type { Day } from '../sheet/day';
import type { ActualProblem, ActualNote } from '../messages';
import type { Unit } from './target';

/** A number in the target's unit; notes say what was taken for granted (a bare 60 taken as 60 %). */
export interface Quantity {
  readonly kind: 'quantity';
  readonly value: number;
  readonly unit: Unit;
  readonly notes: readonly ActualNote[];
}

export interface OnDay {
  readonly kind: 'day';
  readonly date: Day;
}

export interface Answer {
  readonly kind: 'answer';
  readonly yes: boolean;
}

/** Empty, a dash, "n.d.": not measured yet. Never zero. */
export interface NotMeasured {
  readonly kind: 'not-measured';
}

/** Something stands in the cell that cannot be held against the target. */
export interface UnreadableMeasure {
  readonly kind: 'unreadable';
  readonly reason: ActualProblem;
}

/** The reading of an actual value's cell. */
export type Measure = Quantity | OnDay | Answer | NotMeasured | UnreadableMeasure;
