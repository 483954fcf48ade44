import { ON_BASE, NEUTRAL_BASE, VALUE_OF } from '../../lexicon/expressions/comparisons';
import type { Item } from '../items/item';
import type { PlainText } from '../../lexicon/text/plainText';
import { isLink, wordsOf, type Clause } from './clause';

/** A base of comparison that the text names: a year, "baseline", "anno precedente", or its own words. */
export interface PrintedBase {
  readonly relativeTo: string;
  /** Indexes of the items that belong to it. */
  readonly start: number;
  readonly next: number;
}

const MOST_ITEMS = 8;
const MOST_BETWEEN = 3;
const MONTHS_A_YEAR = 12;
const PREVIOUS_YEAR = 'anno precedente';

function previousYear(clause: Clause): string {
  return clause.year === null ? PREVIOUS_YEAR : String(clause.year - 1);
}

/** The base that begins at an index, up to the next stop. */
function baseFrom(clause: Clause, start: number): PrintedBase | null {
  const { items, plain } = clause;
  let at = start;
  while (isLink(items[at], plain) && !NAMES.has(items[at]?.kind ?? 'link')) at += 1;
  const from = at;
  let named = false;
  for (; at < items.length && at < from + MOST_ITEMS; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'break' || item.kind === 'group') break;
    if (item.kind === 'mark' && !(item.end - item.start === 1 && plain.text[item.start] === "'")) break;
    const next = at + 1;
    if (item.kind === 'baseline') return { relativeTo: 'baseline', start, next };
    if (item.kind === 'previous-year') return { relativeTo: previousYear(clause), start, next };
    if (item.kind === 'moment' && item.year !== null) {
      const yearEnd = item.month === 12 && (item.day === 31 || item.day === 'end');
      return { relativeTo: yearEnd && !named ? String(item.year) : text(clause, from, next), start, next };
    }
    if (item.kind === 'quantity') {
      if (!item.yearLike) break;
      return { relativeTo: named ? text(clause, from, next) : wordsOf(item, plain), start, next };
    }
    named ||= !isLink(item, plain) && item.kind !== 'time';
    named ||= item.kind === 'past-value' && !NEUTRAL_BASE.test(wordsOf(item, plain));
  }
  return at === from ? null : { relativeTo: text(clause, from, at), start, next: at };
}

const NAMES: ReadonlySet<string> = new Set(['past-value', 'year-word']);

function text(clause: Clause, from: number, next: number): string {
  const start = clause.items[from]?.start ?? 0;
  return clause.plain.text
    .slice(start, clause.items[next - 1]?.end ?? start)
    .replaceAll('\n', ' ')
    .replace(VALUE_OF, '');
}

/** The base of comparison in a clause; null where nothing is said. */
export function printedBase(clause: Clause): PrintedBase | null {
  const { items, plain } = clause;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind === 'base') return baseFrom(clause, at + 1);
    if (item.kind === 'previous-year') return { relativeTo: previousYear(clause), start: at, next: at + 1 };
    if (item.kind === 'baseline') return { relativeTo: 'baseline', start: at, next: at + 1 };
    const year = datedBase(items, at, plain);
    const named = year === null ? undefined : items[year];
    if (year !== null && named !== undefined) {
      return { relativeTo: wordsOf(named, plain), start: at, next: year + 1 };
    }
  }
  return null;
}

/** The index of the year that a base at an index names (sul 2020, base 2020, valore dell'anno 2020, in più del 2020). */
export function datedBase(items: readonly Item[], at: number, plain: PlainText): number | null {
  const item = items[at];
  const on = item?.kind === 'word' && ON_BASE.test(wordsOf(item, plain));
  if (!on && item?.kind !== 'past-value' && item?.kind !== 'more' && item?.kind !== 'from') return null;
  let year = at + 1;
  while (year <= at + MOST_BETWEEN && mayPrecedeYear(items[year], plain)) year += 1;
  const named = items[year];
  if (named?.kind !== 'quantity' || !named.yearLike) return null;
  if (item.kind === 'from') return items[year + 1]?.kind === 'link' ? year : null;
  return item.kind !== 'more' || year > at + 1 ? year : null;
}

function mayPrecedeYear(item: Item | undefined, plain: PlainText): boolean {
  if (item?.kind === 'time') return item.factor === MONTHS_A_YEAR;
  if (item?.kind === 'word') return wordsOf(item, plain) === 'base';
  return (
    item?.kind === 'link' ||
    item?.kind === 'year-word' ||
    item?.kind === 'mark' ||
    item?.kind === 'past-value'
  );
}
