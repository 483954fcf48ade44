import type { Item } from '../items/item';
import type { PlainText } from '../../lexicon/text/plainText';
import { wordsOf } from './clause';

/** More values than a plan can have years: the text is no target. */
const MOST_VALUES = 20;
const SEPARATOR = /^[;/|]$/;

function split(items: readonly Item[], starts: (item: Item, at: number) => boolean, keep: boolean): Item[][] {
  const parts: Item[][] = [[]];
  items.forEach((item, at) => {
    if (starts(item, at)) parts.push(keep ? [item] : []);
    else parts.at(-1)?.push(item);
  });
  return parts.filter((part) => part.length > 0);
}

function values(part: readonly Item[]): number {
  return part.filter((item) => item.kind === 'quantity' || item.kind === 'moment' || item.kind === 'answer')
    .length;
}

/** The words of a part without its values: parts that say different things are different targets. */
function phrase(part: readonly Item[], plain: PlainText): string {
  return part
    .filter((item) => !['quantity', 'moment', 'answer', 'mark'].includes(item.kind))
    .map((item) => wordsOf(item, plain))
    .join(' ');
}

/** "1:1" is a proportion and "5. 5" a misprint, not a value printed twice. */
function isProportion(items: readonly Item[], plain: PlainText): boolean {
  return items.some(
    (item, at) =>
      item.kind === 'mark' &&
      (/[:.]/.test(wordsOf(item, plain)) || plain.text.startsWith(' ,', item.start - 1)) &&
      items[at - 1]?.kind === 'quantity' &&
      items[at + 1]?.kind === 'quantity',
  );
}

/**
 * The parts of a text that prints the same kind of value several times, one a line, one a separator or one an
 * operator ("> 95% > 95%"), or as bare values in a row; empty where it does not.
 */
export function severalValues(items: readonly Item[], plain: PlainText): readonly (readonly Item[])[] {
  if (isProportion(items, plain)) return [];
  const ways = [
    split(items, (item) => item.kind === 'break', false),
    split(items, (item) => item.kind === 'mark' && SEPARATOR.test(wordsOf(item, plain)), false),
    split(items, (item) => item.kind === 'operator' && item.place !== 'after', true),
    split(items, (item) => item.kind === 'quantity', true),
  ];
  for (const parts of ways) {
    if (parts.length < 2 || parts.length > MOST_VALUES) continue;
    const alike = new Set(parts.map((part) => phrase(part, plain))).size === 1;
    if (alike && parts.every((part) => values(part) === 1)) return parts;
  }
  return [];
}
