import { TO_UPPER } from '../../lexicon/expressions/comparisons';
import { AT_HOUR } from '../../lexicon/expressions/times';
import type { Item, Quantity } from '../items/item';
import type { Operator, Unit } from '../target';
import { beforeLinks, isLink, wordsOf, type Clause } from './clause';
import { isPartNoun } from './parts';
import type { Example } from './rule';

/** Two quantities of a clause, the only ones. */
export interface Pair {
  readonly clause: Clause;
  readonly first: Quantity;
  readonly second: Quantity;
  readonly firstAt: number;
  readonly secondAt: number;
  /** The unit stands before both: "ore 9-13". */
  readonly isUnitBefore: boolean;
}

/** What two numbers are to each other; `descending`: bounds of which the upper is printed first (<= 100 e >= 80). */
export type Join = 'range' | 'descending' | 'strict' | 'tolerance' | 'clock';

/** One way in which two numbers are joined. `limits`: where its own limits stand, beside those between the numbers. */
interface JoinRule {
  readonly name: string;
  readonly examples: readonly Example[];
  readonly limits: 'none' | 'before' | 'behind';
  readonly join: (pair: Pair) => Join | null;
}

function operatorsBetween(pair: Pair, from: number, to: number): readonly Operator[] | null {
  const operators: Operator[] = [];
  let variables = 0;
  for (const item of pair.clause.items.slice(from, to)) {
    if (item.kind === 'operator' && item.place !== 'after') operators.push(item.operator);
    else if (item.kind === 'min') operators.push('>=');
    else if (item.kind === 'by' && item.counts) operators.push('<=');
    else if (item.kind === 'word' && item.end - item.start === 1) variables += 1;
    else if (
      item.kind !== 'and' &&
      item.kind !== 'mark' &&
      item.kind !== 'dash' &&
      !isLink(item, pair.clause.plain)
    )
      return null;
  }
  return variables <= 1 ? operators : null;
}

function isLower(operator: Operator | undefined): boolean {
  return operator === '>=' || operator === '>';
}

function isUpper(operator: Operator | undefined): boolean {
  return operator === '<=' || operator === '<';
}

/** >= 80 e <= 100, minimo 80 massimo 100, 80 <= x <= 100. */
function joinedByOperators(pair: Pair): Join | null {
  const { clause, firstAt, secondAt } = pair;
  const before = clause.items[beforeLinks(clause, firstAt)];
  const lower =
    before?.kind === 'operator' ? before.operator : before?.kind === 'min' ? ('>=' as const) : undefined;
  const between = operatorsBetween(pair, firstAt + 1, secondAt);
  if (between === null) return null;
  const [one, two] = between;
  const bothSides =
    between.length === 1 && ((isLower(lower) && isUpper(one)) || (isUpper(lower) && isLower(one)));
  const chain =
    lower === undefined &&
    between.length === 2 &&
    ((isUpper(one) && isUpper(two)) || (isLower(one) && isLower(two)));
  if (!bothSides && !chain) return null;
  if ([lower, one, two].some((operator) => operator === '<' || operator === '>')) return 'strict';
  return isUpper(lower) || (chain && isLower(one)) ? 'descending' : 'range';
}

/** The limit that stands behind its number: 10 (min). */
function postfix(item: Item | undefined): Operator | undefined {
  if (item?.kind === 'min') return '>=';
  return item?.kind === 'operator' && item.place === 'either' ? item.operator : undefined;
}

/** 10 (min) - 15 (max). */
function joinedByPostfixes({ clause: { items, plain }, firstAt, secondAt }: Pair): Join | null {
  const one = postfix(items[firstAt + 1]);
  const two = postfix(items[secondAt + 1]);
  const between = items.slice(firstAt + 2, secondAt);
  const joint = between.every((item) => ['and', 'mark', 'dash'].includes(item.kind) || isLink(item, plain));
  if (!joint) return null;
  if (isLower(one) && isUpper(two)) return 'range';
  return isUpper(one) && isLower(two) ? 'descending' : null;
}

/** Words that make the two numbers something else than the bounds of a level. */
function otherSense(clause: Clause, firstAt: number): boolean {
  const before = clause.items[beforeLinks(clause, firstAt)];
  return (
    before?.kind === 'operator' ||
    before?.kind === 'min' ||
    before?.kind === 'by' ||
    before?.kind === 'not' ||
    before?.kind === 'more' ||
    before?.kind === 'after' ||
    before?.kind === 'before'
  );
}

/** What stands before the first number and what between the two, small words left out. */
function wordsAround({ clause, firstAt, secondAt }: Pair): {
  readonly before: Item | undefined;
  readonly joint: Item['kind'] | 'none' | 'several';
} {
  const core = clause.items.slice(firstAt + 1, secondAt).filter((item) => !isLink(item, clause.plain));
  const [only, second] = core;
  const joint = second === undefined ? (only?.kind ?? 'none') : 'several';
  return { before: clause.items[beforeLinks(clause, firstAt)], joint };
}

