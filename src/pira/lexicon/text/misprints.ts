import { editDistance } from './editDistance';

/** What one slip of the hand does to a word. */
export type SlipKind = 'swapped' | 'doubled' | 'added' | 'missing' | 'replaced';

interface Slip {
  readonly kind: SlipKind;
  /** Where it happened in the typed word. */
  readonly at: number;
}

/** How far from the right word a typed one may be to be taken for it. */
export interface Tolerance {
  readonly slips: readonly SlipKind[];
  /** From so many letters on two wrong ones are forgiven, whatever made them. */
  readonly twoFrom?: number;
  /** Letters at the beginning that are never replaced. */
  readonly keptAtStart: number;
  /** Letters at the end that are never replaced: another ending is another form of the word. */
  readonly keptAtEnd: number;
}

/** The one slip that made the typed word of the right one; null where they are equal or further apart. */
function slipBetween(typed: string, right: string): Slip | null {
  let start = 0;
  while (start < typed.length && typed[start] === right[start]) start += 1;
  let end = 0;
  const shorter = Math.min(typed.length, right.length) - start;
  while (end < shorter && typed[typed.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const left = typed.slice(start, typed.length - end);
  const meant = right.slice(start, right.length - end);
  if (left.length === 1 && meant === '') {
    return { kind: typed[start] === typed[start - 1] ? 'doubled' : 'added', at: start };
  }
  if (left === '' && meant.length === 1) return { kind: 'missing', at: start };
  if (left.length === 1 && meant.length === 1) return { kind: 'replaced', at: start };
  const [first, second, third] = left;
  const isSwap = third === undefined && second !== undefined && meant === second + (first ?? '');
  return isSwap ? { kind: 'swapped', at: start } : null;
}

function isForgiven(typed: string, right: string, tolerance: Tolerance): boolean {
  const slip = slipBetween(typed, right);
  const { slips, twoFrom, keptAtStart, keptAtEnd } = tolerance;
  if (slip !== null && slips.includes(slip.kind)) {
    return slip.kind !== 'replaced' || (slip.at >= keptAtStart && slip.at < typed.length - keptAtEnd);
  }
  return twoFrom !== undefined && typed.length >= twoFrom && editDistance(typed, right, 2) <= 2;
}

const EVERY = '';

/** The letters of a word, a bit for each; signs that share a bit only make the look below less sharp. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/** Whether so many bits at most are set. */
function hasAtMost(most: number, bits: number): boolean {
  let left = bits;
  for (let seen = 0; seen < most && left !== 0; seen++) left &= left - 1;
  return left === 0;
}

interface Candidate {
  readonly word: string;
  readonly letters: number;
}

/** Whether a word may be so many slips away at most: each changes the length by one and two letters at most. */
function mayBeNear(typed: Candidate, { word, letters }: Candidate, slips: number): boolean {
  return Math.abs(typed.word.length - word.length) <= slips && hasAtMost(2 * slips, typed.letters ^ letters);
}

/** Finds the word that a misprinted one was meant to be: the first of the words it may stand for; null for none. */
export function misprintMatcher(
  words: Iterable<string>,
  tolerance: Tolerance,
): (typed: string) => string | null {
  const { keptAtStart, twoFrom = Infinity } = tolerance;
  const keyOf = (word: string): string => (keptAtStart > 0 ? (word[0] ?? EVERY) : EVERY);
  const lists = new Map<string, Candidate[]>();
  for (const word of new Set(words)) {
    const candidate = { word, letters: lettersOf(word) };
    const list = lists.get(keyOf(word));
    if (list) list.push(candidate);
    else lists.set(keyOf(word), [candidate]);
  }
  return (word) => {
    const typed = { word, letters: lettersOf(word) };
    const slips = word.length >= twoFrom ? 2 : 1;
    const right = lists
      .get(keyOf(word))
      ?.find((known) => mayBeNear(typed, known, slips) && isForgiven(word, known.word, tolerance));
    return right?.word ?? null;
  };
}
