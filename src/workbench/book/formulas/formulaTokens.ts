export interface FormulaToken {
  /** A sheet prefix ends with `!`; a word is a reference, a name, a function or a number. */
  readonly kind: 'text' | 'prefix' | 'bracket' | 'word' | 'other';
  readonly text: string;
}

const WORD = String.raw`[\p{L}\p{N}_.$\\?]+`;
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"[^"]*"|#(?:REF!|DIV/0!|N/A|NAME\?|NULL!|NUM!|VALUE!))`,
    String.raw`(?<prefix>'[^']*(?:''[^']*)*'!|${WORD}(?::${WORD})?!)`,
    String.raw`(?<bracket>\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\])`,
    `(?<word>${WORD})`,
    String.raw`[^]`,
  ].join('|'),
  'gu',
);

/** The pieces of a formula in en-US notation; joined again they give the formula. Never fails. */
export function formulaTokens(formula: string): FormulaToken[] {
  return Array.from(formula.matchAll(TOKEN), ({ 0: text, groups }) => {
    if (groups?.['text'] !== undefined) return { kind: 'text', text };
    if (groups?.['prefix'] !== undefined) return { kind: 'prefix', text };
    if (groups?.['bracket'] !== undefined) return { kind: 'bracket', text };
    return { kind: groups?.['word'] === undefined ? 'other' : 'word', text };
  });
}
