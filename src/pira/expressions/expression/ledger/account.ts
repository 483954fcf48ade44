import type { Item } from '../../items/item';
import type { Example } from '../rule';

/** Where an item stands that no rule used: before, between or behind what was used, or in brackets. */
export type ItemPlace = 'before' | 'between' | 'behind' | 'in brackets';

/**
 * What an unused item is: `silent` says nothing; a `thing` names what is counted, measured or done; a `note` is said to
 * be unused; what is `unknown` makes the text unreadable.
 */
export type Account = 'silent' | 'thing' | 'note' | 'unknown';

type Kind = Item['kind'];

/** What is known around an item; `year` is the one that the text speaks of. */
export interface Around {
  readonly year: number | null;
  readonly place: ItemPlace;
  /** The item as plain text. */
  readonly words: string;
  /** What stands in the same brackets, as plain text and as printed; null outside brackets. */
  readonly bracket: string | null;
  readonly printed: string | null;
  /** Of the items that no rule used, the one right before it and the one behind it, small words passed over. */
  readonly previous: Kind | null;
  readonly next: Kind | null;
  /** Whether a word that names a thing stands before it. */
  readonly isBehindThing: boolean;
}

export interface AccountRule {
  readonly name: string;
  readonly examples: readonly Example[];
  readonly kinds: readonly Kind[] | 'any';
  readonly places: readonly ItemPlace[];
  /** Only behind a word that names a thing, or before one, or between two: "5 corsi non obbligatori", not "5 non". */
  readonly beside?: 'thing before' | 'thing behind' | 'things';
  /** Only such an item of its kind. */
  readonly only?: (item: Item, around: Around) => boolean;
  readonly as: Account;
}

/** "data", "scadenza", "termine": a deadline only before a date, else a noun. */
export const isNoun = (item: Item): boolean => item.kind === 'by' && item.weak;

/** What names a thing. */
export const names = (kind: Kind | null): boolean => kind === 'word' || kind === 'code';
