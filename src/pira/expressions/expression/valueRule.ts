import type { Quantity } from '../items/item';
import type { Clause, QuotingCode } from './clause';
import type { PrintedOperator } from './operators';

/** The only value of a clause, with its operator and its place. */
export interface ValuePlace {
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly printed: PrintedOperator;
  /** Index of the value among the items. */
  readonly at: number;
  /** Words of change lead to the value as to a level: "riduzione a 10 giorni". */
  readonly isLevel: boolean;
}

/** A text for which a rule exists, with what else bears on it. */
export interface Example {
  readonly text: string;
  readonly unit?: string;
  readonly indicator?: string;
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
