import type { RangeSubject } from '../../session';
import { requireFormattable } from '../range/writable';

/** Lets rows without a height of their own be fitted by the program that opens the workbook. */
export function autofitRows(range: RangeSubject): void {
  requireFormattable(range);
  const { sheet, area } = range;
  const bottom = Math.min(area.row + area.rowCount, sheet.rows.last + 1);
  for (let row = area.row; row < bottom; row++)
    if (sheet.rows.get(row).height !== null) sheet.rows.set(row, { height: null });
}
