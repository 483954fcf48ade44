import { fold, wordsOf } from './fold';

/** Edits between two words, or limit + 1 where there are more than the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const kept = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(kept, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > limit) return limit + 1;
    above = row;
  }
  return above[b.length] ?? limit + 1;
}

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
