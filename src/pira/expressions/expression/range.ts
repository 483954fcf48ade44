import { TO_UPPER } from '../../lexicon/expressions/sense';
import { rounded } from '../figures';
import type { Item, Quantity } from '../items/item';
import type { Operator, Target, Unit } from '../target';
import { beforeLinks, isLink, unreadableClause, wordsOf, type Clause } from './clause';
import { inUnit } from './unit';
import { refused, spanOf, type Reading } from './rule';
import { inUnitBefore, type UnitNamed } from './unitBefore';

/** Two quantities of a clause and how they are joined. */
interface Pair {
  readonly clause: Clause;
  readonly first: Quantity;
  readonly second: Quantity;
  readonly firstAt: number;
  readonly secondAt: number;
}

/** `descending`: a range whose upper bound is printed first (<= 100 e >= 80). */
type Join = 'range' | 'descending' | 'strict' | 'tolerance' | 'clock' | 'none';

/** "Dalle 9 alle 13" is a time of day where no other unit is printed. */
const MAY_BE_CLOCK: ReadonlySet<Unit | null> = new Set<Unit | null>([null, 'hour']);

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
function joinedByOperators(pair: Pair): Join {
  const { clause, firstAt, secondAt } = pair;
  const before = clause.items[beforeLinks(clause, firstAt)];
  const lower =
    before?.kind === 'operator' ? before.operator : before?.kind === 'min' ? ('>=' as const) : undefined;
  const between = operatorsBetween(pair, firstAt + 1, secondAt);
  if (between === null) return 'none';
  const [one, two] = between;
  const bothSides =
    between.length === 1 && ((isLower(lower) && isUpper(one)) || (isUpper(lower) && isLower(one)));
  const chain =
    lower === undefined &&
    between.length === 2 &&
    ((isUpper(one) && isUpper(two)) || (isLower(one) && isLower(two)));
  if (!bothSides && !chain) return 'none';
  if ([lower, one, two].some((operator) => operator === '<' || operator === '>')) return 'strict';
  return isUpper(lower) || (chain && isLower(one)) ? 'descending' : 'range';
}

/** The limit that stands behind its number: 10 (min). */
function postfix(item: Item | undefined): Operator | undefined {
  if (item?.kind === 'min') return '>=';
  return item?.kind === 'operator' && item.place === 'either' ? item.operator : undefined;
}

/** 10 (min) - 15 (max). */
function joinedByPostfixes({ clause: { items, plain }, firstAt, secondAt }: Pair): Join {
  const one = postfix(items[firstAt + 1]);
  const two = postfix(items[secondAt + 1]);
  const between = items.slice(firstAt + 2, secondAt);
  const joint = between.every((item) => ['and', 'mark', 'dash'].includes(item.kind) || isLink(item, plain));
  if (!joint) return 'none';
  if (isLower(one) && isUpper(two)) return 'range';
  return isUpper(one) && isLower(two) ? 'descending' : 'none';
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

/** tra 80 e 100, da 80 a 100, 80-100, 100 ± 5. */
function joinedByWords(pair: Pair): Join {
  const { clause, firstAt, secondAt, second } = pair;
  const before = clause.items[beforeLinks(clause, firstAt)];
  const between = clause.items.slice(firstAt + 1, secondAt);
  const core = between.filter((item) => !isLink(item, clause.plain));
  const only = core.length === 1 ? core[0]?.kind : undefined;
  if (before?.kind === 'between') return only === 'and' || only === 'dash' ? 'range' : 'none';
  if (before?.kind === 'from') {
    const to = core.length === 0 && between.some((item) => TO_UPPER.test(wordsOf(item, clause.plain)));
    const fromAt = beforeLinks(clause, firstAt);
    if (wordsOf(before, clause.plain) === 'dalle' && MAY_BE_CLOCK.has(second.unit)) return 'clock';
    const opens = fromAt === 0 || clause.items[fromAt - 1]?.kind === 'mark';
    return to && opens ? 'range' : 'none';
  }
  if (otherSense(clause, firstAt)) return 'none';
  if (only === 'plus-minus') return 'tolerance';
  if (only === 'dash' && second.sign === 0) return isNamed(pair) ? 'none' : 'range';
  return 'none';
}

/** "Lotti 3-5": a bare pair right behind a plain word names things. */
function isNamed({ clause, firstAt, first, second }: Pair): boolean {
  const before = clause.items[firstAt - 1];
  return before?.kind === 'word' && first.unit === null && second.unit === null;
}

/** The pair with the unit that only one of the two prints: 80-100%, € 80-100. */
function sharingUnit(one: Quantity, other: Quantity): Quantity {
  if (one.unit !== null || other.unit === null) return one;
  const value = one.factor === 1 ? rounded(one.value * other.factor) : one.value;
  return { ...one, value, unit: other.unit, factor: other.factor };
}

/** A magnitude printed once holds for both bounds: tra 1 e 2 milioni. */
function sharingFactor(one: Quantity, other: Quantity): Quantity {
  const scaledOnly = one.unit === null && other.unit === null && one.factor === 1 && other.factor > 1;
  return scaledOnly ? { ...one, value: rounded(one.value * other.factor), factor: other.factor } : one;
}

/** What joins the pair. */
type Way = 'words' | 'postfixes' | 'operators';

/** A limit outside the pair: "10 min - 15 max" is a range of no minutes. */
function hasOtherLimit({ clause, firstAt, secondAt }: Pair, way: Way): boolean {
  const from = way === 'operators' ? beforeLinks(clause, firstAt) : firstAt;
  const to = way === 'postfixes' ? secondAt + 1 : secondAt;
  return clause.items.some(
    (item, at) => (at < from || at > to) && (item.kind === 'operator' || item.kind === 'min'),
  );
}

function toleranceBounds(pair: Pair): { min: Quantity; max: Quantity } | null {
  const { first, second } = pair;
  if (second.unit === 'percent' || second.sign !== 0 || (second.unit !== null && second.unit !== first.unit))
    return null;
  if (first.unit === 'percent') return null;
  return {
    min: { ...first, value: rounded(first.value - second.value) },
    max: { ...first, value: rounded(first.value + second.value) },
  };
}

/** The range that two quantities of a clause make; null where they are no range. Bounds are included. */
export function readRange(clause: Clause, firstAt: number, secondAt: number): Reading | null {
  const printedFirst = clause.items[firstAt];
  const printedSecond = clause.items[secondAt];
  if (printedFirst?.kind !== 'quantity' || printedSecond?.kind !== 'quantity') return null;
  const one = inUnitBefore(clause, printedFirst, firstAt);
  if (one.kind === 'unreadable') return refused(one);
  const isNamed = one.quantity !== printedFirst;
  const two = isNamed ? inUnitBefore(clause, printedSecond, firstAt) : asPrinted(printedSecond);
  if (two.kind === 'unreadable') return refused(two);
  const pair: Pair = { clause, first: one.quantity, second: two.quantity, firstAt, secondAt };
  const joined = joinOf(pair, isNamed && one.quantity.unit === 'hour');
  if (joined === null) return null;
  const target = rangeOf(pair, joined.join);
  const from = Math.min(firstAt, limitsFrom(clause, firstAt));
  const limits = joined.way === 'postfixes' ? spanOf(clause.items, secondAt + 1, secondAt + 2) : [];
  return { target, used: [...one.used, ...spanOf(clause.items, from, secondAt + 1), ...limits] };
}

function asPrinted(quantity: Quantity): UnitNamed {
  return { kind: 'named', quantity, used: [] };
}

/** Where the words begin that lead to the first bound: "compreso tra", ">=", "da". */
function limitsFrom({ items, plain }: Clause, firstAt: number): number {
  let from = firstAt;
  while (LEADING.has(items[from - 1]?.kind ?? 'word') || isLink(items[from - 1], plain)) from -= 1;
  return from;
}

const LEADING: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['operator', 'min', 'between', 'from']);

