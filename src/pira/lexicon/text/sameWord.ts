const WORD = /\p{L}+/gu;
const ENDING = /h?[aeiou]{1,2}$/;
/** Words that begin alike for so long are of one family: "formazione", "formativi". */
const FAMILY = 5;

function stemOf(word: string): string {
  return word.replace(ENDING, '');
}

function isSame(one: string, other: string): boolean {
  return (
    stemOf(one) === stemOf(other) || (one.length > FAMILY && other.slice(0, FAMILY) === one.slice(0, FAMILY))
  );
}

/** The words of a plain text. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Whether plain words name what a plain word names, in whatever number or gender; null where there are none to ask. */
export function isAmong(word: string, words: readonly string[]): boolean | null {
  return words.length === 0 ? null : words.some((one) => isSame(word, one));
}
