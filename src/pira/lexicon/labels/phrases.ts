import { FURTHER_LABELS } from './furtherLabels';
import { LABELS } from './labels';
import type { Role } from './roles';

/** One phrase of the label vocabulary, as words. */
export interface Phrase {
  readonly role: Role;
  readonly words: readonly string[];
}

const PHRASES: readonly Phrase[] = [...LABELS, ...FURTHER_LABELS].flatMap(([role, phrases]) =>
  phrases.split('|').map((phrase) => ({ role, words: phrase.trim().split(' ') })),
);

function byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of PHRASES) {
    const first = phrase.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const INDEX = byFirstWord();

/** The longest phrase that the words spell from a position on, or null. */
export function phraseAt(words: readonly string[], start: number): Phrase | null {
  const candidates = INDEX.get(words[start] ?? '') ?? [];
  return candidates.find(({ words: own }) => own.every((word, i) => words[start + i] === word)) ?? null;
}

/** Phrases by their letters alone, for labels spaced out or run together ("T A R G E T", "Unitàdi misura"). */
export const PHRASES_BY_LETTERS: ReadonlyMap<string, Phrase> = new Map(
  PHRASES.map((phrase) => [phrase.words.join(''), phrase]),
);

/** Words that look like one of a label and are another: "Mission" is no mission of the budget, "Promozione" no "proiezione". */
export const WORDS_LIKE_LABELS: ReadonlySet<string> = new Set([
  'mission',
  'vision',
  'promozione',
  'promozioni',
  'utente',
]);

/** Every word of the label vocabulary of at least four letters, for correcting misspelt ones. */
export const LABEL_WORDS: readonly string[] = [
  ...new Set(PHRASES.flatMap(({ words }) => words).filter((word) => word.length > 3)),
];
