import { DONE, DOUBT, NOT_MEASURED } from '../../lexicon/doneness';
import type { Item } from '../items/item';
import { wordsOf } from '../expression/clause';
import type { PlainText } from '../../lexicon/text/plainText';

function wordIs(item: Item, plain: PlainText, pattern: RegExp): boolean {
  const word = item.kind === 'word' || item.kind === 'change' || item.kind === 'unclear-change';
  const words = wordsOf(item, plain).split(' ');
  return (word || item.kind === 'answer' || item.kind === 'by') && words.some((one) => pattern.test(one));
}

/** The items of a text with those in its brackets. */
export function withGroups(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => (item.kind === 'group' ? withGroups(item.items) : [item]));
}

/** The first word beside a number that says it was not measured; null where there is none. */
export function unmeasuredWord(items: readonly Item[], plain: PlainText): Item | null {
  return withGroups(items).find((item) => wordIs(item, plain, NOT_MEASURED)) ?? null;
}

/** "da approvare": something is still to be done. */
function asksForMore(items: readonly Item[], plain: PlainText): boolean {
  return items.some((item, at) => {
    const verb = items[at + 1];
    const isFrom = item.kind === 'from' && wordsOf(item, plain) === 'da';
    return isFrom && verb?.kind === 'word' && INFINITIVE.test(wordsOf(verb, plain));
  });
}

const INFINITIVE = /(?:are|ere|ire|arsi|ersi|irsi)$/;

/** Whether some word says that it was not done, not all, or not yet. */
export function saysDoubt(items: readonly Item[], plain: PlainText): boolean {
  return (
    asksForMore(withGroups(items), plain) ||
    withGroups(items).some(
      (item) => item.kind === 'not' || (item.kind === 'answer' && !item.yes) || wordIs(item, plain, DOUBT),
    )
  );
}

/** Whether the only words are small ones, or one of them says that the work was done. */
export function saysDone(items: readonly Item[], plain: PlainText): boolean {
  const words = items.filter((item) => item.kind === 'word');
  return words.length === 0 || items.some((item) => wordIs(item, plain, DONE));
}
