const WORD = /\p{L}+/gu;
const ENDING = /h?[aeiou]{1,2}$/;
/** Words that begin alike for so long are of one family: "formazione", "formativi". */
const FAMILY = 5;

function stemOf(word: string): string {
  return word.replace(ENDING, '');
}

/** The words of a plain text. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * Whether plain words name what a plain word names, in whatever number or gender; null where there are none to ask. No
 * word is among none.
 */
export function isAmong(word: string, words: readonly string[]): boolean | null {
  if (words.length === 0) return null;
  if (word === '') return false;
  const stem = stemOf(word);
  const family = word.length > FAMILY ? word.slice(0, FAMILY) : null;
  return words.some((one) => stemOf(one) === stem || (family !== null && one.startsWith(family)));
}
