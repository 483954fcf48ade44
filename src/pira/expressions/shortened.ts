/** A value so much smaller than the wanted one may be told in thousands or in millions of its unit. */
const LEAST_AWAY = 100;
const MULTIPLES = [1000, 1_000_000];
/** A result is seldom further than this from what was wanted. */
const NEAR = 5;

/** Whether a value looks as if it were told in thousands or millions: 41,2 beside 45.000. */
export function isShortened(value: number, wanted: number): boolean {
  if (value <= 0 || value * LEAST_AWAY > wanted) return false;
  return MULTIPLES.some((factor) => value * factor * NEAR >= wanted && value * factor <= wanted * NEAR);
}
