import { UNIT_CLASSES } from '../../lexicon/units';
import { fold } from '../../lexicon/text/fold';
import type { ComparedWords } from '../matching/words';

/** "N. imprese", "Numero di imprese": a count of something. */
const COUNT = /^(?:in )?(?:n|nr|num|numero)(?![a-z])/u;

/**
 * Whether two cells of a unit column say one unit: the same words in another spelling, words of one kind, of which the reading
 * of a target knows the size, or a count with and without what is counted. An empty cell tells nothing against it.
 */
export function isSameUnit(before: string, after: string, read: (text: string) => ComparedWords): boolean {
  const [one, other] = [fold(before), fold(after)];
  if (one === '' || other === '' || one === other) return true;
  if (classOf(one) !== null && classOf(one) === classOf(other)) return true;
  const { key } = read(one);
  return (key !== '' && key === read(other).key) || (COUNT.test(one) && COUNT.test(other));
}

function classOf(folded: string): string | null {
  return UNIT_CLASSES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
