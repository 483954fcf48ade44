import { intersection, sameArea } from '../../../book/areas';
import { isEntireColumn, isEntireRow } from '../../address';
import { HostError, invalidArgument } from '../../dispatch/hostError';
import { listOf } from '../../dispatch/json';
import { forEachCell } from './rangeSubject';
import type { RangeSubject } from '../../session';

/** Refuses an edit of contents: read-only workbook, locked cell of a protected sheet, part of an array formula. */
export function requireEditable(range: RangeSubject): void {
  const { session, sheet, area } = range;
  session.requireWritable();
  const touchesPartOfArray = sheet.arrayAreas.some((other) => {
    const shared = intersection(other, area);
    return shared !== null && !sameArea(shared, other);
  });
  if (touchesPartOfArray) throw new HostError('InvalidOperation', 'Part of an array cannot be changed.');
  if (!sheet.isProtected.value) return;
  if (isEntireRow(area) || isEntireColumn(area)) throw new HostError('AccessDenied');
  forEachCell(area, (row, column) => {
    if (session.book.styles.format(sheet.styleAt(row, column)).locked) throw new HostError('AccessDenied');
  });
}

/** Refuses an edit of anything but contents: read-only workbook or protected sheet. */
export function requireFormattable({ session, sheet }: Pick<RangeSubject, 'session' | 'sheet'>): void {
  session.requireWritable();
  if (sheet.isProtected.value) throw new HostError('AccessDenied');
}

/** Cell by cell properties cannot be set on whole rows and columns. */
export function requireBounded({ area }: RangeSubject): void {
  if (isEntireRow(area) || isEntireColumn(area)) throw invalidArgument();
}

/** What to write into each cell: one value for all, or rows of values in exactly the shape of the range. */
export function entryReader(
  { area }: RangeSubject,
  value: unknown,
): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const fits =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) throw invalidArgument();
  return (row, column) => listOf(rows[row - area.row])[column - area.column] ?? null;
}
