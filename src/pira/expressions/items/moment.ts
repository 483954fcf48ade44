import { NAMED_END } from '../../lexicon/expressions/times';
import type { Token } from '../lexers/token';
import type { PlainText } from '../../lexicon/text/plainText';
import type { Found, Moment } from './item';

interface Parts {
  readonly month: number;
  readonly day: number | 'end';
  readonly certainty: Moment['certainty'];
  readonly shortYear?: number;
  readonly next: number;
}

const LAST_DAY_NUMBER = 31;
const TWO_DIGITS = 100;
const MONTHS_A_YEAR = 12;
const CENTURY = 2000;
const PERIOD_CODE = /^([qhst])([1-4])$/;

function textOf(token: Token, plain: PlainText): string {
  return plain.text.slice(token.start, token.end);
}

function dayNumber(token: Token | undefined): number | null {
  if (token?.kind === 'ordinal' || token?.kind === 'nth') return token.nth;
  if (token?.kind !== 'number' && token?.kind !== 'number-word') return null;
  return Number.isInteger(token.value) && token.value >= 1 && token.value <= LAST_DAY_NUMBER
    ? token.value
    : null;
}

/** The dash, slash or dot between the parts of a date: 31-dic-21, 31/dic/2021. */
function isJoint(token: Token | undefined, plain: PlainText): boolean {
  return token?.kind === 'dash' || (token?.kind === 'mark' && /[/.]/.test(textOf(token, plain)));
}

/** 31 dicembre, 1° aprile, 31-dic. */
function dayAndMonth(tokens: readonly Token[], at: number, plain: PlainText): Parts | null {
  const day = dayNumber(tokens[at]);
  const monthAt = isJoint(tokens[at + 1], plain) ? at + 2 : at + 1;
  const month = tokens[monthAt];
  if (day === null || month?.kind !== 'month') return null;
  return { month: month.month, day, certainty: month.abbreviated ? 'deadline' : 'sure', next: monthAt + 1 };
}

/** dicembre, mese di dicembre, fine dicembre: the last day of the month. */
function wholeMonth(tokens: readonly Token[], at: number): Parts | null {
  let next = at;
  const ended = tokens[next]?.kind === 'end';
  if (ended) next += 1;
  for (let seen = 0; seen < 2; seen += 1) {
    const kind = tokens[next]?.kind;
    if (kind === 'month-word' || (ended && kind === 'link')) next += 1;
  }
  const month = tokens[next];
  if (month?.kind !== 'month') return null;
  const behind = tokens[next + 1];
  const figure = behind?.kind === 'dash' || behind?.kind === 'mark' ? tokens[next + 2] : behind;
  const two = figure?.kind === 'number' && figure.value < TWO_DIGITS && figure.start - month.end <= 2;
  const certainty = two ? 'unclear' : month.abbreviated && !ended ? 'deadline' : 'sure';
  const isShortYear = two && behind?.kind === 'dash' && month.abbreviated && !ended;
  const parts: Parts = { month: month.month, day: 'end', certainty, next: next + 1 };
  return isShortYear ? { ...parts, shortYear: CENTURY + figure.value, next: next + 3 } : parts;
}

function endOfPeriod(nth: number, months: number, next: number, sure: boolean): Parts {
  const month = nth * months;
  const certainty = month < 1 || month > MONTHS_A_YEAR ? 'unclear' : sure ? 'sure' : 'deadline';
  return { month: Math.min(Math.max(month, 1), MONTHS_A_YEAR), day: 'end', certainty, next };
}

/** II trimestre, primo semestre, fine 1° semestre. */
function namedPeriod(tokens: readonly Token[], at: number): Parts | null {
  let next = at;
  if (tokens[next]?.kind === 'end') next += tokens[next + 1]?.kind === 'link' ? 2 : 1;
  const nth = tokens[next];
  const period = tokens[next + 1];
  if (period?.kind !== 'period') return null;
  if (nth?.kind === 'nth' || nth?.kind === 'ordinal') {
    return endOfPeriod(nth.nth, period.months, next + 2, true);
  }
  if (nth?.kind !== 'number') return null;
  return endOfPeriod(nth.value, period.months, next + 2, false);
}

/** Q2, S1, T3, H1: a date where the year follows. */
function codedPeriod(tokens: readonly Token[], at: number, plain: PlainText): Parts | null {
  const token = tokens[at];
  const code = token?.kind === 'code' ? PERIOD_CODE.exec(textOf(token, plain)) : null;
  const year = tokens[at + 1];
  if (!code || year?.kind !== 'number' || !year.yearLike) return null;
  return endOfPeriod(Number(code[2]), code[1] === 'q' || code[1] === 't' ? 3 : 6, at + 1, true);
}

