import type { TargetProblem } from '../../messages';
import type { Better } from '../direction/better';
import type { ColumnUnit } from '../unitColumn';
import type { Item } from '../items/item';
import type { Token } from '../lexers/token';
import { quoted, type PlainText } from '../../lexicon/text/plainText';
import type { Unreadable } from '../target';

/** The part of a target's text that speaks of one year, with what the cell's surroundings say. */
export interface Clause {
  readonly plain: PlainText;
  readonly items: readonly Item[];
  /** What the unit column and the header say of bare values. */
  readonly unit: ColumnUnit;
  /** The unit column and the header name different units. */
  readonly unitsDisagree: boolean;
  /** What follows from what the words around say is better; asked only for a value without operator. */
  readonly better: <T extends string | boolean | null>(follows: (better: Better) => T) => T;
  /** Whether the indicator's words say something, in plain letters. */
  readonly says: (words: RegExp) => boolean;
  /** Whether the indicator has words to ask. */
  readonly hasWords: () => boolean;
  /** Whether the indicator's words name what a word names; null where there are none to ask. */
  readonly names: (word: string) => boolean | null;
  readonly year: number | null;
  /** The year is printed in the target's own text. */
  readonly yearPrinted: boolean;
}

/** Problems that quote the stretch of text they were found in. */
export type QuotingCode = Exclude<
  Extract<TargetProblem, { readonly text: string }>,
  { readonly typed: string }
>['code'];

/** One message type for each of the codes, which `{ code: Codes; text }` is too wide for. */
type Quoting<Codes extends string> = {
  [Code in Codes]: { readonly code: Code; readonly text: string };
}[Codes];

function quoting<Code extends QuotingCode>(code: Code, text: string): Quoting<Code> {
  return { code, text };
}

/** An unreadable target that quotes a stretch of its text. */
export function unreadable(code: QuotingCode, plain: PlainText, start: number, end: number): Unreadable {
  return { kind: 'unreadable', reason: quoting(code, quoted(plain, start, end)) };
}

/** An unreadable target that quotes its whole clause. */
export function unreadableClause(code: QuotingCode, clause: Clause): Unreadable {
  const start = clause.items.at(0)?.start ?? 0;
  return unreadable(code, clause.plain, start, clause.items.at(-1)?.end ?? start);
}

/** The plain text of an item. */
export function wordsOf(item: Item, plain: PlainText): string {
  return plain.text.slice(item.start, item.end);
}

const LINKS: ReadonlySet<Item['kind']> = new Set<Token['kind']>([
  'link',
  'article',
  'filler',
  'year-word',
  'quote',
  'one',
  'past-value',
]);

/** A small word between an operator and its number: "al", "il valore di". */
export function isLink(item: Item | undefined, plain: PlainText): boolean {
  if (item === undefined) return false;
  return LINKS.has(item.kind) || (item.kind === 'nth' && wordsOf(item, plain) === 'i');
}

/** The last item before an index that is not a small word; -1 where there is none. */
export function beforeLinks(clause: Clause, index: number): number {
  let at = index - 1;
  while (at >= 0 && isLink(clause.items[at], clause.plain)) at -= 1;
  return at;
}
