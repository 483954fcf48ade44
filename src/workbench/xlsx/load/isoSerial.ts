const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/;
const MS_A_DAY = 86_400_000;
const SECONDS_A_DAY = 86_400;
/** Days from the 1900 system's zero to that of the 1904 system. */
const DAYS_TO_1904 = 1462;

/** The serial of a cell of type date, as ISO 8601 text; null where it is none. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (match === null || text === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const days =
    year === undefined
      ? 0
      : (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / MS_A_DAY -
        (date1904 ? DAYS_TO_1904 : 0);
  return days + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
}
