import { COUNTER, SCALE } from '../../lexicon/expressions/smallWords';
import type { Token } from '../lexers/token';
import { NORM_BODY, OF_MAKER } from '../../lexicon/expressions/numberedNames';
import type { PlainText } from '../../lexicon/text/plainText';
import type { Aside, Found } from './item';
import { momentAt } from './moment';
import { quantityAt } from './quantity';

const MOST_PARTS = 12;

function textOf({ start, end }: Token, { text }: PlainText): string {
  return text.slice(start, end);
}

function isNumeric(token: Token): boolean {
  return ['number', 'misprint', 'ordinal', 'date', 'day-month', 'month-year', 'year-span', 'code'].includes(
    token.kind,
  );
}

/** Whether a number at this token carries a unit, so that it is a value and no name. */
function carriesUnit(tokens: readonly Token[], at: number, plain: PlainText): boolean {
  const quantity = quantityAt(tokens, at, plain);
  return quantity !== null && quantity.item.unit !== null;
}

/** "d'ufficio di 100 imprese": behind "di" a number counts. */
function isOf(token: Token, plain: PlainText): boolean {
  return token.kind === 'link' && textOf(token, plain) === 'di';
}

/** A law or step with its number: legge n. 196/2009, art. 1, Fase 2, D.Lgs. 91 del 31 maggio 2011. */
function strongReference(tokens: readonly Token[], start: number, plain: PlainText): Found<Aside> | null {
  const first = tokens[start];
  if (first === undefined) return null;
  let end: Token | null = null;
  let next = start;
  let linked = true;
  for (let at = start + 1; at < tokens.length && at < start + MOST_PARTS; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const moment = linked && !isNumberOfYear(tokens, at, plain) ? momentAt(tokens, at, plain) : null;
    if (moment !== null && end === null && token.kind !== 'date') break;
    if (moment !== null) {
      end = tokens[moment.next - 1] ?? token;
      next = moment.next;
      break;
    }
    if (isNumeric(token)) {
      if (!linked || carriesUnit(tokens, at, plain)) break;
      end = token;
      next = at + 1;
      linked = false;
    } else if (token.kind === 'word' && end === null && OF_MAKER.test(textOf(token, plain))) {
      linked = true;
    } else if (isOf(token, plain) && end === null && tokens[at + 1]?.kind === 'number') {
      break;
    } else if (token.kind === 'link' || (token.kind === 'mark' && plain.text[token.start] === '/')) {
      linked = true;
    } else if (token.kind !== 'reference' && !(token.kind === 'mark' && plain.text[token.start] === '.')) {
      break;
    } else if (token.kind === 'reference') {
      linked = true;
    }
  }
  if (end === null) return null;
  const list = listedBehind(tokens, next, plain);
  return { item: { kind: 'aside', start: first.start, end: (tokens[list - 1] ?? end).end }, next: list };
}

/** "n. 12/2024": behind the counter a number with its year, and no month. */
function isNumberOfYear(tokens: readonly Token[], at: number, plain: PlainText): boolean {
  const [counter, number] = [tokens[at - 1], tokens[at]];
  return (
    number?.kind === 'month-year' && counter?.kind === 'link' && textOf(counter, plain).startsWith(COUNTER)
  );
}

/** The numbers that go on with a list of names or with the day of an act: "art. 3, 5 e 7", "delibera del 12/3, n. 45". */
function listedBehind(tokens: readonly Token[], from: number, plain: PlainText): number {
  let next = from;
  for (let at = from; at < from + MOST_PARTS; at = next) {
    const joint = tokens[at];
    const isJoint =
      joint?.kind === 'and' ||
      joint?.kind === 'dash' ||
      (joint?.kind === 'mark' && textOf(joint, plain) === ',');
    const counter = tokens[isJoint ? at + 1 : at];
    const isCounter = counter?.kind === 'link' && textOf(counter, plain).startsWith(COUNTER);
    const numberAt = at + (isJoint ? 1 : 0) + (isCounter ? 1 : 0);
    const number = tokens[numberAt];
    const isName = number?.kind === 'number' || number?.kind === 'ordinal';
    if (numberAt === at || !isName || carriesUnit(tokens, numberAt, plain)) break;
    if (COUNTED.has(tokens[numberAt + 1]?.kind ?? 'mark')) break;
    next = numberAt + 1;
  }
  return next;
}

/** What a number counts that no name is. */
const COUNTED: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['word', 'code', 'reference', 'answer']);

