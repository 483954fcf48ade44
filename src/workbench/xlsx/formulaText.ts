import { formulaTokens } from '../book/formulas/formulaTokens';
import { FUTURE_FUNCTIONS, SHEET_FUNCTIONS } from './futureFunctions';
import { fromXstring, toXstring } from './xml/escape';

const PREFIXED = /^_xlfn\.(?:_xlws\.)?(?!SINGLE$|ANCHORARRAY$)/i;

/** A formula as people write it, with its `=`, from the text in the file, where later functions carry a prefix. */
export function formulaFromFile(text: string): string {
  const plain = fromXstring(text);
  if (!plain.includes('_xlfn.')) return `=${plain}`;
  return `=${formulaTokens(plain)
    .map(({ kind, text: word }) => (kind === 'word' ? word.replace(PREFIXED, '') : word))
    .join('')}`;
}

/** The text for the file of a formula with its `=`. */
export function formulaToFile(formula: string): string {
  const tokens = formulaTokens(formula.slice(1));
  const prefixed = tokens.map(({ kind, text }, index) => {
    if (kind !== 'word' || tokens[index + 1]?.text !== '(') return text;
    const name = text.toUpperCase();
    if (SHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${text}`;
    return FUTURE_FUNCTIONS.has(name) ? `_xlfn.${text}` : text;
  });
  return toXstring(prefixed.join(''));
}
