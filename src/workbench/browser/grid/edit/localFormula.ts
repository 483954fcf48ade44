import { type FormulaToken, formulaTokens } from '../../../book/formulas/formulaTokens';
import { ENGLISH_NAMES, ITALIAN_NAMES } from './italianFunctions';

const NUMBER = /^\d+(?:\.\d+)?$/u;
const DIGITS = /^\d+$/u;
const FLAG = /^(?:TRUE|FALSE|VERO|FALSO)$/iu;

/** A formula as an Italian Excel takes it, in the notation of the file: names, semicolons, decimal commas. */
export function toFileNotation(formula: string): string {
  return translated(formula, ENGLISH_NAMES, ({ kind, text }, before, after) => {
    if (kind !== 'other') return text;
    if (text === ';') return ',';
    return text === ',' && DIGITS.test(before) && DIGITS.test(after) ? '.' : text;
  });
}

/** A formula of the file as an Italian Excel shows it. */
export function toItalianNotation(formula: string): string {
  return translated(formula, ITALIAN_NAMES, ({ kind, text }) => {
    if (kind === 'other') return text === ',' ? ';' : text;
    return kind === 'word' && NUMBER.test(text) ? text.replace('.', ',') : text;
  });
}

function translated(
  formula: string,
  names: ReadonlyMap<string, string>,
  translate: (token: FormulaToken, before: string, after: string) => string,
): string {
  const tokens = formulaTokens(formula);
  const textAt = (index: number): string => tokens[index]?.text ?? '';
  return tokens
    .map((token, index) => {
      const isName = token.kind === 'word' && (textAt(index + 1) === '(' || FLAG.test(token.text));
      const name = isName ? names.get(token.text.toUpperCase()) : undefined;
      return name ?? translate(token, textAt(index - 1), textAt(index + 1));
    })
    .join('');
}