/** da 80 a 100: the words open the text or a part of it. */
function joinedFromTo(pair: Pair): Join | null {
  const { clause, firstAt, secondAt, second } = pair;
  const { before, joint } = wordsAround(pair);
  if (before?.kind !== 'from') return null;
  if (isAtHour(before, pair) && MAY_BE_CLOCK.has(second.unit)) return 'clock';
  const between = clause.items.slice(firstAt + 1, secondAt);
  const to = joint === 'none' && between.some((item) => TO_UPPER.test(wordsOf(item, clause.plain)));
  const fromAt = beforeLinks(clause, firstAt);
  return to && (fromAt === 0 || clause.items[fromAt - 1]?.kind === 'mark') ? 'range' : null;
}

/** "Dalle 9 alle 13" is a time of day where no other unit is printed. */
const MAY_BE_CLOCK: ReadonlySet<Unit | null> = new Set<Unit | null>([null, 'hour']);

function isAtHour(before: Item, { clause }: Pair): boolean {
  return AT_HOUR.test(wordsOf(before, clause.plain));
}

/** 80-100, 100 ± 5: a sign and nothing else between the two. */
function joinedBySign(pair: Pair, sign: 'dash' | 'plus-minus'): boolean {
  const { before, joint } = wordsAround(pair);
  return (
    joint === sign &&
    before?.kind !== 'between' &&
    before?.kind !== 'from' &&
    !otherSense(pair.clause, pair.firstAt)
  );
}

const COMMA = ',';

/** "Lotti 3-5": a bare pair right behind a plain word names things. */
function isNamed({ clause, firstAt, first, second }: Pair): boolean {
  const before = clause.items[firstAt - 1];
  if (first.unit === null && isPartNoun(before, clause.plain)) return true;
  const isAddress = before?.kind === 'mark' && wordsOf(before, clause.plain) === COMMA;
  if (isAddress && clause.items.slice(0, firstAt).some(({ kind }) => kind === 'word')) return true;
  return before?.kind === 'word' && first.unit === null && second.unit === null;
}

/** A limit outside the pair: "10 min - 15 max" is a range of no minutes. */
export function hasOtherLimit({ clause, firstAt, secondAt }: Pair, { limits }: JoinRule): boolean {
  const from = limits === 'before' ? beforeLinks(clause, firstAt) : firstAt;
  const to = limits === 'behind' ? secondAt + 1 : secondAt;
  return clause.items.some(
    (item, at) => (at < from || at > to) && (item.kind === 'operator' || item.kind === 'min'),
  );
}

/** How two numbers are joined to a range: the first of these that knows them. */
export const JOIN_RULES: readonly JoinRule[] = [
  {
    name: 'between two values',
    examples: [
      { text: 'tra 80 e 100', reads: 'tra 80 e 100' },
      { text: 'compreso tra 3 e 5 giorni', reads: 'tra 3 giorni e 5 giorni' },
    ],
    limits: 'none',
    join: (pair) => {
      const { before, joint } = wordsAround(pair);
      return before?.kind === 'between' && (joint === 'and' || joint === 'dash') ? 'range' : null;
    },
  },
  {
    name: 'from one value to another',
    examples: [{ text: 'da 5 a 10', reads: 'tra 5 e 10' }],
    limits: 'none',
    join: joinedFromTo,
  },
  {
    name: 'a value and its tolerance',
    examples: [
      { text: '5 ± 1', reads: 'tra 4 e 6' },
      { text: '5 (+/- 1)', reads: 'tra 4 e 6' },
      { text: '80% ± 5%', reads: 'tra 75% e 85%' },
      { text: '3 settimane ± 1', reads: 'tra 14 giorni e 28 giorni' },
    ],
    limits: 'none',
    join: (pair) => (joinedBySign(pair, 'plus-minus') ? 'tolerance' : null),
  },
  {
    name: 'two values with a dash between them',
    examples: [
      { text: '80-100%', reads: 'tra 80% e 100%' },
      { text: 'Lotti 3-5' },
      { text: 'Piazza Garibaldi, 7 - 50123 Firenze' },
      { text: 'Obiettivo 3 - 48 ore' },
    ],
    limits: 'none',
    join: (pair) => (joinedBySign(pair, 'dash') && pair.second.sign === 0 && !isNamed(pair) ? 'range' : null),
  },
  {
    name: 'two values, each with its limit behind it',
    examples: [{ text: '10 (min) - 15 (max)', reads: 'tra 10 e 15' }],
    limits: 'behind',
    join: joinedByPostfixes,
  },
  {
    name: 'two limits',
    examples: [
      { text: '>= 5 e <= 10', reads: 'tra 5 e 10' },
      { text: 'min. 5 max. 10', reads: 'tra 5 e 10' },
      { text: '80 <= x <= 100', reads: 'tra 80 e 100' },
    ],
    limits: 'before',
    join: joinedByOperators,
  },
];
