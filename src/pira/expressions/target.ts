import type { Day } from '../sheet/day';
import type { TargetProblem } from '../messages';

export type { Operator, Unit } from '../lexicon/expressions/meaning';
import type { Operator, Unit } from '../lexicon/expressions/meaning';

/**
 * What the text did not print and the reading supplied, or `words`: what it prints beside the value and the reading
 * did not use. Each is shown to the user.
 */
export type Assumption = 'operator' | 'year' | 'unit' | 'words';

interface Assuming {
  readonly assumed: readonly Assumption[];
  /** The words that were not used, as printed; only where `assumed` has `words`. */
  readonly unused?: readonly string[];
}

export interface Threshold extends Assuming {
  readonly kind: 'threshold';
  readonly operator: Operator;
  readonly value: number;
  readonly unit: Unit;
  /** Where the text lays the target down in levels: all of them, from the easiest to the hardest, the target itself among them. */
  readonly levels?: readonly Level[];
  /** The greatest value of the scale of a score, where the text prints it: 5 of "3,5 su 5". */
  readonly outOf?: number;
  /** So much for each person, by the text or the words of the indicator. */
  readonly each?: true;
}

/** A named value of an indicator, below its target, above it or the target itself. */
export interface Level {
  readonly name: string;
  /** In the unit of the target. */
  readonly value: number;
}

/** Both bounds are included. */
export interface Range extends Assuming {
  readonly kind: 'range';
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
}

/** On that day is in time. */
export interface Deadline extends Assuming {
  readonly kind: 'deadline';
  readonly date: Day;
}

export interface YesNo extends Assuming {
  readonly kind: 'yes-no';
  readonly expected: boolean;
}

/** A change against a base (a year, or "baseline"); not evaluable until the base is known. */
export interface Change extends Assuming {
  readonly kind: 'change';
  readonly value: number;
  readonly unit: Unit;
  readonly relativeTo: string;
}

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: TargetProblem;
}

/** The reading of a target expression (docs/contracts.md, 1). */
export type Target = Threshold | Range | Deadline | YesNo | Change | Unreadable;

/** A target with the year that its text or its header gives; null where neither does. */
export interface YearTarget {
  readonly year: number | null;
  readonly reading: Target;
}
