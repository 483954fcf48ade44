import { dateLexers } from './dates';
import { errorLexers, markLexers } from './marks';
import { numberLexer } from './number';
import { phraseLexer } from './phrase';
import { signLexers } from './signs';
import type { Lexer, Token } from './token';
import { wordLexers } from './words';

const LEXERS: readonly Lexer[] = [
  ...errorLexers,
  ...dateLexers,
  numberLexer,
  phraseLexer,
  ...signLexers,
  ...wordLexers,
  ...markLexers,
];

function tokenAt(text: string, position: number): Token {
  for (const lexer of LEXERS) {
    const token = lexer(text, position);
    if (token !== null) return token;
  }
  return { kind: 'unknown', start: position, end: position + 1 };
}

/** The tokens of a plain text: they follow each other without gaps, so that joined they give the text again. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (let position = 0; position < text.length; position = found.at(-1)?.end ?? text.length) {
    found.push(tokenAt(text, position));
  }
  return found;
}