/** What joins the two numbers, and in which way it is said. */
function joinOf(pair: Pair, isOfHours: boolean): { readonly way: Way; readonly join: Join } | null {
  const words = joinedByWords(pair);
  if (isOfHours && words === 'range') return { way: 'words', join: 'clock' };
  const ways: readonly (readonly [Way, Join])[] = [
    ['words', words],
    ['postfixes', joinedByPostfixes(pair)],
    ['operators', joinedByOperators(pair)],
  ];
  const [way, join] = ways.find(([, found]) => found !== 'none') ?? ['words', 'none'];
  return join === 'none' || hasOtherLimit(pair, way) ? null : { way, join };
}

const CHANGING: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['change', 'more', 'unclear-change']);

function rangeOf(pair: Pair, join: Join): Target {
  const { clause, first, second } = pair;
  if (join === 'clock') return unreadableClause('target-clock', clause);
  if (clause.items.some(({ kind }) => CHANGING.has(kind))) {
    return unreadableClause('target-change-limit', clause);
  }
  if (join === 'strict') return unreadableClause('target-range-strict', clause);
  if (join === 'tolerance') {
    const bounds = toleranceBounds(pair);
    return bounds === null
      ? unreadableClause('target-tolerance', clause)
      : bounded(clause, bounds.min, bounds.max);
  }
  const one = sharingFactor(sharingUnit(first, second), second);
  const two = sharingFactor(sharingUnit(second, first), first);
  return join === 'descending' ? bounded(clause, two, one) : bounded(clause, one, two);
}

function bounded(clause: Clause, lower: Quantity, upper: Quantity): Target {
  const counted = isCounted(clause, upper);
  const min = inUnit(clause, lower, counted);
  const max = inUnit(clause, upper, counted);
  if (min.kind === 'unreadable') return min;
  if (max.kind === 'unreadable') return max;
  if (min.unit !== max.unit) return unreadableClause('target-two-values', clause);
  if (min.value > max.value) return unreadableClause('target-range-reversed', clause);
  const assumed = min.assumed || max.assumed ? (['unit'] as const) : [];
  return { kind: 'range', min: min.value, max: max.value, unit: min.unit, assumed };
}

/** A noun follows, so that the numbers count things and take no unit from the column. */
function isCounted(clause: Clause, upper: Quantity): boolean {
  const behind = clause.items.find((item) => item.start >= upper.end);
  return behind?.kind === 'word' || behind?.kind === 'code';
}
