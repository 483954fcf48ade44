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

/** Whether plain words name what a plain word names, in whatever number or gender; null where there are none to ask. */
export function isAmong(word: string, text: string): boolean | null {
  const words = text.match(WORD) ?? [];
  return words.length === 0 ? null : words.some((one) => isSame(word, one));
}
