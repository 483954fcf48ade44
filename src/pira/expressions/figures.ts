const SIGNIFICANT_DIGITS = 15;
const EXPONENTIAL = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/** A number at the fifteen significant digits that a spreadsheet keeps: 0.1 + 0.2 is 0.3. */
export function rounded(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/** A number times a power of ten in Italian figures, without exponent and without grouping: 0.584, 2 is 58,4. */
export function decimal(value: number, power = 0): string {
  const [, sign = '', first = '0', rest = '', exponent = '0'] =
    EXPONENTIAL.exec(value.toExponential(SIGNIFICANT_DIGITS - 1)) ?? [];
  const digits = `${first}${rest}`.replace(/0+$/, '') || '0';
  const point = Number(exponent) + power + 1;
  if (digits === '0') return '0';
  if (point <= 0) return `${sign}0,${'0'.repeat(-point)}${digits}`;
  if (digits.length <= point) return `${sign}${digits}${'0'.repeat(point - digits.length)}`;
  return `${sign}${digits.slice(0, point)},${digits.slice(point)}`;
}

/** Italian figures with dots between the thousands: 1821008.38 is 1.821.008,38. */
export function grouped(value: number, power = 0): string {
  const [whole = '', part] = decimal(value, power).split(',');
  const dotted = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return part === undefined ? dotted : `${dotted},${part}`;
}
