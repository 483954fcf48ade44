import { NOT_HELD, PARTS_BEHIND, PARTS_IN_BRACKETS } from '../../lexicon/donePhrases';
import { NOT_YET } from '../../lexicon/notDone';
import { wordsOf } from '../expression/clause';
import { rounded } from '../figures';
import type { Group, Item, Quantity } from '../items/item';
import type { PlainText } from '../../lexicon/text/plainText';
import type { Written } from './written';

const isNumber = (item: Item): item is Quantity => item.kind === 'quantity' && !item.yearLike;
const PLUS = '+';

function isPlus(item: Item | undefined, plain: PlainText): boolean {
  if (item?.kind === 'quantity') return item.sign === 1;
  return item?.kind === 'mark' && wordsOf(item, plain) === PLUS;
}

const NAMES: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['word', 'code', 'reference', 'answer']);

/** "(5 + 3)", "(4 in presenza, 2 on line)": numbers that are all added up, or each with its own words. */
function areParts({ items }: Group, numbers: readonly Quantity[], plain: PlainText): boolean {
  const [first] = items;
  if (first !== numbers[0] || numbers.some(({ factor }) => factor !== numbers[0]?.factor)) return false;
  const behind = numbers.map((number) => items[items.indexOf(number) + 1]);
  const isSum = behind.slice(0, -1).every((item) => isPlus(item, plain));
  const isNamed =
    numbers.every(({ unit }) => unit === null) &&
    behind.every((item) => item !== undefined && NAMES.has(item.kind));
  return isSum || isNamed;
}

/** The parts in brackets that do not make the value: "10 (6 + 3)"; null where they do, or where only some are told ("di cui 3 …"). */
export function contraryParts(items: readonly Item[], value: Quantity, plain: PlainText): Group | null {
  const found = items.find((group) => {
    if (group.kind !== 'group' || PARTS_IN_BRACKETS.test(plain.text.slice(group.start, group.end)))
      return false;
    const numbers = group.items.filter(isNumber);
    if (numbers.length < 2 || !areParts(group, numbers, plain)) return false;
    const sum = rounded(numbers.reduce((total, number) => total + number.value, 0));
    return sum !== value.value && rounded(sum * value.factor) !== value.value;
  });
  return found?.kind === 'group' ? found : null;
}

const TOLD: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  ...NAMES,
  'quantity',
  'link',
  'article',
  'and',
  'mark',
]);

/** Where "di cui 2 on line" begins, which only tells parts of the value; null where none is told, or something else. */
export function partsFrom({ items, plain }: Pick<Written, 'items' | 'plain'>): number | null {
  const at = items.findIndex((item) => PARTS_BEHIND.test(plain.text.slice(item.start)));
  const [value, other] = items.slice(0, at).filter(isNumber);
  const [first, ...parts] = items.slice(at);
  if (at < 0 || value === undefined || other !== undefined || first === undefined) return null;
  const numbers = parts.filter(isNumber);
  const isPart = numbers.every((number) => number.unit === null && number.value <= value.value);
  const areTold = parts.every(
    (item) =>
      TOLD.has(item.kind) &&
      !(item.kind === 'word' && item.turn !== undefined) &&
      !isUndone(wordsOf(item, plain)),
  );
  return numbers.length > 0 && isPart && areTold && value.unit === null ? first.start : null;
}

const isUndone = (words: string): boolean => NOT_HELD.test(words) || NOT_YET.test(words);
