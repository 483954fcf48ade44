import { dayOfSerial, endOfMonth, yearOf } from '../sheet/day';
import { unreadable, type QuotingCode } from './expression/clause';
import { decimal, grouped } from './figures';
import { formatKind } from './numberFormat';
import { readText, type TextSurroundings } from './readText';
import { typedDate } from './typedDate';
import type { Target, YearTarget } from './target';
import { plainText } from '../lexicon/text/plainText';
import { columnUnit } from './unitColumn';

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

/** Units of a column in which a short date was typed as something else. */
const MEASURED: ReadonlySet<string> = new Set(['number', 'percent-sign', 'percent-word', 'quantity']);
const HOURS_A_DAY = 24;
const MINUTES_A_DAY = 1440;
/** Excel keeps times as parts of a day: an hour and a third is not exact. */
const DIGITS = 9;

/** A time cell under hours or minutes is a duration, as text; null under any other unit. */
function durationIn(value: number, { unit }: TextSurroundings): string | null {
  if (unit.kind !== 'quantity') return null;
  if (unit.unit === 'hour') return `${decimal(Number((value * HOURS_A_DAY).toFixed(DIGITS)))} ore`;
  return unit.unit === 'minute' ? `${decimal(Number((value * MINUTES_A_DAY).toFixed(DIGITS)))} minuti` : null;
}

/** A number typed under a unit that counts is no year, but for one shown like the plan's. */
function isCounted(value: number, { unit, year }: TextSurroundings): boolean {
  const mayBeYear = year !== null && Math.abs(value - year) <= YEARS_BESIDE;
  return unit.kind === 'number' && Number.isInteger(value) && value >= FIRST_GROUPED && !mayBeYear;
}

/** Whether a unit asks for a number in so many words: a whole day there was likely typed as something else. */
export function isForNumber({ unit }: Pick<TextSurroundings, 'unit'>): boolean {
  return unit.kind === 'number' ? unit.named : MEASURED.has(unit.kind);
}

/** Whether the words that a format prints behind a number name another quantity than the column. */
export function isOtherUnit(after: string, { unit }: Pick<TextSurroundings, 'unit'>): boolean {
  const printed = columnUnit(after);
  return unit.kind === 'quantity' && printed.kind === 'quantity' && printed.unit !== unit.unit;
}

const YEARS_BESIDE = 1;
/** So much of a whole was likely typed as a percentage into a cell that shows percentages: 90 for 90 %. */
const HUNDREDFOLD = 10;

const FIRST_GROUPED = 1000;

/** The readings of a cell that holds a number: its number format says whether it is a percent, a date or money. */
export function readNumber(
  value: number,
  text: string,
  format: string,
  around: TextSurroundings,
): readonly YearTarget[] {
  const shown = formatKind(format);
  switch (shown.kind) {
    case 'date': {
      const typed = MEASURED.has(around.unit.kind) ? typedDate(value, format) : null;
      if (typed !== null) {
        const reason = { code: 'target-date-for-number', text, typed } as const;
        return [{ year: around.year, reading: { kind: 'unreadable', reason } }];
      }
      const reading = isForNumber(around)
        ? because('target-day-for-number', text)
        : deadline(value, shown.precision, text);
      return [{ year: around.year, reading }];
    }
    case 'time': {
      const typed = durationIn(value, around);
      return typed === null
        ? [{ year: around.year, reading: because('target-clock', text) }]
        : readText(typed, around);
    }
    case 'percent':
      if (value >= HUNDREDFOLD)
        return [{ year: around.year, reading: because('target-percent-hundredfold', text) }];
      return readText(`${decimal(value, 2)}%`, around);
    case 'euro':
      return readText(`${decimal(value)} euro`, around);
    case 'worded':
      if (isOtherUnit(shown.after, around))
        return [{ year: around.year, reading: because('target-unit-conflict', text) }];
      return readText(`${shown.before}${decimal(value, shown.power)}${shown.after}`, around);
    case 'plain':
      return readText(isCounted(value, around) ? grouped(value) : decimal(value), around);
  }
}
