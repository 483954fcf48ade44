import type { CellRef } from '../sheet/address';
import type { Message } from '../messages';
import type { Shared } from './rule';
import type { Sentence } from './wording';

/**
 * error: the result would be wrong or cannot be computed; warning: to be fixed before publishing;
 * info: good to know.
 */
export type Severity = 'error' | 'warning' | 'info';

/** The id of a rule; the rules stand in families.ts. */
export type RuleId = string;

/** A correction that is certain: the whole text of one cell, as it stands and as it should be. */
export interface Fix {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
}

/** A defect of the sheet. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: CellRef;
  /** What is wrong and what to do. */
  readonly message: Sentence;
  /** The reader's own reason, where it has one: why a target or an actual value cannot be read. */
  readonly reason: Message | null;
  /** The same for the same defect, wherever the rows around it move and whatever else is found; made when asked for. */
  readonly identity: string;
  readonly fix: Fix | null;
  /** What it has in common with others, if anything: they are told together. */
  readonly shared: Shared | null;
}
