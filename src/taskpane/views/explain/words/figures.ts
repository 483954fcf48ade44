import type { Unit } from '../../../../pira/expressions/target';

const MOST_DECIMALS = 6;

/** One and many of the units that are spoken as words. */
export type UnitNames = Readonly<
  Record<Exclude<Unit, 'number' | 'percent' | 'euro'>, readonly [one: string, many: string]>
>;

/** How a language writes amounts. */
export interface AmountStyle {
  readonly locale: string;
  readonly units: UnitNames;
}

/** Percentages and percentage points are fractions within, hundredths on the screen. */
const hundredths = (share: number): number => Number((share * 100).toPrecision(12));

function figure(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: MOST_DECIMALS,
    useGrouping: 'always',
  }).format(value);
}

function euros(amount: number, locale: string): string {
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', minimumFractionDigits }).format(
    amount,
  );
}

/** An amount with its unit, without rounding what people wrote. */
export function amountIn(value: number, unit: Unit, { locale, units }: AmountStyle): string {
  if (unit === 'number') return figure(value, locale);
  if (unit === 'percent') return `${figure(hundredths(value), locale)}%`;
  if (unit === 'euro') return euros(value, locale);
  const shown = unit === 'percentage-point' ? hundredths(value) : value;
  const [one, many] = units[unit];
  return `${figure(shown, locale)} ${shown === 1 ? one : many}`;
}
