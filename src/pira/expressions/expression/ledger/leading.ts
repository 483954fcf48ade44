import { MEASURE } from '../../../lexicon/expressions/valueNames';
import type { Item } from '../../items/item';
import { wordsOf, type Clause } from '../clause';
import type { Left } from './ledger';

const LEADS_ON: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'operator',
  'min',
  'by',
  'mark',
  'link',
  'article',
]);

/** Whether an item is all that leads to the value or the limit, which it qualifies as it would behind it. */
export function leads({ item, at, place }: Left, { items, plain, names }: Clause): boolean {
  const first = items.findIndex(({ kind }) => kind !== 'article' && kind !== 'link');
  const isOnly = items
    .slice(
      at + 1,
      items.findIndex(({ kind }) => kind === 'quantity' || kind === 'moment'),
    )
    .every(({ kind }) => LEADS_ON.has(kind));
  const words = wordsOf(item, plain);
  return place === 'before' && at === first && isOnly && names(words) !== true && !MEASURE.test(words);
}
