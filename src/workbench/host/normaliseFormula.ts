import { type FormulaToken, formulaTokens } from '../book/formulas/formulaTokens';

const LONGEST_FORMULA = 8_192;
const LONGEST_LITERAL = 255;
const DIGITS = 15;
const UNFINISHED = /[-+*/^&=<>,;(:]$/u;
const NUMBER = /^(?:\d+\.?\d*|\.\d+)$/u;
const EXPONENT = /^(\d+\.?\d*|\.\d+)E(\d*)$/iu;
const REFERENCE = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$|^\$?[A-Za-z]{1,3}$|^(?:true|false)$/iu;

/** How many arguments some functions take at least and at most. */
const ARGUMENTS: Readonly<Record<string, readonly [number, number]>> = {
  ABS: [1, 1],
  DATE: [3, 3],
  IF: [2, 3],
  INT: [1, 1],
  ISBLANK: [1, 1],
  ISERROR: [1, 1],
  ISLOGICAL: [1, 1],
  ISNUMBER: [1, 1],
  LOWER: [1, 1],
  NOT: [1, 1],
  ROUND: [2, 2],
  SUBSTITUTE: [3, 4],
  TRIM: [1, 1],
};

/**
 * A formula's expression in en-US notation as Excel keeps it: functions, references and logical values in capitals, numbers
 * without needless zeros and with 15 digits at most; spaces stay. Null for what Excel refuses: open quotes or parentheses, an operator without its
 * right side, a semicolon between arguments, too few or too many of them, too long a text. Says nothing of names.
 */
export function normaliseFormula(expression: string): string | null {
  if (expression.length > LONGEST_FORMULA || UNFINISHED.test(expression.trimEnd())) return null;
  const tokens = formulaTokens(expression);
  if (hasOpenOrLongText(tokens) || !isBalanced(tokens)) return null;
  return tokens.map((token, index) => normaliseToken(token, tokens[index + 1])).join('');
}

function normaliseToken({ kind, text }: FormulaToken, next: FormulaToken | undefined): string {
  if (kind !== 'word') return text;
  if (next?.text === '(' || REFERENCE.test(text)) return text.toUpperCase();
  if (NUMBER.test(text)) return plainNumber(text);
  const [, digits, power] = EXPONENT.exec(text) ?? [];
  return digits === undefined || power === undefined ? text : `${plainNumber(digits)}E${power}`;
}

/** Excel keeps 15 digits of a number. */
function plainNumber(text: string): string {
  const [whole = '', decimals = ''] = text.split('.');
  const left = whole.replace(/^0+(?=\d)/u, '') || '0';
  const room = DIGITS - (left === '0' ? -(/^0*/u.exec(decimals)?.[0].length ?? 0) : left.length);
  const right = decimals.slice(0, Math.max(room, 0)).replace(/0+$/u, '');
  return right === '' ? left : `${left}.${right}`;
}

/** A text in quotes comes in pieces where it holds quotes itself. */
function hasOpenOrLongText(tokens: readonly FormulaToken[]): boolean {
  let length = 0;
  for (const { kind, text } of tokens) {
    if (kind === 'other' && text === '"') return true;
    length = kind === 'text' && text.startsWith('"') ? length + text.length - 1 : 0;
    if (length > LONGEST_LITERAL + 1) return true;
  }
  return false;
}

interface OpenGroup {
  /** "" for a parenthesis or a brace of its own. */
  readonly name: string;
  readonly isArray: boolean;
  commas: number;
  isEmpty: boolean;
}

function isBalanced(tokens: readonly FormulaToken[]): boolean {
  const open: OpenGroup[] = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    const inner = open.at(-1);
    if (inner !== undefined && text.trim() !== '' && text !== ')') inner.isEmpty = false;
    if (kind !== 'other') continue;
    if (text === '(' || text === '{') {
      const before = tokens[index - 1];
      const name = text === '(' && before?.kind === 'word' ? before.text.toUpperCase() : '';
      open.push({ name, isArray: text === '{', commas: 0, isEmpty: true });
    } else if (text === ',' && inner !== undefined) inner.commas++;
    else if (text === ';' && inner?.isArray !== true) return false;
    else if (text === ')' || text === '}') {
      if (inner?.isArray !== (text === '}') || !hasAllowedArguments(inner)) return false;
      open.pop();
    }
  }
  return open.length === 0;
}

function hasAllowedArguments({ name, commas, isEmpty }: OpenGroup): boolean {
  const [least, most] = ARGUMENTS[name] ?? [0, Infinity];
  const count = isEmpty ? 0 : commas + 1;
  return count >= least && count <= most;
}
