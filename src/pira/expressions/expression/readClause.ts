import { PART_OF_MONTH } from '../../lexicon/expressions/sense';
import type { Item, Moment } from '../items/item';
import type { Target } from '../target';
import { readAnswer } from './answer';
import { datedBase, printedBase } from './base';
import { saysNoTarget } from '../../lexicon/noValue';
import { blemish } from './blemish';
import { beforeLinks, unreadable, unreadableClause, wordsOf, type Clause, type QuotingCode } from './clause';
import { isOnlyDeadline, isPastValue, unusedRemarks } from './remark';
import { isAt, isBound, mayBeDay, readDeadline } from './deadline';
import { hasWords } from './headRules';
import { isNearYear } from './nearYear';
import { readRange } from './range';
import { TIMES } from './unit';
import { readSingle } from './threshold';
import { withoutValue } from './withoutValue';

const DECEMBER = 12;
const OPENED: ReadonlySet<string> = new Set(['base', 'previous-year', 'several-years']);
const SILENT: ReadonlySet<string> = new Set(['footnote', 'group', 'break', 'quote']);

/** Whether a bare four-digit number counts things: an operator or the noun behind it says so. */
function isCount(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  if (item?.kind !== 'quantity') return false;
  if (!item.yearLike) return true;
  const beforeAt = beforeLinks(clause, at);
  const nearest = clause.items[beforeAt];
  const colon = nearest?.kind === 'mark' && wordsOf(nearest, clause.plain) === ':';
  const limit = colon ? clause.items[beforeAt - 1] : nearest;
  if (limit?.kind === 'operator' || limit?.kind === 'min') return true;
  const leads = nearest === undefined || nearest.kind === 'mark' || nearest.kind === 'more';
  const behind = clause.items[at + 1]?.kind;
  const near = isNearYear(item.value, clause);
  const joined = behind === 'dash' || behind === 'and' || clause.items[at - 1]?.kind === 'dash';
  return !near && leads && (behind === 'word' || behind === 'code' || behind === 'reference' || joined);
}

/** "entro il 2021" is the last day of that year. */
function yearAsMoment(item: Item): Moment | null {
  if (item.kind !== 'quantity' || !item.yearLike) return null;
  const { value, start, end } = item;
  return { kind: 'moment', year: value, month: DECEMBER, day: 'end', certainty: 'sure', start, end };
}

/** "(>= 5)", "[90%]": what stands alone in brackets, except a bare "(5%)" that may be a negative amount. */
function unwrapped(clause: Clause): readonly Item[] {
  const [only, second] = clause.items.filter((item) => item.kind !== 'mark' && item.kind !== 'footnote');
  if (only?.kind !== 'group' || second !== undefined) return clause.items;
  const amount = only.items.length === 1 && only.items[0]?.kind === 'quantity';
  return amount && clause.plain.text[only.start] === '(' ? clause.items : only.items;
}

/** Brackets that name a base of comparison, several years or only a limit, as "(max)", belong to the sentence. */
function opened(item: Item, clause: Clause): readonly Item[] {
  const { plain } = clause;
  if (item.kind !== 'group') return [item];
  const value = item.items.some(
    (inner) => (inner.kind === 'quantity' && !inner.yearLike) || inner.kind === 'moment',
  );
  const dated = item.items.some(
    ({ kind }, at) => kind === 'word' && datedBase(item.items, at, plain) !== null,
  );
  if (value && isPastValue(item, clause)) return [item];
  const named = item.items.some(({ kind }) => OPENED.has(kind)) || (dated && !value);
  const limit = item.items.some(({ kind }) => kind === 'operator' || kind === 'min');
  if (item.items.length > 0 && isOnlyDeadline(item, clause)) return item.items;
  return named || (limit && !value) ? item.items : [item];
}

/** "(5%)" may be a negative amount; other brackets hold no value. */
function inBracketsOnly(clause: Clause): QuotingCode {
  const [only] = clause.items;
  const amount = only?.kind === 'group' && only.items.some((item) => item.kind === 'quantity');
  return amount ? 'target-sign-unclear' : 'target-no-value';
}

