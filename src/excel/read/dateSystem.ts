import type { CellRef } from '../../pira/address';
import { dayOf, dayOfSerial, daysBetween } from '../../pira/day';
import type { Sheet } from '../../pira/sheet';

/** Days by which the dates of an old Mac workbook, which counts from 1904, seem too early. */
const DAYS_TO_1904 = 1_462;
const SHOWN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/**
 * A date that shows another day than its number says because the workbook counts from 1904; null where there is
 * none. Excel tells the date system to nobody, so that it has to be seen from a cell.
 */
export function dateOf1904(sheets: readonly Sheet[]): CellRef | null {
  for (const sheet of sheets)
    for (const [down, row] of sheet.values.entries())
      for (const [right, value] of row.entries())
        if (typeof value === 'number' && isOff(value, sheet.texts[down]?.[right] ?? ''))
          return { sheet: sheet.name, row: sheet.firstRow + down, column: sheet.firstColumn + right };
  return null;
}

function isOff(serial: number, text: string): boolean {
  const [, day, month, year] = SHOWN_DAY.exec(text) ?? [];
  if (day === undefined) return false;
  const shown = dayOf(Number(year), Number(month), Number(day));
  const counted = dayOfSerial(serial);
  return shown !== null && counted !== null && daysBetween(counted, shown) === DAYS_TO_1904;
}
