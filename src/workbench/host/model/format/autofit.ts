import { displayText } from '../../text';
import { forEachStoredCell } from '../range/rangeSubject';
import type { RangeSubject } from '../../session';
import { requireFormattable } from '../range/writable';

const PADDING = 1.5;
const WIDEST = 255;

/** Widths after the longest line of each column, by count of characters: close to Excel's, not equal. */
export function autofitColumns(range: RangeSubject): void {
  requireFormattable(range);
  const { session, sheet } = range;
  const longest = new Map<number, number>();
  forEachStoredCell(range, (row, column) => {
    const cell = sheet.cells.get(row, column);
    if (cell === undefined || sheet.merges.at(row, column) !== null) return;
    const text = displayText(cell.value, session.book.styles.numberFormat(cell), {
      locale: session.locale,
      date1904: session.book.date1904,
      width: Infinity,
    });
    const length = Math.max(...text.split('\n').map((line) => line.length));
    if (length > 0) longest.set(column, Math.max(length, longest.get(column) ?? 0));
  });
  for (const [column, length] of longest)
    sheet.columns.set(column, { width: Math.min(WIDEST, length + PADDING) });
}

/** Lets rows without a height of their own be fitted by the program that opens the workbook. */
export function autofitRows(range: RangeSubject): void {
  requireFormattable(range);
  const { sheet, area } = range;
  const bottom = Math.min(area.row + area.rowCount, sheet.rows.last + 1);
  for (let row = area.row; row < bottom; row++)
    if (sheet.rows.get(row).height !== null) sheet.rows.set(row, { height: null });
}
