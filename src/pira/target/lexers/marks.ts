import type { Lexer, Token } from './token';

const SUPERSCRIPT = /[⁰¹²³⁴-⁹]{1,3}/y;
const STARS = /\*{1,3}(?!\d)/y;
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

const footnote: Lexer = (text, position) => {
  const length = Math.max(run(SUPERSCRIPT, text, position), run(STARS, text, position));
  return length === 0 ? null : { kind: 'footnote', start: position, end: position + length };
};

/** 26' is twenty-six minutes, 30'' thirty seconds. */
const primes: Lexer = (text, position) => {
  if (text[position] !== "'" || !/\d/.test(text[position - 1] ?? '')) return null;
  const double = text[position + 1] === "'";
  return {
    kind: 'time',
    unit: 'minute',
    factor: double ? 1 / 60 : 1,
    before: false,
    start: position,
    end: position + (double ? 2 : 1),
  };
};

const single: Lexer = (text, position) => {
  const here = text[position] ?? '';
  const kind = KINDS[here] ?? (MARKS.includes(here) ? 'mark' : null);
  return kind === null ? null : { kind, start: position, end: position + 1 };
};

/** Blanks, brackets, quotes, footnote marks and punctuation. */
export const markLexers: readonly Lexer[] = [footnote, primes, single];
