import { NAMES_TARGET } from '../../lexicon/expressions/valueNames';
import type { Item } from '../items/item';
import type { PlainText } from '../../lexicon/text/plainText';
import { datedBase } from './base';
import { isLink, wordsOf } from './clause';
import type { Example } from './rule';

/** A year printed to say when its value holds. */
export interface YearLabel {
  readonly start: number;
  readonly next: number;
  readonly year: number;
  /** `bare`: 2021; `explicit`: anno 2021, (2021); `worded`: nel 2021, which may also be part of a sentence. */
  readonly kind: 'bare' | 'explicit' | 'worded';
}

/** An item of a text, with the labels that stand before it. */
interface LabelPlace {
  readonly items: readonly Item[];
  readonly at: number;
  readonly plain: PlainText;
  readonly labels: readonly YearLabel[];
}

interface LabelRule {
  readonly name: string;
  readonly examples: readonly Example[];
  readonly read: (place: LabelPlace) => YearLabel | null;
}

const MONTHS_A_YEAR = 12;
function isYear(item: Item | undefined): item is Extract<Item, { kind: 'quantity' }> {
  return item?.kind === 'quantity' && item.yearLike;
}

function isYearWord(item: Item | undefined): boolean {
  return item?.kind === 'year-word' || (item?.kind === 'time' && item.factor === MONTHS_A_YEAR);
}

/** Whether an item is a value, a limit or an answer. */
export function isValue(item: Item | undefined): boolean {
  return (
    (item?.kind === 'quantity' && !item.yearLike) ||
    item?.kind === 'moment' ||
    item?.kind === 'answer' ||
    item?.kind === 'operator' ||
    item?.kind === 'min' ||
    item?.kind === 'by'
  );
}

/** Whether a part of the text ends here. */
export function isStop(item: Item | undefined): boolean {
  return item === undefined || item.kind === 'mark' || item.kind === 'break';
}

/** A colon, which leads to a value. */
export function isColon(item: Item | undefined, plain: PlainText): boolean {
  return item?.kind === 'mark' && wordsOf(item, plain) === ':';
}

/** "2022 = 80%": between a year and its value the sign only parts them. */
function isEquation(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const isSign = item?.kind === 'operator' && item.operator === '=' && item.place === 'sign';
  return isSign && items[at + 1]?.kind === 'quantity';
}

/** "(2021)": a year alone in brackets. */
function bracketLabel({ items, at }: LabelPlace): YearLabel | null {
  const item = items[at];
  if (item?.kind !== 'group') return null;
  const inside = item.items.filter((inner) => !isYearWord(inner));
  const [year] = inside;
  const isAlone = inside.length === 1 && isYear(year);
  return isAlone ? { start: at, next: at + 1, year: year.value, kind: 'explicit' } : null;
}

/** "anno 2021", "nel 2021", "per il 2021". */
function wordedLabel({ items, at }: LabelPlace): YearLabel | null {
  if (!isYearWord(items[at])) return null;
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
function opensPart(
  items: readonly Item[],
  at: number,
  plain: PlainText,
  labels: readonly YearLabel[],
): boolean {
  let before = at - 1;
  if (items[before]?.kind === 'and' && labels.length > 0) return true;
  if (items[before]?.kind === 'dash' && (isColon(items[at + 1], plain) || labels.length > 0)) return true;
  while (namesTarget(items, before, plain)) before -= 1;
  const joint = items[before]?.kind === 'and' || items[before]?.kind === 'dash';
  return isStop(items[before]) || isValue(items[before]) || (joint && before < at - 1 && labels.length > 0);
}

/** "n.", "nr." before a number. */
export function isCounter(item: Item | undefined, plain: PlainText): boolean {
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
function bareLabel({ items, at, plain, labels }: LabelPlace): YearLabel | null {
  const year = items[at];
  if (!isYear(year)) return null;
  const before = items[at - 1];
  const label: YearLabel = { start: at, next: at + 1, year: year.value, kind: 'bare' };
  if (opensPart(items, at, plain, labels) && introduces(items, at, plain)) {
    const bareBefore = before?.kind === 'quantity' && before.unit === null && labels.length === 0;
    const limited = before?.kind === 'operator' || before?.kind === 'min' || before?.kind === 'by';
    return bareBefore || limited ? null : label;
  }
  const closes = before?.kind === 'quantity' && before.unit !== null && isStop(items[at + 1]);
  return closes ? label : null;
}

/** How a year is printed that says when its value holds: the first of these that knows it. */
export const LABEL_RULES: readonly LabelRule[] = [
  {
    name: 'a year in brackets',
    examples: [{ text: '80% (2023)', reads: '>= 80%' }],
    read: bracketLabel,
  },
  {
    name: 'a year behind a word that leads to it',
    examples: [
      { text: 'Anno 2023: >= 90%', reads: '>= 90%' },
      { text: 'nel 2023 almeno 4 eventi', reads: '>= 4' },
    ],
    read: wordedLabel,
  },
  {
    name: 'a year that opens a part of the text or closes it',
    examples: [
      { text: '2023 <90%', reads: '< 90%' },
      { text: '2023=80% 2024=85%', reads: '>= 80%' },
      { text: '2023: 10; 2024: 12', reads: '>= 10' },
    ],
    read: bareLabel,
  },
];

function labelAt(place: LabelPlace): YearLabel | null {
  for (const { read } of LABEL_RULES) {
    const label = read(place);
    if (label !== null) return label;
  }
  return null;
}

/** Every year label, in order. Years of a base of comparison ("rispetto al 2020") are none. */
export function labelsIn(items: readonly Item[], plain: PlainText): readonly YearLabel[] {
  const labels: YearLabel[] = [];
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
    const place = { items, at, plain, labels };
    const found = inBase ? null : labelAt(place);
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
