import { numberWord, ONE } from '../../lexicon/numberWords';
import type { Lexer } from './token';

const CODE = /\p{L}+\d[\p{L}\d]*(?:-[\p{L}\d]+)?/uy;
const WORD = /\p{Script=Latin}+/uy;
/** The apostrophe of "un'ora". */
const ELISION = /' ?(?=\p{L})/uy;

function printed(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}

const code: Lexer = (text, position) => {
  const found = printed(CODE, text, position);
  return found === undefined ? null : { kind: 'code', start: position, end: position + found.length };
};

const word: Lexer = (text, position) => {
  const found = printed(WORD, text, position);
  if (found === undefined) return null;
  const end = position + found.length;
  if (ONE.has(found)) {
    ELISION.lastIndex = end;
    return { kind: 'one', start: position, end: end + (ELISION.exec(text)?.[0].length ?? 0) };
  }
  const value = numberWord(found);
  return value === null
    ? { kind: 'word', start: position, end }
    : { kind: 'number-word', value, start: position, end };
};

/** Names that mix letters and digits (M1C1-27), number words, and any other word. */
export const wordLexers: readonly Lexer[] = [code, word];
