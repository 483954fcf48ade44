import { PAST_NOTE } from '../../lexicon/expressions/valueNames';
import { rounded } from '../figures';
import type { Group, Item, Quantity } from '../items/item';
import { tellsOtherYears } from './ledger/harmlessNote';
import { wordsOf, type Clause, type QuotingCode } from './clause';
import { TIMES } from './unit';

const FOOTNOTE = /^\d$/;
/** "3 (tre)": a number alone in words says again what stands before it. */
const IN_WORDS = /^\p{L}+$/u;

/** What the value outside brackets is, against which numbers in brackets are held. */
export interface Surrounding {
  /** The first value, where there is one. */
  readonly value: Quantity | null;
  /** Some value is a time or an amount of money. */
  readonly measured: boolean;
  /** Its operator is printed, so that a single figure in brackets is a footnote. */
  readonly limited: boolean;
}

function isMeasured({ unit }: Quantity): boolean {
  return unit !== null && unit !== 'percent' && unit !== 'percentage-point';
}

/** The values of a clause outside its brackets. */
export function surroundingOf(clause: Clause): Surrounding {
  const values = clause.items.filter((item) => item.kind === 'quantity').filter(({ yearLike }) => !yearLike);
  const limited = clause.items.some((item) => isSignedLimit(item) || (item.kind === 'by' && item.counts));
  return { value: values[0] ?? null, measured: values.some(isMeasured), limited };
}

function isLimit(item: Item): boolean {
  return item.kind === 'operator' || item.kind === 'min' || item.kind === 'by';
}

function isSignedLimit(item: Item): boolean {
  return (item.kind === 'operator' && item.place !== 'after') || item.kind === 'min';
}

/** "Q2 2026" or "dicembre 2021" in brackets dates a remark; a day is a deadline. */
function isDeadline(item: Item, clause: Clause): boolean {
  if (item.kind !== 'moment' || item.certainty !== 'sure') return false;
  return item.day !== 'end' || wordsOf(item, clause.plain).includes('entro');
}

/** "Approvazione (entro il 28/2/2023)": the only value of the text stands in brackets, with its deadline word. */
export function isOnlyDeadline(group: Group, { items }: Clause): boolean {
  const isValue = ({ kind }: Item): boolean => kind === 'quantity' || kind === 'moment' || kind === 'answer';
  const [by, ...others] = group.items.filter(({ kind }) => kind !== 'article' && kind !== 'link');
  const [moment, second] = others;
  const isDeadline = by?.kind === 'by' && moment?.kind === 'moment' && second === undefined;
  return isDeadline && !items.some(isValue) && items.filter(({ kind }) => kind === 'group').length === 1;
}

/** "95% (entro 5 gg)": the time in which a share of things is to be done. */
export function isServiceTime(group: Group, { items }: Clause): boolean {
  const [by, time, third] = group.items.filter(({ kind }) => kind !== 'article' && kind !== 'link');
  const isTime =
    by?.kind === 'by' && time?.kind === 'quantity' && TIMES.has(time.unit) && third === undefined;
  const isShare = items.some((item) => item.kind === 'quantity' && item.unit === 'percent');
  return isTime && isShare && items.filter(({ kind }) => kind === 'group').length === 1;
}

/** "Sì (100%)", "Sì (entro il 31/12)": what stands beside an answer says again that all of it is to be done in the year. */
function saysAgain(group: Group, { items, year }: Clause): boolean {
  const isYes = items.every(
    (item) => item === group || item.kind === 'mark' || (item.kind === 'answer' && item.yes),
  );
  const [first, second, third] = group.items.filter(({ kind }) => kind !== 'article');
  if (!isYes || items.length < 2 || first === undefined || third !== undefined) return false;
  if (second === undefined) return first.kind === 'quantity' && first.value === 1 && first.sign === 0;
  const isYearEnd =
    second.kind === 'moment' &&
    second.month === DECEMBER &&
    (second.day === 'end' || second.day === LAST_DAY);
  return first.kind === 'by' && isYearEnd && (second.year ?? year) === year;
}

const DECEMBER = 12;
const LAST_DAY = 31;

/** "80% (2024: 75%)", "(75% nel 2024)": what was reached in a year before the plan's own. */
function isOfPastYear(group: Group, { year }: Clause): boolean {
  const [past, other] = group.items
    .filter((item) => item.kind === 'quantity')
    .filter(({ yearLike }) => yearLike);
  const isPast =
    year !== null && past !== undefined && past.value < year && year - past.value <= MOST_YEARS_BACK;
  return isPast && other === undefined && !group.items.some(isLimit);
}

