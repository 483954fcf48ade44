import { compare } from './precision';

/** A named level of the achievement, and where it begins. */
export interface Band {
  readonly name: string;
  /** As a share: 0.85 is 85 %. */
  readonly from: number;
}

const ONE_BAND = /([\p{L}][\p{L}\p{M}’' -]{0,40}?)\s*[:=]?\s*(\d{1,3}(?:[.,]\d{1,4})?)\s*%/gu;
const BETWEEN = /^[\s,;]*$/u;
const MOST_BANDS = 6;
const LEAST = 0.01;
const HIGHEST = 2;

/**
 * The bands that a text names, "soglia 70%, target 85%, eccellenza 95%": from 1 % to 200 %, ascending, the first at most
 * 100 %. Empty for an empty text; null where the text says anything else.
 */
export function bandsOf(text: string): readonly Band[] | null {
  const matches = [...text.matchAll(ONE_BAND)];
  const between = text.split(ONE_BAND).filter((_, index) => index % 3 === 0);
  if (between.some((rest) => !BETWEEN.test(rest)) || matches.length > MOST_BANDS) return null;
  const bands = matches.map(([, name = '', percent = '']): Band => ({
    name: name.trim(),
    from: Number((Number(percent.replace(',', '.')) / 100).toPrecision(15)),
  }));
  const isAscending = bands.every(({ from }, index) => from > (bands[index - 1]?.from ?? 0));
  const isInReach = bands.every(({ from }) => from >= LEAST && from <= HIGHEST);
  return isAscending && isInReach && (bands[0]?.from ?? 0) <= 1 ? bands : null;
}

/** Bands as a text that is read back as the same. */
export function bandsText(bands: readonly Band[]): string {
  return bands.map(({ name, from }) => `${name} ${percentDigits(from)}%`).join(', ');
}

/** The highest band that an achievement reaches; null below the first. */
export function bandAt(bands: readonly Band[], achievement: number): Band | null {
  return bands.findLast(({ from }) => compare(achievement, from) >= 0) ?? null;
}

/** A share in per cent, in Italian digits: 0.705 is 70,5. */
export function percentDigits(share: number): string {
  return String(Number((share * 100).toPrecision(12))).replace('.', ',');
}
