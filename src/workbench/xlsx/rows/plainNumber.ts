const MINUS = 45;
const POINT = 46;
const CODE_OF_0 = 48;
/** As many digits are a whole number that is held exactly, and so is the power of ten it is divided by: the quotient is right to the last bit. */
const MOST_DIGITS = 15;

/** The number that some bytes spell out in plain digits; NaN where they do not, or may lose a digit. */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  let digits = 0;
  let number = 0;
  let divisor = 0;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT && divisor === 0) {
      divisor = 1;
      continue;
    }
    const digit = byte - CODE_OF_0;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
    divisor *= 10;
    digits += 1;
  }
  if (digits === 0 || digits > MOST_DIGITS) return NaN;
  if (divisor > 1) number /= divisor;
  return isNegative ? -number : number;
}
