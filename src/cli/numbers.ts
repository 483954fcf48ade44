const ITALIAN = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 2 });
const PERCENT = new Intl.NumberFormat('it-IT', { style: 'percent', maximumFractionDigits: 2 });

/** A number with comma decimals, two at most. */
export function italian(value: number): string {
  return ITALIAN.format(value);
}

/** A share as a percentage, two decimals at most. */
export function italianPercent(share: number): string {
  return PERCENT.format(share);
}
