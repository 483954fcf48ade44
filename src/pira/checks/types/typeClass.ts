import { TYPE_LETTER, TYPE_PATTERNS, type TypeLetter } from '../../lexicon/types';
import { fold } from '../../lexicon/text/fold';

/** The decree's letter for a type as printed. */
export function typeLetter(text: string): TypeLetter {
  const folded = fold(text);
  const letter = TYPE_LETTER.exec(folded)?.[1];
  const found = TYPE_PATTERNS.find(([candidate, pattern]) => candidate === letter || pattern.test(folded));
  return found?.[0] ?? 'e';
}

/** The same for spelling variants of one type: the decree's letter, or the words of another type. */
export function typeKey(text: string): string {
  const letter = typeLetter(text);
  return letter === 'e' ? fold(text).replace(/\bindicator[ei]\b|\bdi\b|[^a-z]/g, '') : letter;
}
