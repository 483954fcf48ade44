/** What a number format says of the values that it shows. */
export type FormatKind =
  | { readonly kind: 'plain' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'euro' }
  /** `day`: shows a day; a month or year alone stands for its end. */
  | { readonly kind: 'date'; readonly precision: 'day' | 'month' | 'year' }
  | { readonly kind: 'time' }
  /**
   * Words printed around the number: `">= "0" gg."`. What is printed is the value times ten to the `power`: 2 below a
   * percent sign that multiplies (`">= "0%`), 0 below one that is only printed (`0"%"`, `0\\%`), -3 where a comma behind
   * the digits leaves thousands away (`0,"k€"`).
   */
  | { readonly kind: 'worded'; readonly before: string; readonly after: string; readonly power: number };

const DIGITS = /[0#?]/;
const HUNDRED = 2;
const THOUSAND = 3;
/** The sign of a currency, in brackets with its country: `[$€-410]`. */
const CURRENCY = /^\$([^-]+)/;
const ONLY_EURO = /^[\s\u00a0().+-]*(?:€|eur|euro)[\s\u00a0().+-]*$/i;
/** Commas behind the last digit: `0,`, `#,##0.0,,`. */
const THOUSANDS_AWAY = /[0#?](,+)(?![0#?,])/;
const LONGEST_FORMAT = 255;

/** The first section (for positive numbers) with its quoted text taken out, and that text by its side. */
function firstSection(format: string): { codes: string; before: string; after: string; brackets: string } {
  let codes = '';
  let before = '';
  let after = '';
  let brackets = '';
  const write = (text: string): void => {
    if (DIGITS.test(codes)) after += text;
    else before += text;
  };
  for (let at = 0; at < format.length && at < LONGEST_FORMAT; at += 1) {
    const character = format[at] ?? '';
    if (character === ';') break;
    const closing = character === '"' ? '"' : character === '[' ? ']' : null;
    if (closing !== null) {
      const end = format.indexOf(closing, at + 1);
      const inside = format.slice(at + 1, end < 0 ? format.length : end);
      if (closing === '"') write(inside);
      else {
        brackets += inside;
        write(CURRENCY.exec(inside)?.[1] ?? '');
      }
      at = end < 0 ? format.length : end;
    } else if (character === '\\' || character === '_' || character === '*') {
      at += 1;
      if (character === '\\') write(format[at] ?? '');
    } else if (/[<>=≥≤€]/.test(character)) {
      write(character);
    } else {
      if (character === '%') write(character);
      codes += character;
    }
  }
  return { codes, before, after, brackets };
}

function datePrecision(codes: string): 'day' | 'month' | 'year' | null {
  if (codes.includes('d')) return 'day';
  if (!codes.includes('y')) return null;
  return codes.includes('m') ? 'month' : 'year';
}

/** What a number format (en-US codes) says of its values. */
export function formatKind(format: string): FormatKind {
  const { codes, before, after, brackets } = firstSection(format);
  const letters = codes.toLowerCase();
  if (letters.includes('general') || letters.includes('@') || letters === '') {
    const worded = before.trim() + after.trim();
    return worded === '' ? { kind: 'plain' } : { kind: 'worded', before, after, power: 0 };
  }
  const away = THOUSANDS_AWAY.exec(letters)?.[1]?.length ?? 0;
  const power = (letters.includes('%') ? HUNDRED : 0) - THOUSAND * away;
  if (power === HUNDRED && before.trim() === '' && after.trim() === '%') return { kind: 'percent' };
  if (!DIGITS.test(letters)) {
    if (/[hs]|am\/pm/.test(letters) && !/[dy]/.test(letters)) return { kind: 'time' };
    if (/^[hms]+$/i.test(brackets)) return { kind: 'time' };
    const precision = datePrecision(letters);
    if (precision !== null) return { kind: 'date', precision };
  }
  if (/^[hms]+$/i.test(brackets) || (/[hs]/.test(letters) && letters.includes(':'))) return { kind: 'time' };
  if (ONLY_EURO.test(before + after)) return { kind: 'euro' };
  const words = (before + after).replaceAll(/[\s\u00a0().+-]/g, '');
  return words === '' ? { kind: 'plain' } : { kind: 'worded', before, after, power };
}
