import { plainText } from '../../lexicon/text/plainText';
import { itemsOf } from '../items/items';

/** The sign of a change that a text tells in words, "riduzione del 6%", "6% in più"; null where it tells none. */
export function signInWords(text: string): '+' | '-' | null {
  const [sign] = itemsOf(plainText(text)).flatMap((item) =>
    item.kind === 'change' || item.kind === 'more' ? [item.sign] : [],
  );
  return sign === undefined ? null : sign === 1 ? '+' : '-';
}
