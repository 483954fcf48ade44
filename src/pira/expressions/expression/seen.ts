import { YEARLY } from '../../lexicon/expressions/notes';
import { type PhraseRole, phraseRoleOf } from '../../lexicon/expressions/phrases';
import type { Item, Moment } from '../items/item';
import { datedBase, printedBase, type PrintedBase } from './base';
import { beforeLinks, wordsOf, type Clause } from './clause';
import { isBound } from './deadline';
import { isNearYear } from './nearYear';
import { isOfOther, isOnlyDeadline, isPastValue, isServiceTime, isTolerance } from './remark';

/** A clause as its rules see it. */
export interface Seen {
  /** As printed, but for brackets that hold all of it or belong to the sentence. */
  readonly open: Clause;
  /** Without brackets, breaks and quotes; what is no date has become a word or a number. */
  readonly clause: Clause;
  /** What the value is compared with, where the text names it. */
  readonly base: PrintedBase | null;
  /** Where its values and its dates stand. */
  readonly counts: readonly number[];
  readonly moments: readonly number[];
}

const DECEMBER = 12;
const OPENED: ReadonlySet<string> = new Set(['base', 'previous-year', 'several-years']);

const SILENT: ReadonlySet<string> = new Set(['footnote', 'group', 'break', 'quote']);

/** "2018 sulla piattaforma": a year, and what was then. */
const LEADING: ReadonlySet<PhraseRole | null> = new Set<PhraseRole | null>(['preposition', 'in']);

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
  const next = clause.items[at + 1];
  const isLead = next?.kind === 'word' && LEADING.has(phraseRoleOf(wordsOf(next, clause.plain)));
  if (isLead) return false;
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
  if (isTolerance(item)) return item.items;
  if (isOfOther(item, clause) || (value && isPastValue(item, clause))) return [item];
  const isYearly = YEARLY.test(plain.text.slice(item.start + 1, item.end - 1).trim());
  const named = (item.items.some(({ kind }) => OPENED.has(kind)) && !isYearly) || (dated && !value);
  const limit = item.items.some(({ kind }) => kind === 'operator' || kind === 'min');
  if (item.items.length > 0 && (isOnlyDeadline(item, clause) || isServiceTime(item, clause)))
    return item.items;
  return named || (limit && !value) ? item.items : [item];
}

const PLUS = '+';

/** The clause without footnote marks, brackets, line breaks and the bullet or list number before it. */
function cleaned(clause: Clause): Clause {
  const items = clause.items.flatMap((item) => opened(item, clause)).filter((item) => !SILENT.has(item.kind));
  let from = 0;
  for (let mark = items[0]; mark?.kind === 'mark' && wordsOf(mark, clause.plain) !== PLUS; mark = items[from])
    from += 1;
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

/** "dic-15" alone or in a column of dates, near the plan's year: what Excel shows of a month. */
function withShortYear(item: Item, { items, unit, year }: Clause): Item {
  if (item.kind !== 'moment' || item.shortYear === undefined) return item;
  const isPlace = unit.kind === 'date' || (unit.kind === 'none' && items.length === 1);
  if (!isPlace) return item;
  const isNear = year === null || Math.abs(item.shortYear - year) <= 1;
  return isNear ? { ...item, year: item.shortYear, certainty: 'sure' } : item;
}

function indexes(clause: Clause, test: (item: Item, at: number) => boolean): number[] {
  return clause.items.flatMap((item, at) => (test(item, at) ? [at] : []));
}

/** The places of the values and dates of a clause; those of its base of comparison are none of its own. */
export function withPlaces(open: Clause, clause: Clause): Seen {
  const base = printedBase(clause);
  const inBase = (at: number): boolean => base !== null && at >= base.start && at < base.next;
  const moments = indexes(clause, (item, at) => item.kind === 'moment' && !inBase(at));
  const counts = indexes(clause, (_, at) => isCount(clause, at) && !inBase(at));
  return { open, clause, base, counts, moments };
}

/** A clause as its rules see it. */
export function seen(given: Clause): Seen {
  const open = { ...given, items: unwrapped(given).map((item) => withShortYear(item, given)) };
  return withPlaces(open, settled(cleaned(open)));
}

/** Every item of a clause, with its brackets opened where they belong to the sentence. */
export function itemsWithOpened(given: Clause): readonly Item[] {
  return unwrapped(given).flatMap((item) => opened(item, given));
}
