import { isValidFormat } from 'numfmt';
import { invalidArgument } from '../../dispatch/hostError';
import { isEntireColumn, isEntireRow } from '../../address';
import { forEachCell, type RangeSubject, withArea } from './rangeSubject';
import { restyle } from './restyle';
import { entriesFor, requireFormattable } from './writable';

/** Sets number formats, in en-US codes: rows in the shape of the range, or one for all of it. Null leaves a cell. */
export function writeNumberFormats(range: RangeSubject, value: unknown): void {
  requireFormattable(range);
  const { area } = range;
  const formatAt = entriesFor(range, value);
  if (!Array.isArray(value)) {
    restyle(range, { numberFormat: checkedFormat(value) });
    return;
  }
  if (isEntireRow(area) || isEntireColumn(area)) throw invalidArgument();
  const formats: (readonly [number, number, string])[] = [];
  forEachCell(area, (row, column) => {
    const format = formatAt(row, column);
    if (format !== null) formats.push([row, column, checkedFormat(format)]);
  });
  for (const [row, column, numberFormat] of formats)
    restyle(withArea(range, { row, column, rowCount: 1, columnCount: 1 }), { numberFormat });
}

function checkedFormat(value: unknown): string {
  if (typeof value !== 'string' || value === '' || !isValidFormat(value)) throw invalidArgument();
  return value;
}
