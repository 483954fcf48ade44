import { LOWEST, HIGHEST } from '../lexicon/direction';
import { plainWords } from '../lexicon/text/plainText';

/** Which end of the wanted values a header announces. */
export type Bound = 'lowest' | 'highest';

/** The end of the wanted values that a header names ("Target minimo", "Limite superiore"); null where it names none or both. */
export function boundOf(header: string): Bound | null {
  const text = plainWords(header);
  const isLowest = LOWEST.test(text);
  if (isLowest === HIGHEST.test(text)) return null;
  return isLowest ? 'lowest' : 'highest';
}
