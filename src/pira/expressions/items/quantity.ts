import { rounded } from '../figures';
import type { Token } from '../lexers/token';
import type { PlainText } from '../../lexicon/text/plainText';
import type { Unit } from '../target';
import type { Found, Quantity } from './item';

interface Suffix {
  readonly unit: Unit;
  readonly factor: number;
  readonly next: number;
}

const HUNDRED = 100;
const LARGEST = 1e12;
/** "100.000 mila" and "100.000 mln" say thousands twice: nobody can tell which is meant; "1.500 mln" is a billion and a half. */
function saysTwice(value: number, factor: number): boolean {
  return value >= (factor === LEAST_GROUPED ? LEAST_GROUPED : LEAST_MILLIONS);
}
const LEAST_GROUPED = 1000;
const LEAST_MILLIONS = 10_000;

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.yearLike;
}

function isOf(token: Token | undefined, plain: PlainText): boolean {
  return token?.kind === 'link' && textOf(token, plain) === 'di';
}

/** A capital M is a million; a small m may also be a thousand. */
function scaleIsClear(token: Token, plain: PlainText): boolean {
  return (
    token.kind === 'scale' && (token.factor === 1000 || plain.source[plain.places[token.start] ?? 0] === 'M')
  );
}

function textOf(token: Token, plain: PlainText): string {
  return plain.text.slice(token.start, token.end);
}

function spellsCurrency(token: Token, plain: PlainText): boolean {
  return /€|euro/.test(textOf(token, plain));
}

/** The unit printed behind a number. */
function suffixAt(tokens: readonly Token[], at: number, plain: PlainText): Suffix | null {
  const token = tokens[at];
  const next = at + 1;
  if (token?.kind === 'percent') return { unit: 'percent', factor: 1 / HUNDRED, next };
  if (token?.kind === 'points') return { unit: 'percentage-point', factor: 1 / HUNDRED, next };
  if (token?.kind === 'min') return { unit: 'minute', factor: 1, next };
  if (token?.kind === 'money') return { unit: 'euro', factor: token.factor, next };
  if (token?.kind === 'time') {
    const label = textOf(token, plain) === 'anno' && isYear(tokens[next]);
    return label ? null : { unit: token.unit, factor: token.factor, next };
  }
  const millions = token?.kind === 'scale' && scaleIsClear(token, plain) && spellsCurrency(token, plain);
  return millions ? { unit: 'euro', factor: token.factor, next } : null;
}

interface Amount {
  readonly value: number;
  readonly factor: number;
  readonly yearLike: boolean;
  readonly groups: number;
  readonly next: number;
}

/** "un mese", "un milione", "un punto percentuale". */
function isCounted(following: Token | undefined): boolean {
  return ['magnitude', 'time', 'percent', 'points'].includes(following?.kind ?? '');
}

/** "almeno un incontro", "non più di uno". */
function isLimited(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && tokens[before]?.kind === 'link') before -= 1;
  const limit = tokens[before];
  const limits = limit?.kind === 'min' || (limit?.kind === 'operator' && limit.place !== 'after');
  const following = tokens[at + 1]?.kind;
  return limits && following !== 'number' && following !== 'number-word' && following !== 'operator';
}

function amountAt(tokens: readonly Token[], at: number, plain: PlainText): Amount | null {
  const token = tokens[at];
  const following = tokens[at + 1];
  let amount: Amount;
  if (token?.kind === 'number') {
    amount = { value: token.value, factor: 1, yearLike: token.yearLike, groups: token.groups, next: at + 1 };
  } else if (token?.kind === 'day-month' && token.decimal !== null) {
    amount = { value: token.decimal, factor: 1, yearLike: false, groups: 1, next: at + 1 };
  } else if (token?.kind === 'number-word') {
    amount = { value: token.value, factor: 1, yearLike: false, groups: 1, next: at + 1 };
  } else if (token?.kind === 'one' && (isCounted(following) || isLimited(tokens, at))) {
    amount = { value: 1, factor: 1, yearLike: false, groups: 1, next: at + 1 };
  } else {
    return null;
  }
  let { factor, next } = amount;
  for (
    let word = tokens[next];
    word?.kind === 'magnitude' && !saysTwice(amount.value, word.factor) && amount.value * factor < LARGEST;
    word = tokens[next]
  ) {
    factor *= word.factor;
    next += 1;
  }
  const scaled = next > amount.next;
  if (scaled && isOf(tokens[next], plain) && tokens[next + 1]?.kind === 'money') next += 1;
  return { ...amount, factor, next, yearLike: amount.yearLike && !scaled };
}

/** What one of the larger time is in the smaller, where that is exact. */
const PARTS: Readonly<Partial<Record<`${Unit} ${Unit}`, number>>> = {
  'hour minute': 60,
  'day hour': 24,
  'month month': 1,
  'minute minute': 1,
};

