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
  forEachCell(area, (row, column) => {
    const format = formatAt(row, column);
    if (format !== null && !stylers.has(format))
      stylers.set(format, styler(session.book.styles, { numberFormat: checkedFormat(format) }));
  });
  forEachCell(area, (row, column) => {
    const styled = stylers.get(formatAt(row, column));
    if (styled !== undefined) sheet.cells.setStyle(row, column, styled(sheet.styleAt(row, column)));
  });
}

function checkedFormat(value: unknown): string {
  if (typeof value !== 'string' || value === '' || !isValidFormat(value)) throw invalidArgument();
  return value;
}
