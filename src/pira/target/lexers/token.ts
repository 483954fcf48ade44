import type { TargetProblem } from '../../messages';
import type { Operator, Unit } from '../target';

/** What a word or phrase of the vocabulary means in a target. */
export type Meaning =
  /** `postfix`: stands after its number (5 o più). `until`: a limit of duration, never of a date. */
  | {
      readonly kind: 'operator';
      readonly operator: Operator;
      readonly place: 'sign' | 'before' | 'after' | 'either';
      readonly comparesYears?: boolean;
      readonly until?: boolean;
    }
  /** "min.": at least before a number, minutes after it. */
  | { readonly kind: 'min' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'points' }
  /** One such time is `factor` of the unit. `before`: may stand before its number (giorni 30). */
  | { readonly kind: 'time'; readonly unit: Unit; readonly factor: number; readonly before: boolean }
  | { readonly kind: 'money'; readonly factor: number }
  | { readonly kind: 'magnitude'; readonly factor: number }
  /** k or M: a magnitude only beside a currency. */
  | { readonly kind: 'scale'; readonly factor: number }
  | { readonly kind: 'month'; readonly month: number; readonly abbreviated: boolean }
  | { readonly kind: 'month-word' }
  /** A half, third or quarter of a year; `months` long. */
  | { readonly kind: 'period'; readonly months: 3 | 4 | 6 }
  | { readonly kind: 'nth'; readonly nth: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'year-end' }
  /** `counts`: also limits a bare number. `weak`: a deadline only at the beginning. */
  | { readonly kind: 'by'; readonly counts: boolean; readonly weak: boolean }
  | { readonly kind: 'before' }
  | { readonly kind: 'after' }
  | { readonly kind: 'between' }
  | { readonly kind: 'from' }
  | { readonly kind: 'and' }
  | { readonly kind: 'change'; readonly sign: 1 | -1 }
  /** Beside a number, makes it a change: ulteriori, in più, in meno. */
  | { readonly kind: 'more'; readonly sign: 1 | -1 }
  | { readonly kind: 'unclear-change' }
  | { readonly kind: 'base' }
  | { readonly kind: 'baseline' }
  | { readonly kind: 'previous-year' }
  | { readonly kind: 'other-year' }
  | { readonly kind: 'past-value' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'several-years' }
  | { readonly kind: 'approximate' }
  /** "e mezzo", "un terzo": a part that no figure prints. */
  | { readonly kind: 'part' }
  | { readonly kind: 'not' }
  | { readonly kind: 'link' }
  | { readonly kind: 'article' }
  | { readonly kind: 'filler' }
  /** `strong`: names any number after it; else only a year or a version (Industria 4.0). */
  | { readonly kind: 'reference'; readonly strong: boolean }
  | { readonly kind: 'year-word' }
  | { readonly kind: 'answer'; readonly yes: boolean }
  | { readonly kind: 'unsupported-unit' };

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** A stretch of plain text. The tokens of a text follow each other without gaps. */
export type Token = Placed &
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
    /** 31/12 or 31.12: a day of a month, or something else. */
    | { readonly kind: 'day-month'; readonly day: number; readonly month: number }
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
    | { readonly kind: 'word' }
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
