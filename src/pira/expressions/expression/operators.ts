import { NEGATED, PREPOSITION, WITH } from '../../lexicon/expressions/leads';
import { LIMITED } from '../../lexicon/expressions/valueNames';
import type { PlainText } from '../../lexicon/text/plainText';
import type { Item } from '../items/item';
import type { Operator } from '../target';
import { beforeLinks, isLink, wordsOf, type Clause } from './clause';

/** The operators printed directly before or behind a value, as one. */
export interface PrintedOperator {
  /** Null where none is printed or where they contradict each other. */
  readonly operator: Operator | null;
  readonly conflict: boolean;
  /** First item that belongs to the value: its operator or the small words before it. */
  readonly start: number;
  /** Index behind the value and its operator. */
  readonly next: number;
  /** Some operator is written in words. */
  readonly inWords: boolean;
  /** "fino a": limits an amount, but a date only as a duration. */
  readonly until: boolean;
  /** "entro", which limits times, percents and money but not counts. */
  readonly within: boolean;
  /** "superiore al 2020" compares with the value of a year. */
  readonly comparesYears: boolean;
  /** Small words stand between the value and the text before it. */
  readonly linked: boolean;
  /** Every limit that holds for the value, before it and behind it. */
  readonly limits: readonly Item[];
}

interface Limit {
  readonly operator: Operator;
  readonly item: Item;
}

/** The limit that an item before its value sets. */
function limitBefore(item: Item | undefined): Limit | null {
  if (item?.kind === 'operator' && item.place !== 'after') return { operator: item.operator, item };
  if (item?.kind === 'min') return { operator: '>=', item };
  if (item?.kind === 'by' && !item.weak) return { operator: '<=', item };
  return null;
}

/** The limit that an item behind its value sets: 5 o più, 10 giorni max. */
function limitBehind(item: Item | undefined): Limit | null {
  if (item?.kind === 'operator' && (item.place === 'after' || item.place === 'either')) {
    return { operator: item.operator, item };
  }
  return item?.kind === 'min' ? { operator: '>=', item } : null;
}

/** "maggiore (o uguale)" is at least, "pari ad oltre" more than. */
function orEqual(operator: Operator, next: Operator | undefined): Operator {
  if (next !== '=') return operator;
  return operator === '>' ? '>=' : operator === '<' ? '<=' : operator;
}

/** One operator for all that are printed, null where they contradict each other. "pari ad almeno" is at least. */
function combined(limits: readonly Limit[]): Operator | null {
  const operators = limits.map(({ operator }, at) => orEqual(operator, limits[at + 1]?.operator));
  const [first, ...others] = new Set(operators.filter((operator) => operator !== '='));
  if (others.length > 0) return null;
  return first ?? (limits.length > 0 ? '=' : null);
}

/** What may stand between a limit and its number: "massimo: 30 giorni", "maggiore o uguale a: 5", "maggiore (o uguale)". */
function isJoint(clause: Clause, at: number): boolean {
  const { items, plain } = clause;
  const item = items[at];
  const before = items[beforeLinks(clause, at)];
  if (item === undefined || limitBefore(before) === null) return false;
  if (item.kind === 'mark') return plain.text[item.start] === ':';
  return item.kind === 'word' && wordsOf(item, plain) === 'o' && limitBefore(items[at + 1])?.operator === '=';
}

/** "12 relazioni di almeno": the limit asks for a number of its own. */
function isLed(before: Item | undefined, plain: PlainText): boolean {
  const words = before === undefined ? '' : wordsOf(before, plain);
  return (
    (before?.kind === 'link' && PREPOSITION.test(words)) || (before?.kind === 'word' && WITH.test(words))
  );
}

/** The limit behind a value: right behind it, at the end of its clause, or named there as that of the value. */
function limitsBehind({ items, plain }: Clause, index: number): readonly Limit[] {
  const close = limitBehind(items[index + 1]);
  const named = items.findIndex((item, at) => {
    const before = items[at - 1];
    const limit = at > index + 1 ? limitBehind(item) : null;
    return limit !== null && before !== undefined && LIMITED.test(wordsOf(before, plain));
  });
  const last = items.length - 1;
  const final = items[last];
  const notBeyond: readonly Limit[] =
    last > index && final?.kind === 'by' && final.counts ? [{ operator: '<=', item: final }] : [];
  const others = [...new Set([named, last])]
    .filter((at) => at > index + 1 && !isLed(items[at - 1], plain))
    .map((at) => limitBehind(items[at]));
  return [...[close, ...others].filter((limit) => limit !== null), ...notBeyond];
}

/** The operators around the value at an index. */
export function operatorAround(clause: Clause, index: number): PrintedOperator {
  const { items, plain } = clause;
  const limits: Limit[] = [];
  let linked = false;
  let comparesYears = false;
  let start = index;
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = items[at];
    const limit = limitBefore(item);
    if (limit !== null) {
      comparesYears ||= linked && item?.kind === 'operator' && item.comparesYears === true;
      limits.push(limit);
    } else if (isLink(item, plain)) {
      linked = true;
    } else if (isJoint(clause, at)) {
      continue;
    } else {
      break;
    }
    start = at;
  }
  limits.reverse();
  limits.push(...limitsBehind(clause, index));
  const isNegatedEqual = limits.some(
    ({ item }, nth) => NEGATED.test(wordsOf(item, plain)) && limits[nth + 1]?.operator === '=',
  );
  const operator = isNegatedEqual ? null : combined(limits);
  return {
    operator,
    conflict: operator === null && limits.length > 0,
    start,
    next: limitBehind(items[index + 1]) === null ? index + 1 : index + 2,
    inWords: limits.some(({ item }) => item.kind !== 'operator' || item.place !== 'sign'),
    until: limits.some(({ item }) => item.kind === 'operator' && item.until === true),
    within: limits.some(({ item }) => item.kind === 'by' && !item.counts),
    comparesYears,
    linked,
    limits: limits.map(({ item }) => item),
  };
}
