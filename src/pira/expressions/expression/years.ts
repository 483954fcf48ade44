import type { Item } from '../items/item';
import type { PlainText } from '../../lexicon/text/plainText';
import { isLink, wordsOf } from './clause';
import { isColon, isCounter, isStop, isValue, labelsIn, type YearLabel } from './yearLabels';

/** The items that speak of one year; null where the text names none. */
export interface YearItems {
  readonly year: number | null;
  readonly items: readonly Item[];
}

const MOST_WORDS_TO_LABEL = 4;
/** More years than a plan can have: the text is no target. */
const MOST_YEARS = 20;

/** Labels behind their values: near enough to the value to belong to it, and at the end of its part. */
function labelsBehind(
  labels: readonly YearLabel[],
  items: readonly Item[],
  plain: PlainText,
): readonly YearLabel[] {
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
  labels: readonly YearLabel[],
  items: readonly Item[],
  plain: PlainText,
): readonly YearItems[] {
  const head = withoutBy(
    items.slice(0, labels[0]?.start).filter((item) => !isStop(item)),
    plain,
  );
  const parts: YearItems[] = [];
  let following: readonly Item[] = [];
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const label = labels[index];
    if (label === undefined) break;
    const own = items.slice(label.next, labels[index + 1]?.start);
    if (index === labels.length - 1 || !joins(own, plain)) following = [...head, ...withoutLead(own, plain)];
    parts.push({ year: label.year, items: following });
  }
  return parts.reverse();
}

/** "entro il 2025: 80%": the word leads to the year, and limits nothing. */
function withoutBy(head: readonly Item[], plain: PlainText): readonly Item[] {
  const at = head.findLastIndex((item) => !isLink(item, plain));
  return head[at]?.kind === 'by' ? head.slice(0, at) : head;
}

/**
 * Without the colon or dash that separates a year from its value, and the comma or "e" before the next year. Behind a
 * colon a dash is a sign: "2021: - 10%".
 */
function withoutLead(items: readonly Item[], plain: PlainText): readonly Item[] {
  let from = 0;
  while (isStop(items[from]) && from < items.length) from += 1;
  const dash = items[from];
  const isParting = dash?.kind === 'dash' && items[from + 1]?.start !== dash.end;
  if (isParting && !isColon(items[from - 1], plain) && items[from + 1] !== undefined) from += 1;
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
function partsBefore(labels: readonly YearLabel[], items: readonly Item[]): readonly YearItems[] {
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
  const [first] = all;
  if (first === undefined || all.length > MOST_YEARS) return [{ year: null, items }];
  if (withoutBy(items.slice(0, first.start), plain).some(isValue)) {
    const behind = labelsBehind(all, items, plain);
    const marked = (labels: readonly YearLabel[]): number =>
      labels.filter(({ kind }) => kind === 'explicit').length;
    const none = behind.length === 0 || marked(behind) < marked(all);
    return none ? [{ year: null, items }] : partsBefore(behind, items);
  }
  const labels = all.filter(
    (label, at) => at === 0 || label.kind !== 'worded' || valueFollows(items, label.next, plain),
  );
  return partsBehind(labels, items, plain);
}
