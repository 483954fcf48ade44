import type { Item } from '../items/item';
import type { Target, Unreadable } from '../target';
import { unreadable, unreadableClause, type Clause, type QuotingCode } from './clause';

/** A stretch of the plain text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a rule makes of a text, with the stretches of it that went into the reading. */
export interface Reading {
  readonly target: Target;
  readonly used: readonly Span[];
}

/** A text for which a rule exists, with what bears on it; `reads` is the reading as it is printed, where there is one. */
export interface Example {
  readonly text: string;
  readonly unit?: string;
  readonly indicator?: string;
  readonly polarity?: string;
  readonly reads?: string;
}

/** One way in which a text is read, or a reason why it cannot be; `read` answers null for texts of another kind. */
export interface Rule<Input> {
  readonly name: string;
  readonly examples: readonly Example[];
  readonly read: (input: Input) => Reading | null;
}

/** What the first rule that knows a text makes of it. */
export function firstReading<Input>(rules: readonly Rule<Input>[], input: Input): Reading | null {
  for (const { read } of rules) {
    const reading = read(input);
    if (reading !== null) return reading;
  }
  return null;
}

/** A refusal: nothing of the text is used. */
export function refused(target: Unreadable): Reading {
  return { target, used: [] };
}

/** A refusal that quotes all of a clause. */
export function refusedClause(code: QuotingCode, clause: Clause): Reading {
  return refused(unreadableClause(code, clause));
}

/** A refusal that quotes one item. */
export function refusedItem(code: QuotingCode, { plain }: Clause, { start, end }: Item): Reading {
  return refused(unreadable(code, plain, start, end));
}

/** The stretch from one item to another, both included; none where there are no such items. */
export function spanOf(items: readonly Item[], from: number, next: number): readonly Span[] {
  const [first, last] = [items[from], items[next - 1]];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}
