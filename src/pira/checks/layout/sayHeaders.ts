import type { Many } from '../many';
import { quote } from '../place';
import type { Sentence } from '../wording';

/** What the reader puts between the headers of columns that have one cause. */
const BETWEEN = ' | ';

/** The sentence for one column, or that for several that were observed together. */
export function sayHeaders(
  text: string,
  one: (header: string) => Sentence,
  several: (headers: Many) => Sentence,
): Sentence {
  const names = text.split(BETWEEN).map(quote);
  return names.length === 1 ? one(quote(text)) : several({ count: names.length, names });
}
