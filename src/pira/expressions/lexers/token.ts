import type { TargetProblem } from '../../messages';
import type { Meaning } from '../../lexicon/expressions/meaning';
import type { Modifier, ModifierPosition } from '../../lexicon/expressions/modifiers';

/** Where something stands in a text: its first position and the one behind it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** What a word or phrase does to the value it stands with, and where. */
export interface Turning {
  readonly turn: Modifier;
  readonly place: ModifierPosition;
}

/** A stretch of plain text. The tokens of a text follow each other without gaps. */
export type Token = TextSpan &
  (
    | Meaning
    | { readonly kind: 'space' }
    | { readonly kind: 'break' }
    /** `groups`: in how many blank-separated groups its digits were printed. */
    | { readonly kind: 'number'; readonly value: number; readonly yearLike: boolean; readonly groups: number }
    | { readonly kind: 'number-word'; readonly value: number }
    | { readonly kind: 'one' }
    | { readonly kind: 'ordinal'; readonly nth: number }
    | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
    /** 31/12 or 31.12: a day of a month, or something else; `decimal`: the number that it is with a decimal point (3.5). */
    | {
        readonly kind: 'day-month';
        readonly day: number;
        readonly month: number;
        readonly decimal: number | null;
      }
    | { readonly kind: 'month-year'; readonly month: number; readonly year: number }
    | { readonly kind: 'year-span' }
    | { readonly kind: 'misprint'; readonly code: MisprintCode }
    | { readonly kind: 'plus-minus' }
    | { readonly kind: 'sign'; readonly sign: 1 | -1 }
    | { readonly kind: 'dash' }
    | { readonly kind: 'open' }
    | { readonly kind: 'close' }
    | { readonly kind: 'mark' }
    | { readonly kind: 'quote' }
    | { readonly kind: 'footnote' }
    | { readonly kind: 'tick' }
    | { readonly kind: 'code' }
    /** `turn`: what it does to a value that it stands with; it is no counted thing there. */
    | { readonly kind: 'word'; readonly turn?: Turning }
    | { readonly kind: 'unknown' }
  );

/** Problems that a lexer alone can tell; each takes the text it was found in. */
export type MisprintCode = Extract<
  TargetProblem['code'],
  | 'target-number-unclear'
  | 'target-number-too-long'
  | 'target-letters-in-number'
  | 'target-fraction'
  | 'target-clock'
  | 'target-date-order'
  | 'target-operator-unclear'
>;

/** Reads one token that begins at a position, or answers null. */
export type Lexer = (text: string, position: number) => Token | null;
