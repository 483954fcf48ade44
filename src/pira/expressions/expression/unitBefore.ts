import { PLURAL_TIME } from '../../lexicon/expressions/sense';
import { rounded } from '../figures';
import type { Item, Quantity } from '../items/item';
import type { Unit, Unreadable } from '../target';
import { isLink, unreadable, wordsOf, type Clause } from './clause';

const HUNDREDTH = 0.01;
const BETWEEN: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['operator', 'min', 'between', 'from']);

interface NamedUnit {
  readonly unit: Unit;
  readonly factor: number;
}

function unitOf(item: Item | undefined, clause: Clause): NamedUnit | null {
  if (item?.kind === 'money') return { unit: 'euro', factor: item.factor };
  if (item?.kind === 'percent') return { unit: 'percent', factor: HUNDREDTH };
  if (item?.kind === 'points') return { unit: 'percentage-point', factor: HUNDREDTH };
  if (item?.kind !== 'time' || !PLURAL_TIME.test(wordsOf(item, clause.plain))) return null;
  return { unit: item.unit, factor: item.factor };
}

/** The nearest item before an index that is no operator, small word or colon. */
function nounBefore({ items, plain }: Clause, index: number): Item | undefined {
  let at = index - 1;
  for (let item = items[at]; item !== undefined; item = items[at]) {
    const colon = item.kind === 'mark' && wordsOf(item, plain) === ':';
    if (!colon && !BETWEEN.has(item.kind) && !isLink(item, plain)) return item;
    at -= 1;
  }
  return undefined;
}

/**
 * A bare number in the unit that the words before it name: "giorni <= 30", "importo in euro: 5.000", "% di pratiche
 * evase >= 90". Numbers with a unit, or without one before them, stay as they are.
 */
export function inUnitBefore(clause: Clause, quantity: Quantity, index: number): Quantity | Unreadable {
  if (quantity.unit !== null) return quantity;
  const noun = nounBefore(clause, index);
  if (noun?.kind === 'magnitude') {
    return unreadable('target-unit-unclear', clause.plain, noun.start, quantity.end);
  }
  const first = clause.items.slice(0, index).find((item) => !isLink(item, clause.plain));
  const share = first?.kind === 'percent' ? unitOf(first, clause) : null;
  const named = unitOf(noun, clause) ?? share;
  if (named === null) return quantity;
  const fraction = named.unit === 'percent' && Math.abs(quantity.value) <= 1 && quantity.value !== 0;
  if (fraction) return unreadable('target-percent-unclear', clause.plain, quantity.start, quantity.end);
  const value = rounded(quantity.value * named.factor);
  return { ...quantity, value, unit: named.unit, factor: quantity.factor * named.factor, yearLike: false };
}