const MOST_YEARS_BACK = 5;

/** "80 (2026: 95)", "5 (15 nel triennio)": what is wanted or was reached in other years. */
export function isOfOther({ start, end }: Group, { plain, year }: Clause): boolean {
  return tellsOtherYears(plain.text.slice(start + 1, end - 1).trim(), year);
}

/** ">= 5 (2022: 3; 2023: 8)": the value of the plan's own year is another than the one outside the brackets. */
function isOfOwnYear(
  { items }: Group,
  numbers: readonly Quantity[],
  { year }: Clause,
  { value }: Surrounding,
): boolean {
  const at = items.findIndex((item) => item.kind === 'quantity' && item.yearLike && item.value === year);
  const own = items.slice(at + 1).find((item) => item.kind === 'quantity') ?? numbers.at(-1);
  return at >= 0 && own?.kind === 'quantity' && !own.yearLike && own.value !== value?.value;
}

/** "5 (± 1)": a tolerance in brackets behind its value. */
export function isTolerance({ items: [sign, amount, third] }: Group): boolean {
  return sign?.kind === 'plus-minus' && amount?.kind === 'quantity' && third === undefined;
}

/** "90% (novanta)" */
function isRepeated(quantity: Quantity, value: Quantity | null): boolean {
  return value !== null && rounded(value.value / value.factor) === quantity.value;
}

/** A number in brackets that changes nothing: a footnote, the same value again, a part of a count, the counts of a share. */
function isHarmless(
  quantity: Quantity,
  group: Group,
  printed: string,
  { value, measured, limited }: Surrounding,
): boolean {
  if (quantity.unit !== null || quantity.sign !== 0) return false;
  const footnote = group.items.length === 1 && FOOTNOTE.test(printed);
  const isBare = value?.unit === null && quantity.value !== value.value;
  if (group.items.length === 1 && isBare && !(footnote && limited) && !isRepeated(quantity, value))
    return false;
  if (footnote || quantity.value === value?.value || isRepeated(quantity, value)) return true;
  if (value !== null && group.items.length === 1 && IN_WORDS.test(printed)) return false;
  return !measured && !(value?.unit === null && quantity.value > value.value);
}

/** "(media triennio 83%)", "(2022: 75%)", "(baseline 40)": where one comes from, printed beside a limit of its own. */
export function isPastValue(group: Group, clause: Clause): boolean {
  const [first] = group.items;
  if (first === undefined || group.items.some(isLimit)) return false;
  const words = clause.plain.text.slice(first.start, group.end);
  return PAST_NOTE.test(words);
}

/** "80% (8 su 12)": two counts that make another share. */
function isOtherShare([part, whole, third]: readonly Quantity[], { value }: Surrounding): boolean {
  if (value?.unit !== 'percent' || part === undefined || whole === undefined || third !== undefined)
    return false;
  return whole.value > 0 && Math.abs(part.value / whole.value - value.value) > SHARE_ROUNDED;
}

const SHARE_ROUNDED = 0.01;

/** Brackets may hold remarks, years and counts; a second limit, a tolerance or a doubt changes the target. */
export function remarkProblem(group: Group, clause: Clause, around: Surrounding): QuotingCode | null {
  const numbers = group.items.filter((item) => item.kind === 'quantity').filter(({ yearLike }) => !yearLike);
  if (group.items.some(({ kind }) => kind === 'approximate')) return 'target-approximate';
  if (isTolerance(group)) return null;
  if (group.items.some(({ kind }) => kind === 'plus-minus')) return 'target-tolerance';
  const limited = numbers.length > 0 && group.items.some(isLimit);
  if (isOnlyDeadline(group, clause) || isServiceTime(group, clause) || saysAgain(group, clause)) return null;
  if (isOfPastYear(group, clause) || isOfOther(group, clause)) return null;
  if (isOfOwnYear(group, numbers, clause, around)) return 'target-two-values';
  const dated = group.items.some((item) => isDeadline(item, clause));
  const second = numbers.some((number) => !isHarmless(number, group, wordsOf(number, clause.plain), around));
  if (second && !dated && isPastValue(group, clause) && clause.items.some(isSignedLimit)) return null;
  return limited || dated || second || isOtherShare(numbers, around) ? 'target-two-values' : null;
}
