import { fold } from '../lexicon/text/fold';

const NOT_LETTERS_OR_DIGITS = /[^\p{L}\p{N}]+/gu;

function compact(text: string): string {
  return fold(text).replace(NOT_LETTERS_OR_DIGITS, '');
}

/**
 * The letters and digits of a name: equal for names that differ only in case, accents (also written as
 * apostrophes), spaces, hyphens and stops.
 */
export function spellingKey(name: string): string {
  return compact(name);
}

/** The words of a name, each between blanks, in the same spelling for names that differ as in spellingKey. */
export function wordKey(name: string): string {
  const words = name.split(NOT_LETTERS_OR_DIGITS).map(compact);
  return ` ${words.filter((word) => word !== '').join(' ')} `;
}

/** Like spellingKey, but the same for "e" and "ed" too. */
export function nameKey(name: string): string {
  return compact(name.replace(/(^|\s)ed(?=\s)/giu, '$1e'));
}
