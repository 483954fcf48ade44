import { dayOfSerial, endOfMonth, yearOf } from '../day';
import { unreadable, type QuotingCode } from './expression/clause';
import { decimal } from './figures';
import { formatKind } from './numberFormat';
import { readText, type Surroundings } from './readText';
import type { Target, YearTarget } from './target';
import { plainText } from '../lexicon/text/plainText';

const DECEMBER = 12;

function because(code: QuotingCode, text: string): Target {
  return unreadable(code, plainText(text), 0, text.length);
}

function deadline(value: number, precision: 'day' | 'month' | 'year', text: string): Target {
  const day = dayOfSerial(value);
  if (day === null) return because('target-impossible-date', text);
  if (precision === 'year') return because('target-year-only', text);
  const month = Math.min(Number(day.slice('YYYY-'.length, 'YYYY-MM'.length)), DECEMBER);
  return { kind: 'deadline', date: precision === 'day' ? day : endOfMonth(yearOf(day), month), assumed: [] };
}

/** The readings of a cell that holds a number: its number format says whether it is a percent, a date or money. */
export function readNumber(
  value: number,
  text: string,
  format: string,
  around: Surroundings,
): readonly YearTarget[] {
  const shown = formatKind(format);
  switch (shown.kind) {
    case 'date':
      return [{ year: around.year, reading: deadline(value, shown.precision, text) }];
    case 'time':
      return [{ year: around.year, reading: because('target-clock', text) }];
    case 'percent':
      return readText(`${decimal(value, 2)}%`, around);
    case 'euro':
      return readText(`${decimal(value)} euro`, around);
    case 'worded':
      return readText(`${shown.before}${decimal(value, shown.after === '%' ? 2 : 0)}${shown.after}`, around);
    case 'plain':
      return readText(decimal(value), around);
  }
}
