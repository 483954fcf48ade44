import { decimal, rounded } from '../figures';
import { itemsOf } from '../items/items';
import type { Item, Quantity } from '../items/item';
import { numberLexer } from '../lexers/number';
import type { Measure } from '../measure';
import { formatKind } from '../numberFormat';
import { plainText, type PlainText } from '../../lexicon/text/plainText';
import { actualText, unreadableActual, type ActualInput } from './actualCell';
import { bareNumber, numberInUnit, type Scale } from './inTargetUnit';

/** 12/15, also with its percentage: 12/15 = 80%, 12 su 15 (80%). */
const RATIO = /^(\d[\d.,]{0,20}) ?(?:\/|su|:) ?(\d[\d.,]{0,20})(?: ?[=(-] ?(\d[\d.,]{0,20}) ?%\)?)?$/;
/** A percentage beside its ratio may be rounded to the unit. */
const ROUNDING = 0.5;
/** "2021: 6" */
const AFTER_YEAR = /^(?:19|20)\d\d ?:/;
const HUNDRED = 100;
const HOURS_A_DAY = 24;

/** The measured value of a cell that holds a number, by its number format. */
export function quantityOfNumber(value: number, cell: ActualInput, scale: Scale): Measure {
  const shown = formatKind(cell.format);
  const text = actualText(cell.text) || decimal(value);
  switch (shown.kind) {
    case 'percent':
      return numberInUnit(value, 'percent', text, scale);
    case 'euro':
      return numberInUnit(value, 'euro', text, scale);
    case 'date':
      return unreadableActual({ code: 'actual-not-a-number', text });
    case 'time':
      return numberInUnit(value * HOURS_A_DAY, 'hour', text, scale);
    case 'worded':
      return quantityOfText(
        `${shown.before}${decimal(value, shown.after === '%' ? 2 : 0)}${shown.after}`,
        scale,
      );
    case 'plain':
      return bareNumber(value, text, scale);
  }
}

function figures(text: string): number | null {
  const token = numberLexer(text, 0);
  return token?.kind === 'number' && token.end === text.length ? token.value : null;
}

/** "12/15": a fraction for a target in percents, the quotient for a number; beside a count it may be six of five. */
function ratio(plain: PlainText, text: string, scale: Scale): Measure | null {
  const found = RATIO.exec(plain.text);
  if (found === null) return null;
  if (AFTER_YEAR.test(plain.text)) return unreadableActual({ code: 'actual-two-values', text });
  const numerator = figures(found[1] ?? '');
  const denominator = figures(found[2] ?? '');
  if (numerator === null || denominator === null)
    return unreadableActual({ code: 'actual-number-unclear', text });
  if (denominator === 0) return unreadableActual({ code: 'actual-zero-denominator', text });
  const value = rounded(numerator / denominator);
  const percentage = found[3] === undefined ? null : figures(found[3]);
  const agrees = percentage === null || Math.abs(value * HUNDRED - percentage) <= ROUNDING;
  if (found[3] !== undefined && (percentage === null || !agrees)) {
    return unreadableActual({ code: 'actual-two-values', text });
  }
  if (scale.unit === 'percent') {
    const shown = `${decimal(Number((value * HUNDRED).toFixed(2)))}%`;
    return {
      kind: 'quantity',
      value,
      unit: 'percent',
      notes: [{ code: 'actual-taken-as-ratio', text, value: shown }],
    };
  }
  if (scale.unit !== null && scale.unit !== 'number')
    return unreadableActual({ code: 'actual-unit-differs', text, unit: scale.unit });
  if (scale.isCount) return unreadableActual({ code: 'actual-two-values', text });
  const shown = decimal(Number(value.toFixed(4)));
  return {
    kind: 'quantity',
    value,
    unit: 'number',
    notes: [{ code: 'actual-taken-as-ratio', text, value: shown }],
  };
}

const BESIDE: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'link',
  'article',
  'filler',
  'quote',
  'footnote',
  'break',
  'mark',
  'group',
  'aside',
]);

function isLimit(item: Item): boolean {
  return (
    item.kind === 'approximate' || item.kind === 'by' || (item.kind === 'operator' && item.operator !== '=')
  );
}

/** Whether the item may stand beside the only number: punctuation, small words, a remark in brackets, an equals sign. */
function isSilent(item: Item): boolean {
  return BESIDE.has(item.kind) || (item.kind === 'operator' && item.operator === '=');
}

/** A noun behind a count ("12 incontri") says what was counted. */
function isNoun(item: Item, quantity: Quantity): boolean {
  const named =
    item.kind === 'word' ||
    item.kind === 'code' ||
    item.kind === 'reference' ||
    item.kind === 'and' ||
    (item.kind === 'answer' && item.yes);
  return named && item.start >= quantity.end;
}

/** The measured value of a text: one number with or without its unit, or a ratio. */
export function quantityOfText(source: string, scale: Scale): Measure {
  const plain = plainText(source);
  const text = actualText(source);
  const items = itemsOf(plain);
  const divided = ratio(plain, text, scale);
  if (divided !== null) return divided;
  if (items.some(isLimit)) return unreadableActual({ code: 'actual-limit', text });
  if (items.some((item) => item.kind === 'misprint' || item.kind === 'unknown')) {
    return unreadableActual({ code: 'actual-number-unclear', text });
  }
  const [quantity, second] = items.filter((item) => item.kind === 'quantity');
  if (quantity === undefined) return unreadableActual({ code: 'actual-not-a-number', text });
  if (second !== undefined) return unreadableActual({ code: 'actual-two-values', text });
  const others = items.filter((item) => item !== quantity && !isSilent(item));
  const counted = others.length > 0 && others.every((item) => isNoun(item, quantity));
  if (others.length > 0 && !(counted && (quantity.unit !== null || scale.unit === 'number'))) {
    return unreadableActual({ code: 'actual-not-a-number', text });
  }
  return quantity.unit === null
    ? bareNumber(quantity.value, text, scale)
    : numberInUnit(quantity.value, quantity.unit, text, scale);
}
