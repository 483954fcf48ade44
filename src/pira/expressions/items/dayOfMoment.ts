import { WEEKDAYS } from '../../lexicon/expressions/dates';
import type { PlainText } from '../../lexicon/text/plainText';
import { dayOf, endOfMonth, type Day } from '../../sheet/day';
import type { Item, Moment } from './item';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The day of a moment in a year; null where the calendar has none. */
export function dayOfMoment(moment: Moment, year: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  return moment.day === 'end' ? endOfMonth(year, moment.month) : dayOf(year, moment.month, moment.day);
}

/** Whether the day of the week before a date is another than the calendar's: one of the two was mistyped. */
export function isOtherWeekday(items: readonly Item[], moment: Moment, plain: PlainText): boolean {
  const before = items[items.indexOf(moment) - 1];
  const printed = before === undefined ? -1 : WEEKDAYS.indexOf(plain.text.slice(before.start, before.end));
  if (printed < 0 || moment.year === null || moment.day === 'end') return false;
  const day = dayOfMoment(moment, moment.year);
  return day !== null && new Date(day).getUTCDay() !== printed;
}
