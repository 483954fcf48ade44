import { fold } from '../../lexicon/text/fold';

/** Letters of D.P.C.M. 18/9/2012, art. 6; e holds all others. */
export type TypeLetter = 'a' | 'b' | 'c' | 'd' | 'e';

const PATTERNS: readonly (readonly [TypeLetter, RegExp])[] = [
  ['d', /finanziari/],
  ['c', /impatto|outcome/],
  ['b', /risultat|output/],
  ['a', /realizzazione|fisic[aio]\b|volume/],
];
const LETTER = /^(?:lett(?:era|\.)?\s)?([abcd])\)?$/;

/** The decree's letter for a type as printed. */
export function typeLetter(text: string): TypeLetter {
  const folded = fold(text);
  const letter = LETTER.exec(folded)?.[1];
  const found = PATTERNS.find(([candidate, pattern]) => candidate === letter || pattern.test(folded));
  return found?.[0] ?? 'e';
}

/** The same for spelling variants of one type: the decree's letter, or the words of another type. */
export function typeKey(text: string): string {
  const letter = typeLetter(text);
  return letter === 'e' ? fold(text).replace(/\bindicator[ei]\b|\bdi\b|[^a-z]/g, '') : letter;
}
