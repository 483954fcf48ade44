import type { Operator } from '../target';
import { numberWord } from '../../lexicon/numberWords';
import type { Lexer } from './token';

const COMPARISON = /[<>=≥≤](?:[ \n/]{0,3}[<>=≥≤])*/y;
/** An arrow, an inequality, or a sign stuck to a comparison: neither is a limit. */
const ARROW = /-{1,3}>|\+ ?[<>=≥≤]+|! ?=/y;
const PLUS_MINUS = /±|\+ ?\/? ?-|\+ o -/y;
const NEXT_IS_AMOUNT = /[\d€]/;
const PART_OF_WORD = /[\p{L}\d%)€'".]/u;
const COMPARED = /[<>=≥≤] ?$/;
const DASH = /[-÷]/;
const PERCENT = /%(?:[o°0](?![\p{L}\d]))?/uy;

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['>=', '>='],
  ['=>', '>='],
  ['≥', '>='],
  ['<=', '<='],
  ['=<', '<='],
  ['≤', '<='],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
]);

const comparison: Lexer = (text, position) => {
  COMPARISON.lastIndex = position;
  const printed = COMPARISON.exec(text)?.[0];
  if (printed === undefined) return null;
  const end = position + printed.length;
  const operator = OPERATORS.get(printed.replaceAll(/[ \n/]/g, ''));
  return operator === undefined
    ? { kind: 'misprint', code: 'target-operator-unclear', start: position, end }
    : { kind: 'operator', operator, place: 'sign', start: position, end };
};

const arrow: Lexer = (text, position) => {
  ARROW.lastIndex = position;
  const printed = ARROW.exec(text)?.[0];
  return printed === undefined
    ? null
    : { kind: 'misprint', code: 'target-operator-unclear', start: position, end: position + printed.length };
};

const plusMinus: Lexer = (text, position) => {
  PLUS_MINUS.lastIndex = position;
  const printed = PLUS_MINUS.exec(text)?.[0];
  return printed === undefined
    ? null
    : { kind: 'plus-minus', start: position, end: position + printed.length };
};

const LETTERS = /\p{L}+/uy;

/** "+due": a number may be written out. */
function isNumberWord(text: string, position: number): boolean {
  LETTERS.lastIndex = position;
  const word = LETTERS.exec(text)?.[0];
  return word !== undefined && numberWord(word) !== null;
}

/** A sign belongs to the number after it; a minus stands close to it, or behind a comparison, and away from words. */
const sign: Lexer = (text, position) => {
  const here = text[position];
  const next = text[position + 1] ?? '';
  if (here === '+') {
    const at = next === ' ' ? position + 2 : position + 1;
    if (!NEXT_IS_AMOUNT.test(text[at] ?? '') && !isNumberWord(text, at)) return null;
    return { kind: 'sign', sign: 1, start: position, end: position + 1 };
  }
  const compared = next === ' ' && COMPARED.test(text.slice(Math.max(0, position - 2), position));
  const amountAt = compared ? position + 2 : position + 1;
  const isAmount = NEXT_IS_AMOUNT.test(text[amountAt] ?? '') || isNumberWord(text, amountAt);
  if (here !== '-' || !isAmount) return null;
  const attached = PART_OF_WORD.test(text[position - 1] ?? '');
  return attached ? null : { kind: 'sign', sign: -1, start: position, end: position + 1 };
};

const dash: Lexer = (text, position) =>
  DASH.test(text[position] ?? '') ? { kind: 'dash', start: position, end: position + 1 } : null;

/** A percent sign; with an "o" stuck to it, a per mille sign typed with what the keyboard has. */
const percentSign: Lexer = (text, position) => {
  PERCENT.lastIndex = position;
  const printed = PERCENT.exec(text)?.[0];
  if (printed === undefined) return null;
  return { kind: printed === '%' ? 'percent' : 'unknown', start: position, end: position + printed.length };
};

/** Operators, signs and the percent sign. */
export const signLexers: readonly Lexer[] = [comparison, arrow, plusMinus, sign, dash, percentSign];
