/** A phrase of a list as words; the last may be the beginning of one. */
interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly isOpen: boolean;
  readonly meaning: Meaning;
}

/** The longest phrase of a list at a position of words, and how many words it has. */
export interface FoundPhrase<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
}

/** Every open word has at least so many letters. */
const KEY = 3;

/**
 * Finds phrases in a list of words. Phrases are plain letters, parted by bars; a word ending in * stands for all that
 * begin so. Of several at one place the one with most words wins, of those the first in the list.
 */
export function phraseFinder<Meaning>(
  lists: readonly (readonly [Meaning, string])[],
): (words: readonly string[], at: number) => FoundPhrase<Meaning> | null {
  const byBeginning = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, phrases] of lists) {
    for (const phrase of phrases.split('|')) {
      const isOpen = phrase.endsWith('*');
      const words = (isOpen ? phrase.slice(0, -1) : phrase).split(/[ .']+/).filter((word) => word !== '');
      const key = (words[0] ?? '').slice(0, KEY);
      const list = byBeginning.get(key) ?? [];
      list.push({ words, isOpen, meaning });
      byBeginning.set(key, list);
    }
  }
  for (const list of byBeginning.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (words, at) => {
    const likely = byBeginning.get((words[at] ?? '').slice(0, KEY)) ?? [];
    const found = likely.find((phrase) => standsAt(phrase, words, at));
    return found ? { meaning: found.meaning, length: found.words.length } : null;
  };
}

function standsAt<Meaning>(
  { words: own, isOpen }: Phrase<Meaning>,
  words: readonly string[],
  at: number,
): boolean {
  return own.every((word, index) => {
    const here = words[at + index];
    const isLast = index === own.length - 1;
    return here !== undefined && (isOpen && isLast ? here.startsWith(word) : here === word);
  });
}
