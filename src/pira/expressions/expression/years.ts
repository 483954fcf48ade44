import { NAMES_TARGET } from '../../lexicon/expressions/sense';
import type { Item } from '../items/item';
import type { PlainText } from '../../lexicon/text/plainText';
import { datedBase } from './base';
import { isLink, wordsOf } from './clause';

/** The items that speak of one year; null where the text names none. */
export interface YearItems {
  readonly year: number | null;
  readonly items: readonly Item[];
}

/** A year printed to say when its value holds. */
interface Label {
  readonly start: number;
  readonly next: number;
  readonly year: number;
  /** `bare`: 2021; `explicit`: anno 2021, (2021); `worded`: nel 2021, which may also be part of a sentence. */
  readonly kind: 'bare' | 'explicit' | 'worded';
}

const MONTHS_A_YEAR = 12;
const MOST_WORDS_TO_LABEL = 4;
/** More years than a plan can have: the text is no target. */
const MOST_YEARS = 20;

function isYear(item: Item | undefined): item is Extract<Item, { kind: 'quantity' }> {
  return item?.kind === 'quantity' && item.yearLike;
}

function isYearWord(item: Item | undefined): boolean {
  return item?.kind === 'year-word' || (item?.kind === 'time' && item.factor === MONTHS_A_YEAR);
}

function isValue(item: Item | undefined): boolean {
  return (
    (item?.kind === 'quantity' && !item.yearLike) ||
    item?.kind === 'moment' ||
    item?.kind === 'answer' ||
    item?.kind === 'operator' ||
    item?.kind === 'min' ||
    item?.kind === 'by'
  );
}

function isStop(item: Item | undefined): boolean {
  return item === undefined || item.kind === 'mark' || item.kind === 'break';
}

function isColon(item: Item | undefined, plain: PlainText): boolean {
  return item?.kind === 'mark' && wordsOf(item, plain) === ':';
}

/** "2022 = 80%": between a year and its value the sign only parts them. */
function isEquation(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const isSign = item?.kind === 'operator' && item.operator === '=' && item.place === 'sign';
  return isSign && items[at + 1]?.kind === 'quantity';
}

/** "anno 2021", "nel 2021", "per il 2021", "(2021)". */
function markedLabel(items: readonly Item[], at: number): Label | null {
  const item = items[at];
  if (item?.kind === 'group') {
    const inside = item.items.filter((inner) => !isYearWord(inner));
    const [year] = inside;
    return inside.length === 1 && isYear(year)
      ? { start: at, next: at + 1, year: year.value, kind: 'explicit' }
      : null;
  }
  if (!isYearWord(item)) return null;
  let next = at + 1;
  while (next < at + 3 && (isYearWord(items[next]) || items[next]?.kind === 'mark')) next += 1;
  const year = items[next];
  const kind = items.slice(at, next).some((word) => word.kind === 'time') ? 'explicit' : 'worded';
  return isYear(year) ? { start: at, next: next + 1, year: year.value, kind } : null;
}

/** Whether the item may stand between a stop and a bare year: "Target 2021", "Valore atteso 2021", not "Valore 2020". */
function namesTarget(items: readonly Item[], at: number, plain: PlainText): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item === undefined) return false;
  if (NAMES_TARGET.test(wordsOf(item, plain))) return true;
  if (item.kind === 'past-value') return next !== undefined && NAMES_TARGET.test(wordsOf(next, plain));
  return isLink(item, plain);
}

/** Whether a bare year begins a part of the text. */
function opensPart(items: readonly Item[], at: number, plain: PlainText, labels: readonly Label[]): boolean {
  let before = at - 1;
  if (items[before]?.kind === 'and' && labels.length > 0) return true;
  if (items[before]?.kind === 'dash' && (isColon(items[at + 1], plain) || labels.length > 0)) return true;
  while (namesTarget(items, before, plain)) before -= 1;
  const joint = items[before]?.kind === 'and' || items[before]?.kind === 'dash';
  return isStop(items[before]) || isValue(items[before]) || (joint && before < at - 1 && labels.length > 0);
}

/** "n.", "nr." before a number. */
function isCounter(item: Item | undefined, plain: PlainText): boolean {
  return item?.kind === 'link' && wordsOf(item, plain).startsWith('n');
}

/** What follows a bare year when its value comes behind it. */
function introduces(items: readonly Item[], at: number, plain: PlainText): boolean {
  const behind = items[at + 1];
  if (isColon(behind, plain) || isEquation(items, at + 1)) return true;
  if (behind?.kind === 'quantity' && behind.sign === 1) return false;
  if (behind?.kind === 'mark' || behind?.kind === 'and') return isYear(items[at + 2]);
  if (isCounter(behind, plain)) return isValue(items[at + 2]);
  return (
    isValue(behind) ||
    behind?.kind === 'dash' ||
    behind?.kind === 'break' ||
    behind?.kind === 'change' ||
    behind?.kind === 'more'
  );
}

/** "2021: 90%", "2021 <90%", "90% 2021". */
function bareLabel(
  items: readonly Item[],
  at: number,
  plain: PlainText,
  labels: readonly Label[],
): Label | null {
  const year = items[at];
  if (!isYear(year)) return null;
  const before = items[at - 1];
  const label: Label = { start: at, next: at + 1, year: year.value, kind: 'bare' };
  if (opensPart(items, at, plain, labels) && introduces(items, at, plain)) {
    const bareBefore = before?.kind === 'quantity' && before.unit === null && labels.length === 0;
    const limited = before?.kind === 'operator' || before?.kind === 'min' || before?.kind === 'by';
    return bareBefore || limited ? null : label;
  }
  const closes = before?.kind === 'quantity' && before.unit !== null && isStop(items[at + 1]);
  return closes ? label : null;
}

