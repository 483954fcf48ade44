import { MINUS_WORD, OF_CHANGE } from '../../lexicon/expressions/comparisons';
import { EARLY, LATE, NAMES_MEASURED, AUXILIARY } from '../../lexicon/donePhrases';
import { quoted } from '../../lexicon/text/plainText';
import { wordsOf } from '../expression/clause';
import type { Span } from '../expression/rule';
import { TIMES } from '../expression/unit';
import type { Item, Quantity } from '../items/item';
import type { Unit } from '../target';
import type { Measure } from '../measure';
import { unreadableActual } from './actualCell';
import { bareNumber, numberInUnit } from './inTargetUnit';
import { labelOf } from './label';
import { countsOf } from './ratio';
import { numbersOf, type Written } from './written';

/** What a rule makes of an actual value, with the stretches of its text that it used. */
export interface MeasureReading {
  readonly measure: Measure;
  readonly used: readonly Span[];
  /** A number without a unit, which a thing behind it would make a count. */
  readonly isBare?: boolean;
}

/** Days before the day are negative where the target counts from it. */
function signed(value: number, { plain, scale }: Written): number | null {
  const isEarly = EARLY.test(plain.text);
  if (scale.wanted === null || !TIMES.has(scale.unit) || !(isEarly || LATE.test(plain.text))) return value;
  if (scale.wanted <= 0) return isEarly ? -Math.abs(value) : value;
  return scale.isAtMost ? null : value;
}

/** A minus in a word, or one that stands apart from its number where the target itself counts below zero: "- 3,5". */
function dashed({ items, plain, scale: { wanted } }: Written, value: Quantity): Item | null {
  const [dash, next] = items;
  if (dash === undefined || next !== value || value.sign !== 0) return null;
  if (dash.kind === 'word' && MINUS_WORD.test(wordsOf(dash, plain))) return dash;
  return dash.kind === 'dash' && wanted !== null && wanted <= 0 ? dash : null;
}

const HALF = 0.5;

/** "+14", "meno 5%": a sign that makes the number a difference, where the target does not count below zero; null where none does. */
function asDifference({ items: [first], plain, scale }: Written, value: Quantity): string | null {
  const { wanted, isChange, unit } = scale;
  if (isChange || unit === null || wanted === null || wanted <= 0) return null;
  const isMinus = first?.kind === 'word' && MINUS_WORD.test(wordsOf(first, plain));
  // No share of half or more is what it was below zero.
  const isBelow = value.sign === -1 && unit === 'percent' && wanted >= HALF;
  if (value.sign !== 1 && !isMinus && !isBelow) return null;
  return quoted(plain, Math.min(first?.start ?? value.start, value.start), value.end);
}

/** "riduzione del 6%", "6% in meno": a change told in words, beside a target that is one; null where none is told. */
function changeInWords({ items, plain, scale }: Written, value: Quantity): readonly Item[] | null {
  if (!scale.isChange || !SHARES.has(value.unit) || value.sign !== 0) return null;
  const at = items.indexOf(value);
  const before = items.slice(0, at);
  const [change, ...links] = before;
  const isLed = links.length > 0 && links.every((item) => OF_CHANGE.test(wordsOf(item, plain)));
  if (change?.kind === 'change' && isLed) return before;
  const more = items[at + 1];
  return at === 0 && more?.kind === 'more' ? [more] : null;
}

const SHARES: ReadonlySet<Unit | null> = new Set<Unit | null>(['percent', 'percentage-point']);

function signOf(words: readonly Item[] | null): number {
  return words?.some((item) => (item.kind === 'change' || item.kind === 'more') && item.sign === -1) === true
    ? -1
    : 1;
}

/** The only number of a text, in the unit of its target. */
export function valueOf(written: Written): MeasureReading | Measure {
  const { plain, text, items, scale } = written;
  const [quantity] = numbersOf(written);
  if (quantity === undefined) return unreadableActual({ code: 'actual-not-a-number', text });
  const difference = asDifference(written, quantity);
  if (difference !== null) return unreadableActual({ code: 'actual-doubtful', text, word: difference });
  const change = changeInWords(written, quantity);
  const isUnsigned = scale.isFall && change === null && SHARES.has(quantity.unit) && quantity.sign === 0;
  if (isUnsigned && quantity.value > 0 && items.length === 1)
    return unreadableActual({ code: 'actual-not-of-base', text });
  const minus = dashed(written, quantity);
  const value = signed((minus === null ? 1 : -1) * signOf(change) * quantity.value, written);
  if (value === null) return unreadableActual({ code: 'actual-doubtful', text, word: text });
  const measure =
    quantity.unit === null ? bareNumber(value, text, scale) : numberInUnit(value, quantity.unit, text, scale);
  const isNaming = (words: string): boolean => NAMES_MEASURED.test(words) || AUXILIARY.test(words);
  const named = items.filter(
    (item) => item.start < quantity.start && item.kind !== 'group' && isNaming(wordsOf(item, plain)),
  );
  const [first, second] = items;
  // "in 25 giorni"
  const isTime = second === quantity && TIMES.has(quantity.unit ?? scale.unit);
  if (isTime && first !== undefined && wordsOf(first, plain) === 'in') named.push(first);
  const counts = countsOf(written, quantity).map(({ group }) => group);
  const used = [
    quantity,
    ...named,
    ...labelOf(written, quantity),
    ...(minus === null ? [] : [minus]),
    ...(change ?? []),
    ...counts,
  ];
  return { measure, used, isBare: quantity.unit === null };
}
