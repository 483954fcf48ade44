import {
  YEAR_LABEL,
  OPENS_LIMIT,
  OPENS_DEADLINE,
  DEADLINE_TIME,
  OPENS_CHANGE,
  OPENS_PERCENT,
  WHOLE_DATE,
  OPENS_QUANTITY,
} from '../lexicon/expressions/openings';
/** What a text shows of being a target, from the surest sign to none. */
export type TargetSign = 'operator' | 'percent' | 'date' | 'quantity' | 'number' | 'none';

const LONGEST_LOOKED_AT = 160;
const LONGEST_VALUE = 40;
/** Blanks to replace by one: a single space stays as it is. */
const BLANKS = /\s{2,}|[^\S ]/g;

const NUMBER = /^[-+−]?\d[\d.,]{0,20}$/;
const RANGE = /^\d[\d.,]{0,12} ?%? ?(?:-|–|÷|±) ?\d[\d.,]{0,12} ?%?$/;

/** The surest sign of a target in a text; cheap enough for every cell of a sheet. Does not read it. */
export function looksLikeTarget(text: string): TargetSign {
  const whole = text.trim();
  const start = whole.slice(0, LONGEST_LOOKED_AT).replaceAll(BLANKS, ' ').toLowerCase();
  const value = start.replace(YEAR_LABEL, '');
  if (OPENS_LIMIT.test(value) || OPENS_CHANGE.test(value)) return 'operator';
  if (OPENS_DEADLINE.test(value) && DEADLINE_TIME.test(value)) return 'operator';
  if (OPENS_PERCENT.test(value)) return 'percent';
  if (whole.length > LONGEST_VALUE) return 'none';
  if (WHOLE_DATE.test(value)) return 'date';
  if (NUMBER.test(start)) return 'number';
  return OPENS_QUANTITY.test(value) || RANGE.test(value) ? 'quantity' : 'none';
}
