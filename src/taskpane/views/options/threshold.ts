import { isThreshold } from '../../../pira/evaluation/evaluate';
import type { Language } from '../../../pira/messages';

const PERCENT_TEXT = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/;

/** The share that a percentage means, "70" or "70,5 %"; null where it is no number from 1 to 100. */
export function shareOf(text: string): number | null {
  const match = PERCENT_TEXT.exec(text.trim());
  if (match === null) return null;
  const percent = Number(`${match[1]}.${match[2] ?? '0'}`);
  const share = Number((percent / 100).toPrecision(15));
  return isThreshold(share) ? share : null;
}

/** A share as a percentage to type over, without its sign: 0.705 is 70,5 in Italian. */
export function shareText(share: number, language: Language): string {
  const text = String(Number((share * 100).toPrecision(12)));
  return language === 'it' ? text.replace('.', ',') : text;
}
