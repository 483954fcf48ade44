import { rounded } from '../expressions/figures';

const DIGITS = 15;
const NO_MINUS_ZERO = 0;
/** The largest number below one that has 15 significant digits. */
export const JUST_BELOW_ONE = 0.999_999_999_999_999;

/** Far more than fifteen digits leave out, relative to the larger of two numbers. */
const PLAINLY_APART = 1e-12;

/** Negative, zero or positive as `a` is below, equal to or above `b` at 15 significant digits. */
export function compare(a: number, b: number): number {
  const distance = a - b;
  const isPlain = Math.abs(distance) > PLAINLY_APART * Math.max(Math.abs(a), Math.abs(b));
  return Math.sign(isPlain ? distance : rounded(a) - rounded(b));
}

/** `a - b` without the noise beyond the 15 digits of the larger of the two; 1000000.1 - 1000000 is 0.1. */
export function difference(a: number, b: number): number {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  if (larger === 0) return 0;
  const decimals = DIGITS - 1 - Math.floor(Math.log10(larger));
  const exact = decimals < 0 || decimals > 100 ? a - b : Number((a - b).toFixed(decimals));
  return finite(rounded(exact)) + NO_MINUS_ZERO;
}

/** The same number, or the largest there is in its place where it overflowed. */
export function finite(value: number): number {
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}

/** A sum of positive numbers without the error that grows with their count (Kahan). */
export class Sum {
  #total = 0;
  #lost = 0;

  get total(): number {
    return this.#total;
  }

  add(value: number): void {
    const next = value - this.#lost;
    const after = this.#total + next;
    this.#lost = after - this.#total - next;
    this.#total = after;
  }
}
