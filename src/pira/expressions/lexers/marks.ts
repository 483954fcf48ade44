import { ERROR_VALUE } from '../../lexicon/errorValues';
import type { Lexer, Token } from './token';

const SUPERSCRIPT = /[⁰¹²³⁴-⁹]{1,3}/y;
const STARS = /\*{1,3}(?!\d)/y;
const PRIMES = /(?<=(?:^|[^'\d.,])[\d.,]{1,12} ?)'{1,2}(?![\p{L}\d'])/uy;
const MARKS = ",;:.!|/\\&_•●▪·@'+";

const KINDS: Readonly<
  Record<string, Token['kind'] & ('open' | 'close' | 'quote' | 'tick' | 'space' | 'break')>
> = {
  ' ': 'space',
  '\n': 'break',
  '(': 'open',
  '[': 'open',
  '{': 'open',
  ')': 'close',
  ']': 'close',
  '}': 'close',
  '"': 'quote',
  '✓': 'tick',
  '✔': 'tick',
  '☑': 'tick',
};

function run(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The error value of a formula, typed or pasted as text. */
const errorValue: Lexer = (text, position) => {
  const length = run(ERROR_VALUE, text, position);
  return length === 0 ? null : { kind: 'unknown', start: position, end: position + length };
};

const footnote: Lexer = (text, position) => {
  const length = Math.max(run(SUPERSCRIPT, text, position), run(STARS, text, position));
  return length === 0 ? null : { kind: 'footnote', start: position, end: position + length };
};

/** 26' is twenty-six minutes, 30'' thirty seconds; in '26' they are quotes. */
const primes: Lexer = (text, position) => {
  const length = run(PRIMES, text, position);
  if (length === 0) return null;
  return {
    kind: 'time',
    unit: 'minute',
    factor: length === 2 ? 1 / 60 : 1,
    before: false,
    start: position,
    end: position + length,
  };
};

const single: Lexer = (text, position) => {
  const here = text[position] ?? '';
  const kind = KINDS[here] ?? (MARKS.includes(here) ? 'mark' : null);
  return kind === null ? null : { kind, start: position, end: position + 1 };
};

/** Error values; a hash sign alone is a word (n.). */
export const errorLexers: readonly Lexer[] = [errorValue];

/** Blanks, brackets, quotes, footnote marks and punctuation. */
export const markLexers: readonly Lexer[] = [footnote, primes, single];
