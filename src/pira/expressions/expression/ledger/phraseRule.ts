import type { PhraseRole } from '../../../lexicon/expressions/phrases';
import type { Example } from '../rule';

/** What an item does in the phrase that it belongs to; a `value` is a number or a date: what it is was looked at before. */
export type Role =
  PhraseRole | 'noun' | 'work' | 'one' | 'comma' | 'stop' | 'silent' | 'answer' | 'none' | 'value';

/** Where in its phrase an item stands. */
export interface PhrasePlace {
  /** What leads to the noun at hand: nothing, a bare preposition ("di"), or one with its article ("delle"). */
  readonly under: 'nothing' | 'preposition' | 'article';
  readonly hasNoun: boolean;
  /** A preposition or an article asks for its noun. */
  readonly isOpen: boolean;
  readonly last: Role | null;
  readonly lastWords: string;
  /** In a clause about the noun before it, or behind a verb of work: what stands there belongs to it. */
  readonly inClause: boolean;
}

/** What bears on the phrases of a text. */
export interface PhraseSense {
  /** At least so much is wanted, or was reached, and no sign says so: what reverses the thing reverses the value. */
  readonly isForMore: boolean;
  /** An object may follow the value: "ridurre del 5% i tempi". */
  readonly hasObject: boolean;
  /** A day that a word calls a deadline, or that none does; null beside other values. */
  readonly day: 'bound' | 'bare' | null;
  readonly isShare: boolean;
  /** A share, a time, an amount of money or a day: behind it nothing is counted. */
  readonly isMeasured: boolean;
  /** The direction comes from the words, those of an indicator among them. */
  readonly isAssumed: boolean;
  /** Whether the indicator names what a word names; not where there is none. */
  readonly isNamed: (word: string) => boolean;
  /** A number without a unit. */
  readonly isCount: boolean;
}

/** An item with what stands around it. */
export interface InPhrase {
  readonly role: Role;
  readonly words: string;
  /** The words with their capitals. */
  readonly printed: string;
  readonly next: string;
  /** Before the value, where the work to be done is named. */
  readonly isBefore: boolean;
  readonly place: PhrasePlace;
  readonly sense: PhraseSense;
}

/** A reason why an item cannot go on with the phrase before it. */
export interface PhraseRule {
  readonly name: string;
  readonly examples: readonly Example[];
  readonly roles: readonly Role[];
  readonly isStray: (at: InPhrase) => boolean;
}

/** Behind a word that joins, after the value. */
export const joins = ({ isBefore, place: { last } }: InPhrase): boolean =>
  !isBefore && (last === 'and' || last === 'or');