/** The edition of a norm belongs to its name: "UNI EN ISO 9001:2015", "UNI/PdR 125:2022", "D.L. 77:2021". */
function normWithEdition(tokens: readonly Token[], start: number, plain: PlainText): Found<Aside> | null {
  const first = tokens[start];
  const isName = first?.kind === 'reference' && first.strong;
  if (first === undefined || !(isName || NORM_BODY.test(textOf(first, plain)))) return null;
  let at = start + 1;
  while (at < start + MOST_PARTS && isOfNorm(tokens[at], plain)) at += 1;
  if (tokens[at]?.kind !== 'number') return null;
  const edition = tokens.findIndex(
    (token, index) =>
      index > at && index <= at + MOST_TO_EDITION && token.kind === 'number' && token.yearLike,
  );
  const [colon, year] = [tokens[edition - 1], tokens[edition]];
  if (colon === undefined || year === undefined || textOf(colon, plain) !== ':') return null;
  const isGlued = tokens
    .slice(at, edition)
    .every((token, index) => token.end === tokens[at + index + 1]?.start);
  return isGlued ? { item: { kind: 'aside', start: first.start, end: year.end }, next: edition + 1 } : null;
}

/** "9001", "-", "1", ":" */
const MOST_TO_EDITION = 4;

function isOfNorm(token: Token | undefined, plain: PlainText): boolean {
  return token !== undefined && (NORM_BODY.test(textOf(token, plain)) || textOf(token, plain) === '/');
}

const VERSION = /^\d\.\d$/;

/** Industria 4.0, Agenda 2030. */
function weakReference(tokens: readonly Token[], start: number, plain: PlainText): Found<Aside> | null {
  const first = tokens[start];
  const name = tokens[start + 1];
  const version =
    name?.kind === 'number' && (name.yearLike || VERSION.test(plain.text.slice(name.start, name.end)));
  return first && name && version
    ? { item: { kind: 'aside', start: first.start, end: name.end }, next: start + 2 }
    : null;
}

/** A list number at the beginning of a line or after a stop: 1) */
function listNumber(tokens: readonly Token[], start: number): Found<Aside> | null {
  const number = tokens[start];
  const close = tokens[start + 1];
  if (number?.kind !== 'number' || close?.kind !== 'close' || close.start !== number.end) return null;
  return { item: { kind: 'aside', start: number.start, end: close.end }, next: start + 2 };
}

/** An age range behind other words: 16-74 anni. */
function ageRange(tokens: readonly Token[], start: number): Found<Aside> | null {
  const [from, dash, to, years] = tokens.slice(start, start + 4);
  const fits =
    start > 0 &&
    from?.kind === 'number' &&
    dash?.kind === 'dash' &&
    to?.kind === 'number' &&
    years?.kind === 'time' &&
    years.factor === 12;
  const wordBefore = tokens[start - 1]?.kind === 'word';
  return fits && wordBefore
    ? { item: { kind: 'aside', start: from.start, end: years.end }, next: start + 4 }
    : null;
}

const SCALE_LINKS: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'link',
  'from',
  'between',
  'and',
  'dash',
  'sign',
  'article',
  'filler',
]);
const ENDS_OF_SCALE = 2;

/** The scale on which a value is given, behind the word: scala 1-5, scala da 1 a 10. */
function scaleEnds(tokens: readonly Token[], start: number, plain: PlainText): Found<Aside> | null {
  const first = tokens[start];
  if (first?.kind !== 'word' || !SCALE.test(plain.text.slice(first.start, first.end))) return null;
  let ends = 0;
  let at = start + 1;
  for (; at < tokens.length && at < start + MOST_PARTS && ends < ENDS_OF_SCALE; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number' && !carriesUnit(tokens, at, plain)) ends += 1;
    else if (token === undefined || !(SCALE_LINKS.has(token.kind) || token.kind === 'word')) break;
  }
  const last = tokens[at - 1];
  return ends === ENDS_OF_SCALE && last
    ? { item: { kind: 'aside', start: first.start, end: last.end }, next: at }
    : null;
}

/** Numbers that begin at a token and are no values, or null. */
export function asideAt(tokens: readonly Token[], start: number, plain: PlainText): Found<Aside> | null {
  const token = tokens[start];
  const norm = normWithEdition(tokens, start, plain);
  if (norm !== null) return norm;
  if (token?.kind === 'reference') {
    return token.strong ? strongReference(tokens, start, plain) : weakReference(tokens, start, plain);
  }
  return listNumber(tokens, start) ?? ageRange(tokens, start) ?? scaleEnds(tokens, start, plain);
}