/** The clause without footnote marks, brackets, line breaks and the bullet or list number before it. */
function cleaned(clause: Clause): Clause {
  const items = clause.items.flatMap((item) => opened(item, clause)).filter((item) => !SILENT.has(item.kind));
  let from = 0;
  while (items[from]?.kind === 'mark') from += 1;
  const first = items[from];
  const bullet = first?.kind === 'dash' && items[from + 1]?.kind !== 'quantity';
  const listed = first?.kind === 'aside' && wordsOf(first, clause.plain).endsWith(')');
  return { ...clause, items: items.slice(bullet || listed ? from + 1 : from) };
}

function plainQuantity(value: number, { start, end }: Item): Item {
  return { kind: 'quantity', value, unit: null, factor: 1, sign: 0, yearLike: false, groups: 1, start, end };
}

/** Dates after a deadline word become moments, and what only looks like a date becomes a plain word. */
function settled(clause: Clause): Clause {
  const items = clause.items.map((item, at): Item => {
    if (item.kind === 'moment' && item.certainty === 'word' && !isBound(clause, at)) {
      return { kind: 'word', start: item.start, end: item.end };
    }
    if (item.kind === 'moment' && item.decimal !== undefined && !isBound(clause, at)) {
      return plainQuantity(item.decimal, item);
    }
    const year = yearAsMoment(item);
    if (year === null) return item;
    const by = clause.items[beforeLinks(clause, at)];
    return by?.kind === 'by' && !(by.counts && clause.items[at - 1] === by) ? year : item;
  });
  return { ...clause, items };
}

/** "entro 30 gg e comunque entro il 31/12": the time is a deadline, too. */
function hasSecondDeadline({ items }: Clause): boolean {
  const hasTime = items.some((item) => item.kind === 'quantity' && TIMES.has(item.unit));
  return hasTime && items.filter((item) => item.kind === 'by' && !item.counts).length > 1;
}

/** Without the deadline at the end of the clause's own year, which only repeats the year. */
function withoutYearEnd(clause: Clause, at: number): Clause | null {
  const moment = clause.items[at];
  if (moment?.kind !== 'moment' || moment.month !== DECEMBER || clause.year === null) return null;
  if (moment.day !== 'end' && moment.day !== 31) return null;
  if (moment.year !== null && moment.year !== clause.year) return null;
  if (hasSecondDeadline(clause)) return null;
  const by = beforeLinks(clause, at);
  const atEnd = isAt(clause.items[at - 1], clause.plain);
  if (clause.items[by]?.kind !== 'by' && !atEnd) return null;
  if (clause.items[by]?.kind !== 'by') {
    return { ...clause, items: [...clause.items.slice(0, at - 1), ...clause.items.slice(at + 1)] };
  }
  return { ...clause, items: [...clause.items.slice(0, by), ...clause.items.slice(at + 1)] };
}

/** "Baseline: …" or "Baseline 2: …" tells where one starts from. */
function definesBaseline({ items, plain }: Clause): boolean {
  if (items[0]?.kind !== 'baseline') return false;
  return items.slice(1, 3).some((item) => item.kind === 'mark' && wordsOf(item, plain) === ':');
}

/** "inizio giugno", "seconda decade di giugno": no day, and not the month's end. */
function isPartOfMonth({ items, plain }: Clause, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - MOST_WORDS_OF_PART; before -= 1) {
    const item = items[before];
    if (item === undefined || item.kind === 'by') return false;
    if (PART_OF_MONTH.test(wordsOf(item, plain))) return true;
  }
  return false;
}

/** "primi dieci giorni del mese di" */
const MOST_WORDS_OF_PART = 5;

/** A date that may be something else, outside a place for dates. */
function unclearDate(clause: Clause, moments: readonly number[]): Target | null {
  for (const at of moments) {
    const item = clause.items[at];
    if (item?.kind === 'moment' && item.day === 'end' && isPartOfMonth(clause, at)) {
      return unreadable('target-date-unclear', clause.plain, clause.items[at - 1]?.start ?? 0, item.end);
    }
    if (item?.kind !== 'moment' || item.certainty !== 'deadline' || isBound(clause, at)) continue;
    const printed = wordsOf(item, clause.plain);
    if (printed.includes('/') && mayBeDay(clause, at)) continue;
    const code = printed.includes('.')
      ? 'target-number-unclear'
      : printed.includes('/')
        ? 'target-fraction'
        : 'target-date-unclear';
    return unreadable(code, clause.plain, item.start, item.end);
  }
  return null;
}

