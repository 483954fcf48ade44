import type { CellRef } from '../../pira/address';
import { dayOf, dayOfSerial, yearOf } from '../../pira/day';
import type { Sheet } from '../../pira/sheet';

/** Days by which the dates of an old Mac workbook, which counts from 1904, seem too early. */
const DAYS_TO_1904 = 1_462;
const SHOWN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
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
  for (const sheet of sheets)
    for (const [down, row] of sheet.values.entries())
      for (const [right, value] of row.entries())
        if (
          typeof value === 'number' &&
          isOff(value, sheet.texts[down]?.[right] ?? '', sheet.formats[down]?.[right] ?? '')
        )
          return { sheet: sheet.name, row: sheet.firstRow + down, column: sheet.firstColumn + right };
  return null;
}

function isOff(serial: number, text: string, format: string): boolean {
  const counted = dayOfSerial(serial);
  const told = dayOfSerial(serial + DAYS_TO_1904);
  if (counted === null || told === null || !YEAR_FORMAT.test(format.replace(LITERAL, ''))) return false;
  const [, day, month, whole] = SHOWN_DAY.exec(text) ?? [];
  if (day !== undefined) return dayOf(Number(whole), Number(month), Number(day)) === told;
  const year = SHOWN_YEAR.exec(text)?.[1];
  return year !== undefined && String(yearOf(told)).endsWith(year) && !String(yearOf(counted)).endsWith(year);
}
