import { quoted } from '../../lexicon/text/plainText';
import { wordsOf } from '../expression/clause';
import type { Measure } from '../measure';
import { unreadableActual } from './actualCell';
import { withGroups } from './doneness';
import { numbersOf, type Written } from './written';

/** A refusal that quotes the first word behind the number that a test knows. */
export function refusedBehind(
  written: Written,
  test: (words: string, before: string) => boolean,
): Measure | null {
  const { items, plain, text } = written;
  const [value] = numbersOf(written);
  if (value === undefined) return null;
  const all = withGroups(items);
  const found = all.find((item, at) => {
    const before = all[at - 1];
    const isBehind = item.start >= value.end;
    return isBehind && test(wordsOf(item, plain), before === undefined ? '' : wordsOf(before, plain));
  });
  if (found === undefined) return null;
  return unreadableActual({ code: 'actual-doubtful', text, word: quoted(plain, found.start, found.end) });
}
