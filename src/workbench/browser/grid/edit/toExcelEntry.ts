import { toFileNotation } from './italianFormula';

const NUMBER = /^([-+]?)(?:€ ?)?(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))? ?(%|€)?$/u;
const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/u;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/u;
const PIVOT = 30;

/**
 * Turns what a person types in an Italian Excel into an entry in en-US notation: numbers with a comma, percents, dates by day
 * and month, VERO and FALSO, formulas in Italian. Whatever is none of these stays the text it is.
 */
export function toExcelEntry(
  typed: string,
  numberFormat: string,
  today = new Date(),
): string | number | boolean {
  if (typed === '' || typed.startsWith("'")) return typed;
  const asText = `'${typed}`;
  if (numberFormat === '@') return asText;
  const trimmed = typed.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'VERO' || upper === 'FALSO') return upper === 'VERO';
  const number = numberEntry(trimmed, numberFormat);
  if (number !== null) return number;
  const date = dateEntry(trimmed, today);
  if (date !== null) return date;
  if (TIME.test(trimmed)) return trimmed;
  if (/^[=+@-]./u.test(trimmed)) return toFileNotation(trimmed);
  return asText;
}

/** A number with separators or the sign of the euro stays a text in en-US notation: it brings its format along. */
function numberEntry(text: string, numberFormat: string): string | number | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', mark = ''] = match;
  if (whole === '' && fraction === '') return null;
  const plain = `${sign}${whole.replaceAll('.', '') || '0'}${fraction === '' ? '' : `.${fraction}`}`;
  if (mark === '%') return `${plain}%`;
  const value = Number(plain);
  const isEuro = text.includes('€');
  if (!numberFormat.includes('%') && (isEuro || whole.includes('.'))) {
    const digits = plain.replace(sign, '').replace(/^\d+/u, whole.replaceAll('.', ',') || '0');
    return `${sign}${isEuro && mark === '' ? '€' : ''}${digits}${mark}`;
  }
  // In a cell of percents Excel takes 12 for 12 %, and 0,12 as well.
  return numberFormat.includes('%') && Math.abs(value) >= 1 ? value / 100 : value;
}

function dateEntry(text: string, today: Date): string | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, day = '', month = '', year = String(today.getFullYear())] = match;
  const century = Number(year) < PIVOT ? 2000 : 1900;
  const fullYear = year.length === 2 ? century + Number(year) : Number(year);
  const date = new Date(Date.UTC(fullYear, Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? `${Number(month)}/${Number(day)}/${fullYear}` : null;
}
