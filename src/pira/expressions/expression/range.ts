import { OPENING_HOURS, TIMETABLE } from '../../lexicon/expressions/inContext';
import { AGE_OF, DAYS_A_MONTH, THE_DAY, YEARS_OLD } from '../../lexicon/expressions/times';
import { rounded } from '../figures';
import type { Item, Quantity } from '../items/item';
import type { Target } from '../target';
import { isLink, unreadableClause, wordsOf, type Clause, type QuotingCode } from './clause';
import { hasOtherLimit, JOIN_RULES, type Join, type Pair } from './joins';
import { isNearYear } from './nearYear';
import { operatorAround } from './operators';
import { refused, spanOf, type Example, type Reading } from './rule';
import { inUnit, TIMES } from './unit';
import { isOfOtherGender } from './value/fitRules';
import { limitsThings } from './value/otherThingRules';
import { inUnitBefore, type UnitNamed } from './unitBefore';
import { TAIL_RULES } from './value/tailRules';

/** A reason why two joined numbers are no range. */
interface PairReason {
  readonly name: string;
  readonly code: QuotingCode;
  readonly examples: readonly Example[];
  readonly applies: (pair: Pair, join: Join) => boolean;
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

const CHANGING: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['change', 'more', 'unclear-change']);

/** Hours where the words around speak of those in which something is open: "9-13" under "Orario di ricevimento". */
function isOpening({ clause, first, second }: Pair): boolean {
  const ofColumn = clause.unit.kind === 'quantity' ? clause.unit.unit : null;
  const unit = first.unit ?? second.unit ?? ofColumn;
  if (unit === 'hour') return clause.says(OPENING_HOURS);
  const isOfDay = unit === null && !clause.unit.kind.startsWith('percent') && second.value <= HOURS_A_DAY;
  return isOfDay && clause.says(TIMETABLE);
}

const HOURS_A_DAY = 24;

/** "dal 12 al 15": the article is that of days, where no unit says otherwise. */
function isOfDays({ clause: { items, plain, unit }, first, second, firstAt, secondAt }: Pair): boolean {
  const [from, to] = [items[firstAt - 1], items[secondAt - 1]];
  const isTold = from?.kind === 'from' && THE_DAY.test(wordsOf(from, plain));
  const isTo = to?.kind === 'link' && THE_DAY.test(wordsOf(to, plain));
  const areBare = [first, second].every((one) => one.unit === null && one.value <= DAYS_A_MONTH);
  return isTold && isTo && areBare && !unit.kind.startsWith('percent');
}

/** "16-74 anni con competenze": years, and behind them who is so old; a time goes on with "dal" or "dopo". */
function isOfAge({ clause: { items, plain }, second, secondAt }: Pair): boolean {
  const [next, noun] = items.slice(secondAt + 1);
  if (second.unit === 'month' && second.value > LONGEST_MONTHS) return true;
  if (next === undefined) return false;
  if (next.kind === 'link') return noun !== undefined && AGE_OF.test(wordsOf(noun, plain));
  return next.kind === 'word' && YEARS_OLD.test(wordsOf(second, plain));
}

/** No work takes longer than forty years. */
const LONGEST_MONTHS = 480;

/** Why two joined numbers are no range. */
export const PAIR_REASONS: readonly PairReason[] = [
  {
    name: 'hours of the day',
    code: 'target-clock',
    examples: [
      { text: 'dalle 9 alle 13', unit: 'Ore' },
      { text: 'ore 9-13', unit: 'Ore' },
      { text: '9-13', unit: 'Ore', indicator: 'Orario di apertura dello sportello' },
      { text: '8,30-12,30', unit: 'Orario' },
      { text: '9.00 - 17.00', indicator: 'Fascia di reperibilità' },
    ],
    applies: (pair, join) =>
      join === 'clock' ||
      (join === 'range' && ((pair.isUnitBefore && pair.first.unit === 'hour') || isOpening(pair))),
  },
  {
    name: 'days of a month',
    code: 'target-date-unclear',
    examples: [{ text: 'dal 12 al 15' }, { text: 'dal 3 al 5', unit: 'Giorni' }],
    applies: isOfDays,
  },
  {
    name: 'a dash before both: signs, or the marks of a list',
    code: 'target-sign-unclear',
    examples: [{ text: '- 85% - 90%', unit: '%' }, { text: '- 5 - 10' }],
    applies: ({ clause: { items }, firstAt }, join) =>
      join === 'range' && firstAt === 1 && items[0]?.kind === 'dash',
  },
  {
    name: 'two years',
    code: 'target-year-span',
    examples: [{ text: '>= 2022 e <= 2024' }],
    applies: ({ clause, first, second }) =>
      [first, second].every(({ yearLike, value }) => yearLike && isNearYear(value, clause)),
  },
  {
    name: 'a one that is none of the unit of the other bound',
    code: 'target-two-values',
    examples: [{ text: 'almeno una e non oltre 15 giorni', unit: 'Giorni' }],
    applies: ({ clause, first, second }) =>
      second.unit !== null && isOfOtherGender(first, second.unit, clause.plain),
  },
  {
    name: 'how old things are, between two values',
    code: 'target-loose-number',
    examples: [
      { text: 'giovani tra i 18 e i 35 anni' },
      { text: '18-35 anni occupati' },
      { text: '18-64 anni' },
      { text: '6-14 anni con disabilità' },
      { text: '3-5 anni di età' },
    ],
    applies: (pair) =>
      TIMES.has(pair.second.unit) &&
      (isOfAge(pair) ||
        limitsThings(pair.clause.items.slice(0, limitsFrom(pair.clause, pair.firstAt)), pair.clause.plain)),
  },
  {
    name: 'a change between two values',
    code: 'target-change-limit',
    examples: [{ text: 'incremento tra 5% e 10%' }],
    applies: ({ clause }) => clause.items.some(({ kind }) => CHANGING.has(kind)),
  },
  {
    name: 'bounds that are left out',
    code: 'target-range-strict',
    examples: [{ text: '> 5 e < 10' }],
    applies: (_, join) => join === 'strict',
  },
  {
    name: 'a tolerance in another unit than its value, or larger than it',
    code: 'target-tolerance',
    examples: [{ text: '100 ± 5%' }, { text: '10 giorni ± 2 ore' }, { text: '1 ± 2' }],
    applies: (pair, join) => join === 'tolerance' && toleranceBounds(pair) === null,
  },
];

