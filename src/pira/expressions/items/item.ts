import type { TextSpan, Token } from '../lexers/token';
import type { Unit } from '../target';

/** A number with the unit printed beside it. */
export interface Quantity extends TextSpan {
  readonly kind: 'quantity';
  /** In the unit; a percent as a fraction, money in euro. */
  readonly value: number;
  /** Null where no unit is printed. */
  readonly unit: Unit | null;
  /** What the printed figures were multiplied with: 0.01 for percents, 1000 for mila. */
  readonly factor: number;
  /** The sign that is printed: 1 for plus, -1 for minus, 0 for none. The value carries it. */
  readonly sign: -1 | 0 | 1;
  /** A bare four-digit number that may be a year. */
  readonly yearLike: boolean;
  readonly groups: number;
}

/** A calendar day as printed, before the context's year is known. */
export interface Moment extends TextSpan {
  readonly kind: 'moment';
  readonly year: number | null;
  readonly month: number;
  readonly day: number | 'end';
  /**
   * `sure` by itself; `deadline` a date only after a deadline word or in a column of dates (15/06);
   * `word` a date only after a deadline word and else plain text (l'anno); `unclear` two readings (mar-26).
   */
  readonly certainty: 'sure' | 'deadline' | 'word' | 'unclear';
  /** The number that it is where no date can stand: 3.5. */
  readonly decimal?: number;
  /** The year that two figures behind a month may mean: dic-15. */
  readonly shortYear?: number;
}

/** What stands between brackets. */
export interface Group extends TextSpan {
  readonly kind: 'group';
  readonly items: readonly Item[];
}

/** A number that names something (art. 5, Fase 2), a list number, an age range: not a value. */
export interface Aside extends TextSpan {
  readonly kind: 'aside';
}

/** One unit of meaning of a target's text. */
export type Item = Quantity | Moment | Group | Aside | Token;

/** What a reader of items found and the index behind it. */
export interface Found<T> {
  readonly item: T;
  readonly next: number;
}
