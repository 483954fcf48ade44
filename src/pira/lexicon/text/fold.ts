import { remembering } from '../../remembering';
import { plainCharacter } from './characters';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
const BROKEN_WORD = /(\p{Ll})-[\r\n]+(?=\p{Ll})/gu;
/** Blanks to replace by one: a single space stays as it is. */
const BLANKS = /\s{2,}|[^\S ]/g;
const UNTIDY = /^\s|\s{2,}|[^\S ]|\s$/;
const LINE_BREAK = /[\r\n]/;
const BEYOND_ASCII = /[^\0-\x7f]|`/gu;
const WORD = /[a-z0-9]+|[%€]/g;

/**
 * A text on one line for comparing: plain characters, one space between words, words broken over lines rejoined.
 * Where the place of a character matters, use plainText. Each text is folded once: many rules ask for the same.
 */
export const fold = remembering((text) => {
  const joined = LINE_BREAK.test(text) ? text.replace(INVISIBLE, '').replace(BROKEN_WORD, '$1') : text;
  return joined.replace(BEYOND_ASCII, plainCharacter).toLowerCase().replace(BLANKS, ' ').trim();
});

/** Words and numbers of a folded text; a percent or euro sign is a word of its own. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}

/** A text of a cell on one line, as a field of the plan holds it. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(BROKEN_WORD, '$1').replace(BLANKS, ' ').trim();
}
