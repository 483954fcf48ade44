import { printedQuantity } from '../expressions/print';
import { isExcludedTie } from '../evaluation/display';
import { excludedLimit } from '../messages/it/status';
import type { Outcome } from '../evaluation/outcome';
import type { Target, Unit } from '../expressions/target';

/** Shows what General shows; a format of its own tells a prepared cell from one that nobody has touched. */
const PREPARED_NUMBER = 'General;-General';
export const PERCENT_FORMAT = '0.00%';
export const COUNT_FORMAT = '0';
export const AMOUNT_FORMAT = '#,##0.00';
const DAY_FORMAT = 'dd/mm/yyyy';
const EURO_FORMAT = '#,##0.00\\ "€"';
const MOST_DECIMALS = 6;
const MINUS = '−';

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  number: '',
  percent: 'p.p.',
  'percentage-point': 'p.p.',
  euro: '€',
  minute: 'min',
  hour: 'h',
  day: 'gg',
  'working-day': 'gg lav.',
  month: 'mesi',
};

/** Number format of the cell that waits for the actual value of a target. Never General. */
export function inputFormat(target: Target | null): string {
  switch (target?.kind) {
    case 'deadline':
      return DAY_FORMAT;
    case 'threshold':
    case 'range':
    case 'change':
      return quantityFormat(target.unit);
    case 'yes-no':
      return '@';
    case 'unreadable':
    case undefined:
      return PREPARED_NUMBER;
  }
}

function quantityFormat(unit: Unit): string {
  if (unit === 'percent' || unit === 'percentage-point') return PERCENT_FORMAT;
  return unit === 'euro' ? EURO_FORMAT : PREPARED_NUMBER;
}

/** A variance as it stands in a cell: percentage points as their number, so that 0.02 shows as "+2,00 p.p.". */
export function shownVariance(
  variance: number,
  unit: Unit,
): { readonly value: number; readonly format: string } {
  const value = unit === 'percentage-point' ? Number((variance * 100).toPrecision(15)) : variance;
  return { value, format: varianceFormat(value, unit) };
}

/** A variance as it stands in a text, as its cell shows it: "+2,00 p.p.", "−3 gg", "0"; two decimals at most where these say something. */
export function printedVariance(variance: number, unit: Unit): string {
  const { value } = shownVariance(variance, unit);
  const [whole = '', fraction] = Math.abs(value).toFixed(shownDecimals(value, unit)).split('.');
  const number = [
    printedQuantity(Number(whole), 'number'),
    ...(fraction === undefined ? [] : [fraction]),
  ].join(',');
  const sign = value === 0 ? '' : value < 0 ? MINUS : '+';
  return `${sign}${[number, UNIT_WORDS[unit]].filter((part) => part !== '').join(' ')}`;
}

/** Number format of a shown variance: sign, unit in words, and the decimals that the number needs. */
export function varianceFormat(value: number, unit: Unit): string {
  const decimals = shownDecimals(value, unit);
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const word = UNIT_WORDS[unit];
  const number = word === '' ? `#,##0${fraction}` : `#,##0${fraction}\\ "${word}"`;
  return `+${number};"${MINUS}"${number};${number}`;
}

/** Amounts and percentage points always have two. */
function shownDecimals(value: number, unit: Unit): number {
  return Math.max(decimalsOf(value), unit === 'euro' || unit === 'percentage-point' ? 2 : 0);
}

/** Number format of an achievement: one that equals an excluded limit is 100 % and not met, which it says itself. */
export function achievementFormat(outcome: Outcome): string {
  return isExcludedTie(outcome) ? `0.00%\\ "${excludedLimit}"` : PERCENT_FORMAT;
}

/** Two decimals at most, more only for what would show as zero. */
function decimalsOf(value: number): number {
  const places = Math.abs(value) < 0.005 ? MOST_DECIMALS : 2;
  return (value.toFixed(places).split('.')[1] ?? '').replace(/0+$/u, '').length;
}
