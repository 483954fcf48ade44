import { decimal, rounded } from '../figures';
import { itemsOf } from '../items/items';
import type { Item, Quantity } from '../items/item';
import { numberLexer } from '../lexers/number';
import type { Measure } from '../measure';
import { formatKind } from '../numberFormat';
import { EARLY, LATE } from '../../lexicon/doneness';
import { OPEN_WORD, PREPOSITION } from '../../lexicon/expressions/sense';
import { TIMES } from '../expression/unit';
import { dateForNumber } from './dateForNumber';
import { unmeasuredWord } from './doneness';
import { plainText, quoted, type PlainText } from '../../lexicon/text/plainText';
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
      return unreadableActual(dateForNumber(value, cell, text));
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
  const isScore = scale.wanted !== null && scale.wanted > 1;
  if (scale.isCount || isScore) return unreadableActual({ code: 'actual-two-values', text });
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

function isLimit(item: Item, plain: PlainText): boolean {
  return (
    (item.kind === 'mark' && plain.text[item.start] === '+') ||
    item.kind === 'approximate' ||
    item.kind === 'by' ||
    (item.kind === 'operator' && item.operator !== '=')
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

/** 3.6 is no day where a number is asked for. */
function withDecimal(item: Item): Item {
  if (item.kind !== 'moment' || item.decimal === undefined) return item;
  const { start, end, decimal: value } = item;
  return { kind: 'quantity', value, unit: null, factor: 1, sign: 0, yearLike: false, groups: 1, start, end };
}

/** "6 (al 30/6/2021)": a day within the year makes it an interim value. */
function isInterim(item: Item): boolean {
  if (item.kind !== 'group') return false;
  return item.items.some((inner, at) => {
    if (inner.kind !== 'moment') return false;
    const isDay = inner.certainty === 'sure' || item.items[at - 1]?.kind === 'link';
    return isDay && !(inner.month === 12 && (inner.day === 31 || inner.day === 'end'));
  });
}

/** A duration as people type it: 9:46 is 9 hours and 46 minutes, where hours are asked for. */
const DURATION = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?: ?(?:ore|h))?$/;

function duration(plain: PlainText, scale: Scale): Measure | null {
  const found = scale.unit === 'hour' ? DURATION.exec(plain.text) : null;
  if (found === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = found;
  const value = rounded(Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600);
  return { kind: 'quantity', value, unit: 'hour', notes: [] };
}

/** "95% (18/20)": a share that its own counts contradict; null where they agree or none are printed. */
function contradiction(
  items: readonly Item[],
  value: Quantity,
  plain: PlainText,
  text: string,
): Measure | null {
  if (value.unit !== 'percent') return null;
  for (const item of items) {
    const [only, second] = item.kind === 'group' ? item.items : [];
    if (only?.kind !== 'misprint' || only.code !== 'target-fraction' || second !== undefined) continue;
    const ratio = plain.text.slice(only.start, only.end);
    const [numerator, denominator] = ratio.split('/').map((part) => figures(part.trim()));
    if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator === 0) continue;
    const share = numerator / denominator;
    if (Math.abs((share - value.value) * HUNDRED) <= ROUNDING) continue;
    const shown = `${decimal(Number((share * HUNDRED).toFixed(2)))}%`;
    return unreadableActual({ code: 'actual-ratio-differs', text, ratio, value: shown });
  }
  return null;
}

/** Days before the day are negative where the target counts from it. */
function signed(value: number, plain: PlainText, scale: Scale): number | null {
  const isEarly = EARLY.test(plain.text);
  if (scale.wanted === null || !TIMES.has(scale.unit) || !(isEarly || LATE.test(plain.text))) return value;
  if (scale.wanted <= 0) return isEarly ? -Math.abs(value) : value;
  return scale.isAtMost ? null : value;
}

/** Whether a text ends as if another number followed: "6 su", "5 di". */
function isCutOff(items: readonly Item[], plain: PlainText): boolean {
  const last = items.at(-1);
  if (last === undefined) return false;
  const word = plain.text.slice(last.start, last.end);
  return last.kind === 'and' || last.kind === 'from' || PREPOSITION.test(word) || OPEN_WORD.test(word);
}

/** The measured value of a text: one number with or without its unit, or a ratio. */
export function quantityOfText(source: string, scale: Scale): Measure {
  const plain = plainText(source);
  const text = actualText(source);
  const items = itemsOf(plain).map(withDecimal);
  const lasting = duration(plain, scale);
  if (lasting !== null) return lasting;
  const divided = ratio(plain, text, scale);
  if (divided !== null) return divided;
  if (items.some((item) => isLimit(item, plain))) return unreadableActual({ code: 'actual-limit', text });
  const turning = unmeasuredWord(items, plain);
  if (turning !== null) {
    const word = quoted(plain, turning.start, turning.end);
    return unreadableActual({ code: 'actual-doubtful', text, word });
  }
  if (items.some(isInterim)) return unreadableActual({ code: 'actual-doubtful', text, word: text });
  if (isCutOff(items, plain)) return unreadableActual({ code: 'actual-number-unclear', text });
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
  const contradicted = contradiction(items, quantity, plain, text);
  if (contradicted !== null) return contradicted;
  if (quantity.sign === 1 && !scale.isChange && quantity.unit !== null)
    return unreadableActual({ code: 'actual-number-unclear', text });
  const value = signed(quantity.value, plain, scale);
  if (value === null) return unreadableActual({ code: 'actual-doubtful', text, word: text });
  return quantity.unit === null
    ? bareNumber(value, text, scale)
    : numberInUnit(value, quantity.unit, text, scale);
}
