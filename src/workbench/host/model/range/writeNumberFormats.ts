import { isValidFormat } from 'numfmt';
import { invalidArgument } from '../../dispatch/hostError';
import { isEntireColumn, isEntireRow } from '../../address';
import { forEachCell } from './rangeSubject';
import type { RangeSubject } from '../../session';
import { restyle, styler } from './restyle';
import { entriesFor, requireFormattable } from './writable';

/** Sets number formats, in en-US codes: rows in the shape of the range, or one for all of it. Null leaves a cell. */
export function writeNumberFormats(range: RangeSubject, value: unknown): void {
  requireFormattable(range);
  const { session, sheet, area } = range;
  const formatAt = entriesFor(range, value);
  if (!Array.isArray(value)) {
    restyle(range, { numberFormat: checkedFormat(value) });
    return;
  }
  if (isEntireRow(area) || isEntireColumn(area)) throw invalidArgument();
  const stylers = new Map<unknown, (style: number) => number>();
  const styles: (readonly [number, number, number])[] = [];
  forEachCell(area, (row, column) => {
    const format = formatAt(row, column);
    if (format === null) return;
    const styled =
      stylers.get(format) ?? styler(session.book.styles, { numberFormat: checkedFormat(format) });
    stylers.set(format, styled);
    styles.push([row, column, styled(sheet.styleAt(row, column))]);
  });
  for (const [row, column, style] of styles) sheet.cells.setStyle(row, column, style);
}

function checkedFormat(value: unknown): string {
  if (typeof value !== 'string' || value === '' || !isValidFormat(value)) throw invalidArgument();
  return value;
}
