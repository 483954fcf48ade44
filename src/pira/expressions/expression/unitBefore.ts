import { PLURAL_TIME } from '../../lexicon/expressions/times';
import { rounded } from '../figures';
import type { Item, Quantity } from '../items/item';
import type { Unit, Unreadable } from '../target';
import { isLink, unreadable, wordsOf, type Clause } from './clause';
import type { Span } from './rule';

const HUNDREDTH = 0.01;
const BETWEEN: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['operator', 'min', 'between', 'from']);

/** A number in its unit, with the words that named it. */
export interface UnitNamed {
  readonly kind: 'named';
  readonly quantity: Quantity;
  readonly used: readonly Span[];
}

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
export function inUnitBefore(clause: Clause, quantity: Quantity, index: number): UnitNamed | Unreadable {
  const asPrinted: UnitNamed = { kind: 'named', quantity, used: [] };
  if (quantity.unit !== null) return asPrinted;
  const noun = nounBefore(clause, index);
  if (noun?.kind === 'magnitude') {
    return unreadable('target-unit-unclear', clause.plain, noun.start, quantity.end);
  }
  const first = clause.items.slice(0, index).find((item) => !isLink(item, clause.plain));
  const share = first?.kind === 'percent' ? unitOf(first, clause) : null;
  const ofNoun = unitOf(noun, clause);
  const named = ofNoun ?? share;
  const words = ofNoun === null ? first : noun;
  if (named === null || words === undefined) return asPrinted;
  const fraction = named.unit === 'percent' && Math.abs(quantity.value) <= 1 && quantity.value !== 0;
  if (fraction) return unreadable('target-percent-unclear', clause.plain, quantity.start, quantity.end);
  const value = rounded(quantity.value * named.factor);
  const factor = quantity.factor * named.factor;
  return {
    kind: 'named',
    quantity: { ...quantity, value, unit: named.unit, factor, yearLike: false },
    used: [words],
  };
}