function indexes(clause: Clause, test: (item: Item, at: number) => boolean): number[] {
  return clause.items.flatMap((item, at) => (test(item, at) ? [at] : []));
}

/** "dic-15" alone or in a column of dates, near the plan's year: what Excel shows of a month. */
function withShortYear(item: Item, { items, unit, year }: Clause): Item {
  if (item.kind !== 'moment' || item.shortYear === undefined) return item;
  const isPlace = unit.kind === 'date' || (unit.kind === 'none' && items.length === 1);
  if (!isPlace) return item;
  const isNear = year === null || Math.abs(item.shortYear - year) <= 1;
  return isNear ? { ...item, year: item.shortYear, certainty: 'sure' } : item;
}

/** The reading with the remarks in brackets that it did not use. */
function withUnused(reading: Target, clause: Clause): Target {
  if (reading.kind === 'unreadable') return reading;
  const unused = unusedRemarks(clause);
  return unused.length === 0 ? reading : { ...reading, assumed: [...reading.assumed, 'words'], unused };
}

/** The reading of one clause; unreadable with its reason wherever more than one reading is possible. */
export function readClause(given: Clause): Target {
  return withUnused(readUsed(given), {
    ...given,
    items: unwrapped(given).flatMap((item) => opened(item, given)),
  });
}

function readUsed(given: Clause): Target {
  if (saysNoTarget(given.items.map((item) => wordsOf(item, given.plain)).join(' '))) {
    return { kind: 'unreadable', reason: { code: 'target-empty' } };
  }
  const open = { ...given, items: unwrapped(given).map((item) => withShortYear(item, given)) };
  const problem = blemish(open);
  const clause = settled(cleaned(open));
  if (clause.items.length === 0) return unreadableClause(inBracketsOnly(given), given);
  const answer = problem === null ? readAnswer(clause) : null;
  if (answer !== null) return answer;
  if (problem !== null) return problem;
  if (definesBaseline(clause)) return unreadableClause('target-baseline-definition', clause);
  const span = clause.items[0];
  if (span?.kind === 'year-span') return unreadable('target-year-span', clause.plain, span.start, span.end);
  const base = printedBase(clause);
  const inBase = (at: number): boolean => base !== null && at >= base.start && at < base.next;
  const moments = indexes(clause, (item, at) => item.kind === 'moment' && !inBase(at));
  const counts = indexes(clause, (_, at) => isCount(clause, at) && !inBase(at));
  const unclear = unclearDate(clause, moments);
  if (unclear !== null) return unclear;
  if (counts.length > 1 && open.items.some(isYearRemark)) return unreadableClause('target-two-values', open);
  return readValues(clause, counts, moments);
}

/** "75 (2020)" beside another value: the two belong to different years. */
function isYearRemark(item: Item): boolean {
  return item.kind === 'group' && item.items.some((inner) => inner.kind === 'quantity' && inner.yearLike);
}

/** ">= 80% delle pratiche evase entro 5 giorni": the time says which things are counted. */
function isOfCounted(clause: Clause, first: number, second: number): boolean {
  const { items } = clause;
  const [share, time] = [items[first], items[second]];
  if (share?.kind !== 'quantity' || time?.kind !== 'quantity') return false;
  const isShareOfThings = share.unit === 'percent' && hasWords(items.slice(first + 1, second));
  return isShareOfThings && TIMES.has(time.unit) && items[beforeLinks(clause, second)]?.kind === 'by';
}

function readValues(clause: Clause, counts: readonly number[], moments: readonly number[]): Target {
  const [count, second] = counts;
  const [moment] = moments;
  if (count === undefined && moment === undefined) return withoutValue(clause);
  if (moments.length > 1) return unreadableClause('target-two-values', clause);
  if (moment !== undefined && count !== undefined) {
    const rest = withoutYearEnd(clause, moment);
    if (rest === null) return unreadableClause('target-two-values', clause);
    return readValues(
      rest,
      indexes(rest, (_, at) => isCount(rest, at)),
      [],
    );
  }
  if (moment !== undefined) return readDeadline(clause, moment);
  if (count === undefined) return withoutValue(clause);
  if (second === undefined || (counts.length === 2 && isOfCounted(clause, count, second))) {
    return readSingle(clause, count);
  }
  const range = counts.length === 2 ? readRange(clause, count, second) : null;
  return range ?? unreadableClause('target-two-values', clause);
}
