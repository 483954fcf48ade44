import {
  AMOUNT_IN_HEADER,
  NAMES_PERCENT,
  PERCENT_UNIT,
  DATE_UNIT,
  DATA_BASE,
  BEFORE_UNIT,
  MULTIPLES,
  IN_UNIT,
  NUMBER_UNIT,
  THOUSANDS_OF_EURO,
} from '../lexicon/units';
import type { Token } from './lexers/token';
import { tokens } from './lexers/tokens';
import type { Unit } from './target';
import { isYesNoUnit } from '../lexicon/answers';
import { plainText, type PlainText } from '../lexicon/text/plainText';
import { remembering } from '../remembering';

/** What the words of a unit column, or the brackets of a header, say about bare values. */
export type ColumnUnit =
  | { readonly kind: 'none' }
  /** `named`: the words say so; unknown words count things. */
  | { readonly kind: 'number'; readonly named: boolean }
  /** Exactly a percent sign: bare values are percents. */
  | { readonly kind: 'percent-sign' }
  /** The word "Percentuale": bare values stay as written. */
  | { readonly kind: 'percent-word' }
  | { readonly kind: 'quantity'; readonly unit: Unit; readonly factor: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'yes-no' }
  /** Names a multiple that cannot be told for certain: "m€". */
  | { readonly kind: 'unclear' };

function leads(token: Token, text: string): boolean {
  const word = text.slice(token.start, token.end).replace(/[.°'/]/g, '');
  return word === '' || token.kind === 'mark' || token.kind === 'open' || BEFORE_UNIT.test(word);
}

const MILLION = 1_000_000;

/** The magnitude that stands anywhere beside a currency: migliaia di euro, Euro (migliaia), M€; null where unclear. */
function magnitude(plain: PlainText, list: readonly Token[]): number | null {
  let factor = 1;
  for (const token of list) {
    if (token.kind === 'magnitude') factor *= token.factor;
    if (
      token.kind === 'scale' &&
      token.factor === MILLION &&
      plain.source[plain.places[token.start] ?? 0] !== 'M'
    ) {
      return null;
    }
    if (token.kind === 'scale') factor *= token.factor;
    if (token.kind === 'number' || token.kind === 'misprint') return null;
  }
  return factor;
}

function moneyUnit(plain: PlainText, list: readonly Token[], printed: number): ColumnUnit {
  const factor = magnitude(plain, list);
  return factor === null ? { kind: 'unclear' } : { kind: 'quantity', unit: 'euro', factor: printed * factor };
}

/** The time, money or percentage points that the words name, when nothing but lead words stands before them. */
function namedQuantity(plain: PlainText): ColumnUnit | null {
  const list = tokens(plain.text).filter((token) => token.kind !== 'space' && token.kind !== 'break');
  for (const token of list) {
    if (token.kind === 'points') return { kind: 'quantity', unit: 'percentage-point', factor: 0.01 };
    if (token.kind === 'money') return moneyUnit(plain, list, token.factor);
    if (token.kind === 'scale' && /€|euro/.test(plain.text.slice(token.start, token.end))) {
      return moneyUnit(plain, list, 1);
    }
    if (token.kind === 'min') return { kind: 'quantity', unit: 'minute', factor: 1 };
    if (token.kind === 'time') {
      const year = plain.text.slice(token.start, token.end) === 'anno';
      return year ? null : { kind: 'quantity', unit: token.unit, factor: token.factor };
    }
    if (token.kind !== 'magnitude' && !leads(token, plain.text)) return null;
  }
  return list.some((token) => token.kind === 'magnitude') ? { kind: 'unclear' } : null;
}

/** The unit that a column's words name; unknown words count things, so they are a number. Every row says it again. */
export const columnUnit = remembering(unitOfWords);

function unitOfWords(words: string): ColumnUnit {
  const plain = plainText(words);
  const { text } = plain;
  if (text === '') return { kind: 'none' };
  if (PERCENT_UNIT.test(text)) return { kind: 'percent-sign' };
  if (isYesNoUnit(text)) return { kind: 'yes-no' };
  if (THOUSANDS_OF_EURO.test(text)) return { kind: 'quantity', unit: 'euro', factor: 1000 };
  const quantity = namedQuantity(plain);
  if (quantity !== null) return quantity;
  if (NAMES_PERCENT.test(text)) return { kind: 'percent-word' };
  if (DATE_UNIT.test(text) && !DATA_BASE.test(text) && !MULTIPLES.test(text)) return { kind: 'date' };
  return { kind: 'number', named: NUMBER_UNIT.test(text) };
}

const IN_BRACKETS = /[([]([^()[\]]{1,40})[)\]]/g;

/** The unit that a target's header gives its column: Target %, Target (giorni), Valore in euro. */
export const headerUnit = remembering(unitOfHeader);

function unitOfHeader(header: string): ColumnUnit {
  const { text } = plainText(header);
  for (const [, inside] of text.matchAll(IN_BRACKETS)) {
    const unit = columnUnit(inside ?? '');
    if (unit.kind === 'quantity' || unit.kind === 'percent-sign' || unit.kind === 'yes-no') return unit;
  }
  if (text.includes('%')) return { kind: 'percent-sign' };
  const [, named] = IN_UNIT.exec(text) ?? AMOUNT_IN_HEADER.exec(text) ?? [];
  if (named !== undefined) return columnUnit(named);
  if (text.includes('€')) return { kind: 'quantity', unit: 'euro', factor: 1 };
  return DATE_UNIT.test(text) ? { kind: 'date' } : { kind: 'none' };
}

/**
 * The unit column's words that say what a header says of bare values below it: "migliaia di euro" of "Target 2026
 * (migliaia di €)"; "" where it names no unit of time or money.
 */
export const unitSaidBy = remembering((header: string): string => {
  const said = headerUnit(header);
  if (said.kind !== 'quantity') return '';
  const { text } = plainText(header);
  const inBrackets = [...text.matchAll(IN_BRACKETS)].map(([, inside = '']) => inside.trim());
  const words = [...inBrackets, IN_UNIT.exec(text)?.[1] ?? '', AMOUNT_IN_HEADER.exec(text)?.[1] ?? '', '€'];
  return words.find((one) => columnUnit(one).kind === 'quantity') ?? '';
});