/** The "m" of "1h 30m". */
function minutesAt(tokens: readonly Token[], at: number, plain: PlainText): Suffix | null {
  const token = tokens[at];
  return token !== undefined && textOf(token, plain) === 'm'
    ? { unit: 'minute', factor: 1, next: at + 1 }
    : null;
}

/** The smaller time after a larger one: 2 ore e 30 minuti, 1h 30m. */
function withSmallerPart(
  larger: Found<Quantity>,
  tokens: readonly Token[],
  plain: PlainText,
): Found<Quantity> {
  const { item } = larger;
  if (item.unit === null) return larger;
  const at = tokens[larger.next]?.kind === 'and' ? larger.next + 1 : larger.next;
  const amount = amountAt(tokens, at, plain);
  const letter = amount && item.unit === 'hour' ? minutesAt(tokens, amount.next, plain) : null;
  const suffix = amount && (letter ?? suffixAt(tokens, amount.next, plain));
  const parts = suffix && PARTS[`${item.unit} ${suffix.unit}`];
  const end = tokens[(suffix?.next ?? 0) - 1]?.end;
  if (!amount || !suffix || parts === undefined || parts === null || end === undefined) return larger;
  const smaller = amount.value * amount.factor * suffix.factor;
  if (parts === 1 && smaller >= item.value) return larger;
  return {
    item: { ...item, value: rounded(item.value * parts + smaller), unit: suffix.unit, end },
    next: suffix.next,
  };
}

interface Prefix {
  readonly money: number | null;
  readonly time: { readonly unit: Unit; readonly factor: number } | null;
  readonly sign: -1 | 0 | 1;
  readonly next: number;
}

/** A currency, or a multiple of it, printed before the number: €, k€, M€. */
function currencyFactor(token: Token | undefined, plain: PlainText): number | null {
  if (token?.kind === 'money') return token.factor;
  const scaled = token?.kind === 'scale' && scaleIsClear(token, plain) && spellsCurrency(token, plain);
  return scaled ? token.factor : null;
}

/** A sign, a currency or a time printed before the number: € 1.000, giorni 30, +5. */
function prefixAt(tokens: readonly Token[], start: number, plain: PlainText): Prefix {
  let next = start;
  let money: number | null = null;
  let time: Prefix['time'] = null;
  let sign: Prefix['sign'] = 0;
  for (let seen = 0; seen < 2; seen += 1) {
    const token = tokens[next];
    const currency = currencyFactor(token, plain);
    if (token?.kind === 'sign' && sign === 0) sign = token.sign;
    else if (currency !== null && money === null) money = currency;
    else if (token?.kind === 'time' && token.before && seen === 0 && !isYear(tokens[next + 1])) time = token;
    else break;
    next += 1;
  }
  return { money, time, sign, next };
}

const OPENING: ReadonlySet<string> = new Set(['money', 'min', 'time']);

/** What stands behind the year in "2021 € 10.000" or "2021 min: 5" belongs to the next number. */
function opensAmount(amount: Amount, tokens: readonly Token[], at: number): boolean {
  if (!amount.yearLike || !OPENING.has(tokens[at]?.kind ?? '')) return false;
  let next = at + 1;
  while (next < at + 3 && (tokens[next]?.kind === 'mark' || tokens[next]?.kind === 'link')) next += 1;
  return ['number', 'number-word', 'money'].includes(tokens[next]?.kind ?? '');
}

/** The number with its unit that begins at a token, or null. Percents become fractions, weeks days, years months. */
export function quantityAt(
  tokens: readonly Token[],
  start: number,
  plain: PlainText,
): Found<Quantity> | null {
  const prefix = prefixAt(tokens, start, plain);
  const amount = amountAt(tokens, prefix.next, plain);
  const first = tokens[start];
  if (amount === null || first === undefined) return null;
  let { next } = amount;
  let factor = amount.factor * (prefix.money ?? prefix.time?.factor ?? 1);
  let unit: Unit | null = prefix.money === null ? (prefix.time?.unit ?? null) : 'euro';
  const scale = tokens[next];
  if (scale?.kind === 'scale' && prefix.money !== null && scaleIsClear(scale, plain)) {
    factor *= scale.factor;
    next += 1;
  }
  const suffix = unit === null && !opensAmount(amount, tokens, next) ? suffixAt(tokens, next, plain) : null;
  if (suffix !== null) {
    ({ unit, next } = suffix);
    factor *= suffix.factor;
  }
  const sign = prefix.sign;
  const item: Quantity = {
    kind: 'quantity',
    value: rounded(amount.value * factor * (sign === -1 ? -1 : 1)) + 0,
    unit,
    factor,
    sign,
    yearLike: amount.yearLike && unit === null && sign === 0,
    groups: amount.groups,
    start: first.start,
    end: tokens[next - 1]?.end ?? first.end,
  };
  return withSmallerPart({ item, next }, tokens, plain);
}
