import type { CellRef } from '../../pira/sheet/address';
import { dayOf, dayOfSerial, yearOf } from '../../pira/sheet/day';
import type { Sheet } from '../../pira/sheet/sheet';

/** Days by which the dates of an old Mac workbook, which counts from 1904, seem too early. */
const DAYS_TO_1904 = 1_462;
const SHOWN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
/** The year first, as in `2027-12-31`: its last digits are a day. */
const SHOWN_ISO_DAY = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/u;
/** A year at the end, as in `31 dicembre 2021` and `dic-21`. */
const SHOWN_YEAR = /\D(\d{4}|\d{2})$/u;
const YEAR_FORMAT = /y/iu;
/** Texts and conditions in a number format. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|\\./gu;

/**
 * A date that shows another day than its number says because the workbook counts from 1904; null where there is
 * none. Excel tells the date system to nobody, so that it has to be seen from a cell.
 */
export function dateOf1904(sheets: readonly Sheet[]): CellRef | null {
  const withYear = new Map<string, boolean>();
  const showsYear = (format: string): boolean => {
    const known = withYear.get(format) ?? YEAR_FORMAT.test(format.replace(LITERAL, ''));
    withYear.set(format, known);
    return known;
  };
  for (const { name, firstRow, firstColumn, values, texts, formats } of sheets)
    for (let down = 0; down < values.length; down++) {
      const row = values[down] ?? [];
      for (let right = 0; right < row.length; right++) {
        const value = row[right];
        if (typeof value !== 'number' || !showsYear(formats[down]?.[right] ?? '')) continue;
        if (isOff(value, texts[down]?.[right] ?? ''))
          return { sheet: name, row: firstRow + down, column: firstColumn + right };
      }
    }
  return null;
}

/** Whether a date shows another day than the one that its number counts to. */
function isOff(serial: number, text: string): boolean {
  const counted = dayOfSerial(serial);
  const shown = dayOfSerial(serial + DAYS_TO_1904);
  if (counted === null || shown === null) return false;
  const [, day, month, whole] = SHOWN_DAY.exec(text) ?? [];
  if (day !== undefined) return dayOf(Number(whole), Number(month), Number(day)) === shown;
  const [, isoYear, isoMonth, isoDay] = SHOWN_ISO_DAY.exec(text) ?? [];
  if (isoYear !== undefined) return dayOf(Number(isoYear), Number(isoMonth), Number(isoDay)) === shown;
  const year = SHOWN_YEAR.exec(text)?.[1];
  return (
    year !== undefined && String(yearOf(shown)).endsWith(year) && !String(yearOf(counted)).endsWith(year)
  );
}
