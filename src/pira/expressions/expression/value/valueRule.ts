import type { Quantity } from '../../items/item';
import type { ChangeSign } from '../change';
import type { Clause, QuotingCode } from '../clause';
import type { PrintedOperator } from '../operators';
import type { Example, Span } from '../rule';

/** The only value of a clause, with its operator and its place. */
export interface ValuePlace {
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly printed: PrintedOperator;
  /** The words before the value that name its unit. */
  readonly unitWords: readonly Span[];
  /** Whether words or signs make it a change. */
  readonly change: ChangeSign;
  /** Index of the value among the items. */
  readonly at: number;
  /** Words of change lead to the value as to a level: "riduzione a 10 giorni". */
  readonly isLevel: boolean;
}

/** A reason why a value cannot be taken as it stands. */
export interface ValueRule {
  readonly name: string;
  readonly code: QuotingCode;
  readonly examples: readonly Example[];
  /** What the reason quotes: the value alone or all of its clause. */
  readonly quotes?: 'value';
  readonly applies: (place: ValuePlace) => boolean;
}
