/** Units of a target. A percent is a fraction (50 % is 0.5); a euro amount is in euro. */
export type Unit =
  'number' | 'percent' | 'percentage-point' | 'euro' | 'minute' | 'hour' | 'day' | 'working-day' | 'month';

export type Operator = '>=' | '>' | '<=' | '<' | '=';

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
  /** A part of a year; `months` long. */
  | { readonly kind: 'period'; readonly months: 2 | 3 | 4 | 6 }
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

/**
 * A meaning with the phrases that have it, in plain text (lower case, no accents), separated by bars. In a phrase
 * a blank stands for one blank or line break, which may be missing behind a dot; a dot for a dot that may be
 * missing. Where phrases overlap the longest wins.
 */
export type PhraseEntry = readonly [Meaning, string];
