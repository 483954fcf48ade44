import { DONE, DOUBT } from '../../lexicon/doneness';
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

/** Whether a word says that a number was not measured: it is foreseen, put off, in doubt. */
export function isTurning(item: Item): boolean {
  if (item.kind !== 'word' || item.turn === undefined) return false;
  return !(item.turn.turn === 'condition' && item.turn.place === 'with a value');
}

/** The "da" of "da approvare": something is still to be done; null where nothing is. */
export function stillToDo(items: readonly Item[], plain: PlainText): Item | null {
  const found = items.find((item, at) => {
    const verb = items[at + 1];
    const isFrom = item.kind === 'from' && wordsOf(item, plain) === 'da';
    return isFrom && verb?.kind === 'word' && INFINITIVE.test(wordsOf(verb, plain));
  });
  return found ?? null;
}

const INFINITIVE = /(?:are|ere|ire|arsi|ersi|irsi)$/;

/** Whether some word says that it was not done, not all, or not yet. */
export function saysDoubt(items: readonly Item[], plain: PlainText): boolean {
  return (
    stillToDo(withGroups(items), plain) !== null ||
    withGroups(items).some(
      (item) =>
        item.kind === 'not' ||
        (item.kind === 'answer' && !item.yes) ||
        isTurning(item) ||
        wordIs(item, plain, DOUBT),
    )
  );
}

/** Whether the only words are small ones, or one of them says that the work was done. */
export function saysDone(items: readonly Item[], plain: PlainText): boolean {
  const words = items.filter((item) => item.kind === 'word');
  return words.length === 0 || items.some((item) => wordIs(item, plain, DONE));
}
