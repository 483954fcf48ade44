import {
  NAMES_TARGET_VALUE,
  NO_KNOWLEDGE,
  NONE,
  NOT_HELD,
  VALUE_OF_OTHERS,
  ONLY,
} from '../../lexicon/donePhrases';
import type { PlainText } from '../../lexicon/text/plainText';
import { wordsOf } from '../expression/clause';
import { TIMES } from '../expression/unit';
import type { Item, Moment, Quantity } from '../items/item';
import { isTurning, stillToDo, withGroups } from './doneness';
import type { Scale } from './inTargetUnit';

/** The text of an actual value, with its items and what is known around it. */
export interface Written {
  readonly plain: PlainText;
  /** As it is quoted. */
  readonly text: string;
  readonly items: readonly Item[];
  readonly scale: Scale;
  readonly year: number | null;
}

/** The numbers of a text, those in brackets left out. */
export function numbersOf({ items }: Written): readonly Quantity[] {
  return items.filter((item) => item.kind === 'quantity');
}

/** Whether an item makes the number a limit or an approximation. */
export function isLimit(item: Item, plain: PlainText): boolean {
  return (
    (item.kind === 'mark' && plain.text[item.start] === '+') ||
    item.kind === 'approximate' ||
    (item.kind === 'by' && !item.weak) ||
    (item.kind === 'operator' && item.operator !== '=')
  );
}

/** 3.6 is no day where a number is asked for. */
export function withDecimal(item: Item): Item {
  if (item.kind !== 'moment' || item.decimal === undefined) return item;
  const { start, end, decimal: value } = item;
  return { kind: 'quantity', value, unit: null, factor: 1, sign: 0, yearLike: false, groups: 1, start, end };
}

/** "6 (al 30/6/2021)", "6 al 30/6": a day within the year makes it an interim value. */
export function interim(items: readonly Item[]): Item | null {
  for (const list of [items, ...items.map((item) => (item.kind === 'group' ? item.items : []))]) {
    const found = list.find((item, at) => {
      if (item.kind !== 'moment') return false;
      const isDay = item.certainty === 'sure' || list[at - 1]?.kind === 'link' || list === items;
      return isDay && !isYearEnd(item);
    });
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether a date is the last day of its year, or its last month. */
export function isYearEnd({ month, day }: Moment): boolean {
  return month === DECEMBER && (day === LAST_DAY || day === 'end');
}

const DECEMBER = 12;
const LAST_DAY = 31;

/** The first word that says that the value was not measured. */
export function doubtful({ items, plain, scale }: Written): Item | null {
  const isOfOthers = ({ start, end }: Item): boolean =>
    VALUE_OF_OTHERS.test(plain.text.slice(start, end).slice(1, -1).trim());
  const all = withGroups(items.filter((item) => item.kind !== 'group' || !isOfOthers(item)));
  const [value] = items.filter(({ kind }) => kind === 'quantity');
  const ofTarget = items.find(
    (item) =>
      value !== undefined &&
      item.start >= value.end &&
      item.kind !== 'group' &&
      NAMES_TARGET_VALUE.test(wordsOf(item, plain)),
  );
  // "14 incontri annullati", where at most so many are wanted; "28 gg mancanti" are not those that it took.
  const counts = scale.isAtMost && !TIMES.has(scale.unit);
  const isCounted = (item: Item): boolean => counts && NOT_HELD.test(wordsOf(item, plain));
  // "solo 3": no more than that were reached, and they were measured.
  const isOnly = (item: Item): boolean =>
    items[1] === value && item === items[0] && ONLY.test(wordsOf(item, plain));
  return (
    all.find((item) => isTurning(item) && !isCounted(item) && !isOnly(item)) ??
    stillToDo(all, plain) ??
    ofTarget ??
    null
  );
}

/** A year that is not the one to be evaluated; beside another number in brackets it tells of the past. */
export function otherYear({ items, year }: Written): Item | null {
  if (year === null) return null;
  const dated = withGroups(items).find(
    (item) => item.kind === 'moment' && isYearEnd(item) && (item.year ?? year) !== year,
  );
  if (dated !== undefined) return dated;
  const isOther = (item: Item): boolean =>
    item.kind === 'year-span' || (item.kind === 'quantity' && item.yearLike && item.value !== year);
  const groups = items.flatMap((item) => (item.kind === 'group' ? [item.items] : []));
  const alone = groups.filter(
    (inner) =>
      !inner.some((item) => item.kind === 'quantity' && !item.yearLike) &&
      !inner.some(({ kind }) => kind === 'misprint'),
  );
  return alone.flat().find(isOther) ?? null;
}

/** "nessuno", "nessun reclamo", where things are counted. */
export function isNothing({ items, plain, scale }: Written): boolean {
  const [none, ...others] = items.filter(({ kind }) => kind !== 'mark' && kind !== 'break');
  if (none?.kind !== 'not' || scale.unit !== 'number' || !NONE.test(wordsOf(none, plain))) return false;
  return !NO_KNOWLEDGE.test(plain.text) && others.every(({ kind }) => NAMING.has(kind));
}

const NAMING: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['word', 'link', 'article', 'reference']);
