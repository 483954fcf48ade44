import { DOUBT, DONE } from '../../lexicon/doneness';
import type { Item } from '../items/item';
import { wordsOf } from '../expression/clause';
import type { PlainText } from '../../lexicon/text/plainText';

function wordIs(item: Item, plain: PlainText, pattern: RegExp): boolean {
  const word = item.kind === 'word' || item.kind === 'change' || item.kind === 'unclear-change';
  return (word || item.kind === 'answer' || item.kind === 'by') && pattern.test(wordsOf(item, plain));
}

/** Whether some word says that it was not done, not all, or not yet. */
export function saysDoubt(items: readonly Item[], plain: PlainText): boolean {
  return items.some(
    (item) => item.kind === 'not' || (item.kind === 'answer' && !item.yes) || wordIs(item, plain, DOUBT),
  );
}

/** Whether the only words are small ones, or one of them says that the work was done. */
export function saysDone(items: readonly Item[], plain: PlainText): boolean {
  const words = items.filter((item) => item.kind === 'word');
  return words.length === 0 || items.some((item) => wordIs(item, plain, DONE));
}
