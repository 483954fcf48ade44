/** Letters of D.P.C.M. 18/9/2012, art. 6; e holds all others. */
export type TypeLetter = 'a' | 'b' | 'c' | 'd' | 'e';

/** Words by which a type is known. */
export const TYPE_PATTERNS: readonly (readonly [TypeLetter, RegExp])[] = [
  ['d', /finanziari/],
  ['c', /impatto|outcome/],
  ['b', /risultat|output/],
  ['a', /realizzazione|fisic[aio]\b|volume/],
];
/** A type given by its letter. */
export const TYPE_LETTER = /^(?:lett(?:era|\.)?\s)?([abcd])\)?$/;
