import { fold, wordsOf } from '../../lexicon/text/fold';

const COMPARED_WORDS = 40;
const MEANINGFUL_LENGTH = 3;

/** The words that tell a title apart: the first forty of at least four letters. */
export function titleWords(text: string): ReadonlySet<string> {
  const words = wordsOf(fold(text)).filter((word) => word.length > MEANINGFUL_LENGTH);
  return new Set(words.slice(0, COMPARED_WORDS));
}

/** How far two titles share their words: 0 none, 1 all of both. A cut title still resembles its whole. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