/** The bounds that a tolerance leaves; null where it is told in another unit or is larger than the value. */
function toleranceBounds({ first, second }: Pair): { min: Quantity; max: Quantity } | null {
  const middle = second.unit === 'percent' ? first : sharingUnit(first, second);
  const isOfUnit = second.unit === null ? middle.unit !== 'percent' : second.unit === middle.unit;
  const isOfShare = middle.unit === 'percent' && second.unit === 'percentage-point';
  const around = second.unit === null && second.factor === 1 ? second.value * middle.factor : second.value;
  if (second.sign !== 0 || !(isOfUnit || isOfShare) || around > middle.value) return null;
  return {
    min: { ...middle, value: rounded(middle.value - around) },
    max: { ...middle, value: rounded(middle.value + around) },
  };
}

/** The range that two quantities of a clause make; null where they are no range. Bounds are included. */
export function readRange(clause: Clause, firstAt: number, secondAt: number): Reading | null {
  const printedFirst = clause.items[firstAt];
  const printedSecond = clause.items[secondAt];
  if (printedFirst?.kind !== 'quantity' || printedSecond?.kind !== 'quantity') return null;
  const one = inUnitBefore(clause, printedFirst, firstAt);
  if (one.kind === 'unreadable') return refused(one);
  const isUnitBefore = one.quantity !== printedFirst;
  const two = isUnitBefore ? inUnitBefore(clause, printedSecond, firstAt) : asPrinted(printedSecond);
  if (two.kind === 'unreadable') return refused(two);
  const pair: Pair = { clause, first: one.quantity, second: two.quantity, firstAt, secondAt, isUnitBefore };
  for (const rule of JOIN_RULES) {
    const join = rule.join(pair);
    if (join === null) continue;
    if (hasOtherLimit(pair, rule)) return null;
    const from = Math.min(firstAt, limitsFrom(clause, firstAt));
    const next = rule.limits === 'behind' ? secondAt + 2 : secondAt + 1;
    return { target: rangeOf(pair, join), used: [...one.used, ...spanOf(clause.items, from, next)] };
  }
  return null;
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

function rangeOf(pair: Pair, join: Join): Target {
  const { clause, first, second } = pair;
  const reason = PAIR_REASONS.find(({ applies }) => applies(pair, join))?.code ?? tailReason(pair);
  if (reason !== null) return unreadableClause(reason, clause);
  const around = join === 'tolerance' ? toleranceBounds(pair) : null;
  if (around !== null) return bounded(clause, around.min, around.max);
  const one = sharingFactor(sharingUnit(first, second), second);
  const two = sharingFactor(sharingUnit(second, first), first);
  return join === 'descending' ? bounded(clause, two, one) : bounded(clause, one, two);
}

/** Why the words behind the upper bound make it no target, as they would behind a single value: "tra 5 e 10 per sede". */
function tailReason({ clause, second: quantity, secondAt: at }: Pair): QuotingCode | null {
  const printed = operatorAround(clause, at);
  const place = {
    clause,
    quantity,
    printed,
    at,
    unitWords: [],
    change: { kind: 'none' as const },
    isLevel: false,
  };
  return TAIL_RULES.find(({ applies }) => applies(place))?.code ?? null;
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