/** fine anno, fine 2021, l'anno. */
function endOfYear(tokens: readonly Token[], at: number, plain: PlainText): Parts | null {
  const token = tokens[at];
  const following = tokens[at + 1];
  if (token?.kind === 'year-end') {
    const named = NAMED_END.test(textOf(token, plain));
    return { month: MONTHS_A_YEAR, day: 'end', certainty: named ? 'sure' : 'word', next: at + 1 };
  }
  if (token?.kind !== 'end') return null;
  const yearAt = following?.kind === 'link' ? at + 2 : at + 1;
  const year = tokens[yearAt];
  if (year?.kind !== 'number' || !year.yearLike) return null;
  return { month: MONTHS_A_YEAR, day: 'end', certainty: 'sure', next: yearAt };
}

/** A year on the next line is that of the date where nothing else follows; else it may open the next line. */
function isBroken(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'break' && tokens[at + 2] === undefined;
}

/** The year behind a day or month: 2021, del 2021, dell'anno 2021; two digits only after a second joint (31-dic-21). */
function yearBehind(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
  plain: PlainText,
): { year: number | null; next: number } {
  const joined = isJoint(tokens[at - 2], plain) && isJoint(tokens[at], plain) && parts.day !== 'end';
  let next = at;
  for (let seen = 0; seen < 2; seen += 1) {
    const token = tokens[next];
    const anno = token?.kind === 'time' && token.factor === MONTHS_A_YEAR;
    const between = token?.kind === 'link' || token?.kind === 'year-word' || token?.kind === 'dash' || anno;
    if (between || (joined && next === at) || isBroken(tokens, next)) next += 1;
  }
  const year = tokens[next];
  if (year?.kind === 'number' && year.yearLike) return { year: year.value, next: next + 1 };
  if (joined && next === at + 1 && year?.kind === 'number' && year.value < TWO_DIGITS) {
    return { year: CENTURY + year.value, next: next + 1 };
  }
  return { year: null, next: at };
}

const UNITS: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'percent',
  'points',
  'time',
  'money',
  'magnitude',
  'scale',
]);

/** A sign of comparison before it or a unit behind it make 3.5 a number. */
function isValue(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind;
  const behind = tokens[at + 1]?.kind;
  const limited = before === 'operator' || before === 'min' || before === 'sign' || before === 'money';
  return limited || (behind !== undefined && UNITS.has(behind));
}

/** The date that begins at a token, or null: in figures, in words, a month, a half or quarter of a year, its end. */
export function momentAt(tokens: readonly Token[], start: number, plain: PlainText): Found<Moment> | null {
  const token = tokens[start];
  if (token === undefined) return null;
  const place = { start: token.start, end: token.end };
  if (token.kind === 'date') {
    const { year, month, day } = token;
    return { item: { kind: 'moment', year, month, day, certainty: 'sure', ...place }, next: start + 1 };
  }
  if (token.kind === 'day-month') {
    const { month, day, decimal } = token;
    if (decimal !== null && isValue(tokens, start)) return null;
    const item = { kind: 'moment', year: null, month, day, certainty: 'deadline', ...place } as const;
    return { item: decimal === null ? item : { ...item, decimal }, next: start + 1 };
  }
  if (token.kind === 'month-year') {
    const { year, month } = token;
    return {
      item: { kind: 'moment', year, month, day: 'end', certainty: 'deadline', ...place },
      next: start + 1,
    };
  }
  const parts =
    dayAndMonth(tokens, start, plain) ??
    wholeMonth(tokens, start) ??
    namedPeriod(tokens, start) ??
    codedPeriod(tokens, start, plain) ??
    endOfYear(tokens, start, plain);
  if (parts === null) return null;
  const { year, next } = yearBehind(tokens, parts.next, parts, plain);
  const dated = year !== null && parts.certainty === 'deadline' ? 'sure' : parts.certainty;
  const item: Moment = {
    kind: 'moment',
    year,
    month: parts.month,
    day: parts.day,
    certainty: dated,
    start: token.start,
    end: tokens[next - 1]?.end ?? token.end,
  };
  return { item: parts.shortYear === undefined ? item : { ...item, shortYear: parts.shortYear }, next };
}
