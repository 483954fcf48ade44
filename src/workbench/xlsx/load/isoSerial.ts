const ISO =
  /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/i;
const MS_A_DAY = 86_400_000;
const SECONDS_A_DAY = 86_400;
/** Days from the 1900 system's zero to that of the 1904 system. */
const DAYS_TO_1904 = 1462;
/** The 1900 system counts a 29 February 1900 that never was; dates before it have one day less. */
const FIRST_RIGHT_SERIAL = 61;

/**
 * The serial of a cell of type date, as ISO 8601 text; null where it is none. An offset from Greenwich is left aside: the
 * cell shows the clock of the place where it was written.
 */
export function isoSerial(text: string, date1904: boolean): number | null {
  const [whole, year, month, day, hours = '0', minutes = '0', seconds = '0', fraction = '0'] =
    ISO.exec(text) ?? [];
  if (whole === undefined || text === '' || (year === undefined && !text.includes(':'))) return null;
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
  if (Number(minutes) > 59 || Number(seconds) > 60 || time > SECONDS_A_DAY + 1) return null;
  const days = year === undefined ? 0 : serialOfDay(Number(year), Number(month), Number(day), date1904);
  return days === null ? null : days + time / SECONDS_A_DAY;
}

/** The serial of a day; null where the calendar has no such day. */
function serialOfDay(year: number, month: number, day: number, date1904: boolean): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = (date.getTime() - Date.UTC(1899, 11, 30)) / MS_A_DAY;
  if (date1904) return serial - DAYS_TO_1904;
  return serial < FIRST_RIGHT_SERIAL ? serial - 1 : serial;
}