/** Every year label, in order. Years of a base of comparison ("rispetto al 2020") are none. */
function labelsIn(items: readonly Item[], plain: PlainText): readonly Label[] {
  const labels: Label[] = [];
  let inBase = false;
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    const base = datedBase(items, at, plain);
    if (base !== null && item?.kind === 'word') {
      at = base + 1;
      continue;
    }
    if (item?.kind === 'base') inBase = true;
    else if (isStop(item) || item?.kind === 'group') inBase = false;
    const found = inBase ? null : (markedLabel(items, at) ?? bareLabel(items, at, plain, labels));
    const label = found && isEquation(items, found.next) ? { ...found, next: found.next + 1 } : found;
    if (label === null) {
      at += 1;
    } else {
      labels.push(label);
      at = label.next;
    }
  }
  return labels;
}

/** Labels behind their values: near enough to the value to belong to it, and at the end of its part. */
function labelsBehind(labels: readonly Label[], items: readonly Item[], plain: PlainText): readonly Label[] {
  return labels.filter(({ start, next }) => {
    const behind = items[next];
    const ends =
      isStop(behind) ||
      behind?.kind === 'and' ||
      behind?.kind === 'dash' ||
      isValue(behind) ||
      isCounter(behind, plain) ||
      behind?.kind === 'base' ||
      behind?.kind === 'group';
    let words = 0;
    for (let at = start - 1; at >= 0 && words <= MOST_WORDS_TO_LABEL; at -= 1, words += 1) {
      if (isValue(items[at])) return ends && items[at]?.kind !== 'operator';
    }
    return false;
  });
}

/** Whether the items behind a label only join it to the next one: "2021 e 2022: 90%". */
function joins(items: readonly Item[], plain: PlainText): boolean {
  const [only, second] = items;
  return (
    second === undefined && (only?.kind === 'and' || (only?.kind === 'mark' && wordsOf(only, plain) === ','))
  );
}

/** Each label with the items behind it; joined labels share the items of the last. The text before them goes to each. */
function partsBehind(
  labels: readonly Label[],
  items: readonly Item[],
  plain: PlainText,
): readonly YearItems[] {
  const head = items.slice(0, labels[0]?.start).filter((item) => !isStop(item));
  const parts: YearItems[] = [];
  let following: readonly Item[] = [];
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const label = labels[index];
    if (label === undefined) break;
    const own = items.slice(label.next, labels[index + 1]?.start);
    if (index === labels.length - 1 || !joins(own, plain)) following = [...head, ...withoutLead(own)];
    parts.push({ year: label.year, items: following });
  }
  return parts.reverse();
}

/** Without the colon or dash that separates a year from its value, and the comma or "e" before the next year. */
function withoutLead(items: readonly Item[]): readonly Item[] {
  let from = 0;
  while (isStop(items[from]) && from < items.length) from += 1;
  const dash = items[from];
  if (dash?.kind === 'dash' && items[from + 1] !== undefined && items[from + 1]?.start !== dash.end)
    from += 1;
  let to = items.length;
  while (to > from && isJoint(items[to - 1])) to -= 1;
  return items.slice(from, to);
}

function isJoint(item: Item | undefined): boolean {
  return isStop(item) || item?.kind === 'and' || item?.kind === 'dash';
}

/** A colon or a value right behind a label. */
function valueFollows(items: readonly Item[], next: number, plain: PlainText): boolean {
  if (isColon(items[next], plain)) return true;
  let at = next;
  while (at < items.length && (isStop(items[at]) || isLink(items[at], plain))) at += 1;
  return isValue(items[at]) || items[at]?.kind === 'change' || items[at]?.kind === 'more';
}

/** Each label with the items before it, and what is left behind the last one. */
function partsBefore(labels: readonly Label[], items: readonly Item[]): readonly YearItems[] {
  let from = 0;
  const parts: { year: number | null; items: readonly Item[] }[] = labels.map((label) => {
    const part = items.slice(from, label.start);
    from = label.next;
    return { year: label.year, items: part };
  });
  const rest = items.slice(from);
  const last = parts.at(-1);
  if (rest.some(isValue) && labels.length > 1) parts.push({ year: null, items: rest });
  else if (last !== undefined) last.items = [...last.items, ...rest];
  return parts.map((part) => ({ year: part.year, items: trimmed(part.items) }));
}

function trimmed(items: readonly Item[]): readonly Item[] {
  const first = items.findIndex((item) => !isJoint(item));
  return first < 0 ? [] : items.slice(first);
}

/** The items of a text by the year they speak of; one part with a null year where it labels none. */
export function yearItems(items: readonly Item[], plain: PlainText): readonly YearItems[] {
  const all = labelsIn(items, plain);
  const firstValue = items.findIndex(isValue);
  const [first] = all;
  if (first === undefined || all.length > MOST_YEARS) return [{ year: null, items }];
  if (firstValue >= 0 && firstValue < first.start) {
    const behind = labelsBehind(all, items, plain);
    const marked = (labels: readonly Label[]): number =>
      labels.filter(({ kind }) => kind === 'explicit').length;
    const none = behind.length === 0 || marked(behind) < marked(all);
    return none ? [{ year: null, items }] : partsBefore(behind, items);
  }
  const labels = all.filter(
    (label, at) => at === 0 || label.kind !== 'worded' || valueFollows(items, label.next, plain),
  );
  return partsBehind(labels, items, plain);
}
