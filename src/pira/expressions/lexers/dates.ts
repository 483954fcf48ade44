import type { Lexer, Token } from './token';

const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/.]\d)/y;
const DAY_FIRST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[-/.]\d)/y;
const DAY_FIRST_SPACED = /(\d{1,2})[ \n]?([/.])[ \n]?(\d{1,2})[ \n]?\2[ \n]?(\d{4})(?!\d|[-/.]\d)/y;
const MONTH_AND_YEAR = /(\d{1,2})[/-]((?:19|20)\d{2})(?!\d|[-/.]\d| ?:)/y;
const DAY_AND_MONTH = /(\d{1,2})([/.])(\d{1,2})(?!\d|[-/.]\d|,\d|%)/y;
/** 3.5 and 4.25 are decimals; 31.12 and 15.06 look like days of a year. */
const DECIMAL_POINT = /^(?!\d\d\.\d\d$)\d+\.\d+$/;
const YEAR_SPAN =
  /(?:19|20)\d{2}(?: ?[-/] ?(?:19|20)\d{2}|[-/]\d{2})(?:(?: ?[-/] ?(?:19|20)\d{2}))?(?!\d|[-/.,]\d| ?%)/y;
/** A blank before and behind the stroke sets a year apart from a value: 2021 5 / 2022 6. */
const FRACTION =
  /(?!(?:19|20)\d\d \/ )\d[\d.,]*(?: ?\/(?! (?:19|20)\d\d(?!\d)) ?\d[\d.,]*){1,9}(?![\d.,]| ?:)/y;
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y;
const MIDNIGHT = /(?: |t)(?:0?0):00(?::00)?(?!\d)/y;

const MONTHS = 12;
const CENTURY = 2000;

function match(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

function dateToken(
  text: string,
  start: number,
  end: number,
  year: number,
  month: number,
  day: number,
): Token {
  if (month > MONTHS && day <= MONTHS) return { kind: 'misprint', code: 'target-date-order', start, end };
  const midnight = match(MIDNIGHT, text, end)?.[0].length ?? 0;
  return { kind: 'date', year, month, day, start, end: end + midnight };
}

const yearFirst: Lexer = (text, position) => {
  const found = match(YEAR_FIRST, text, position);
  if (found === null) return null;
  const end = position + found[0].length;
  return dateToken(text, position, end, Number(found[1]), Number(found[3]), Number(found[4]));
};

const dayFirst: Lexer = (text, position) => {
  const found = match(DAY_FIRST, text, position) ?? match(DAY_FIRST_SPACED, text, position);
  if (found === null) return null;
  const printed = found[4] ?? '';
  const year = printed.length === 2 ? CENTURY + Number(printed) : Number(printed);
  const end = position + found[0].length;
  return dateToken(text, position, end, year, Number(found[3]), Number(found[1]));
};

const yearSpan: Lexer = (text, position) => {
  const found = match(YEAR_SPAN, text, position);
  return found && { kind: 'year-span', start: position, end: position + found[0].length };
};

const monthYear: Lexer = (text, position) => {
  const found = match(MONTH_AND_YEAR, text, position);
  const month = Number(found?.[1]);
  if (found === null || month < 1 || month > MONTHS) return null;
  return {
    kind: 'month-year',
    month,
    year: Number(found[2]),
    start: position,
    end: position + found[0].length,
  };
};

const dayMonth: Lexer = (text, position) => {
  const found = match(DAY_AND_MONTH, text, position);
  const day = Number(found?.[1]);
  const month = Number(found?.[3]);
  if (found === null || day < 1 || day > 31 || month < 1 || month > MONTHS) return null;
  const decimal = DECIMAL_POINT.test(found[0]) ? Number(found[0]) : null;
  return { kind: 'day-month', day, month, decimal, start: position, end: position + found[0].length };
};

const fraction: Lexer = (text, position) => {
  const found = match(FRACTION, text, position);
  return (
    found && { kind: 'misprint', code: 'target-fraction', start: position, end: position + found[0].length }
  );
};

const clock: Lexer = (text, position) => {
  const found = match(CLOCK, text, position);
  return (
    found && { kind: 'misprint', code: 'target-clock', start: position, end: position + found[0].length }
  );
};

/** Dates and what looks like one, the most particular first. */
export const dateLexers: readonly Lexer[] = [
  yearFirst,
  dayFirst,
  yearSpan,
  monthYear,
  dayMonth,
  fraction,
  clock,
];
