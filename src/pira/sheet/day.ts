/** A calendar day without time zone, as YYYY-MM-DD. Sorts and compares as text. */
export type Day = string;

const MS_A_DAY = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** Excel believes in 29 February 1900 (serial 60); serials up to it name other days than they seem to. */
export const FIRST_SAFE_SERIAL = 61;
export const LAST_SERIAL = 2_958_465;

/** The day, or null where the calendar has none (31/02). Month counts from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Last day of a month that counts from 1. */
export function endOfMonth(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Calendar days from one day to another; negative where `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MS_A_DAY;
}

/** The day of an Excel serial (1900 system, time of day dropped), or null below 61 or past the year 9999. */
export function dayOfSerial(serial: number): Day | null {
  if (!(serial >= FIRST_SAFE_SERIAL && serial < LAST_SERIAL + 1)) return null;
  return new Date(SERIAL_ZERO + Math.floor(serial) * MS_A_DAY).toISOString().slice(0, 10);
}

/** The Excel serial of a day (1900 system). */
export function serialOf(day: Day): number {
  return (Date.parse(day) - SERIAL_ZERO) / MS_A_DAY;
}
