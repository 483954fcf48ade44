const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
const MARKS = /\p{M}/gu;
const APOSTROPHES = /[’‘ʼ`´′]/g;
const BROKEN_WORD = /(\p{Ll})-[\r\n]+(?=\p{Ll})/gu;
const SPACES = /\s+/g;
const PLAIN = /^[\x20-\x7e]*$/;
const WORD = /[a-z0-9]+|[%€]/g;

/** Text for comparing: small letters, no accents, one space between words, words broken over lines rejoined. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(SPACES, ' ').trim();
  return text
    .replace(INVISIBLE, '')
    .replace(BROKEN_WORD, '$1')
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SPACES, ' ')
    .trim();
}

/** Words and numbers of a folded text; a percent or euro sign is a word of its own. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}

/** A text of a cell on one line, as a field of the plan holds it. */
export function tidy(text: string): string {
  return text.replace(BROKEN_WORD, '$1').replace(SPACES, ' ').trim();
}
