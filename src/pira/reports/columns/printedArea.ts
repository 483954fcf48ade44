import { least, most } from '../../extremes';
import type { Area } from '../../sheet/address';
import type { Printed, PrintWish } from '../../sheet/sheetEdit';
import type { Sheet } from '../../sheet/sheet';

/** What is wanted of the print of a sheet whose results stand in some columns; null where it has none. */
export function printWish(
  what: Printed,
  { firstRow, firstColumn, values }: Sheet,
  columns: readonly number[],
): PrintWish | null {
  if (columns.length === 0) return null;
  const own = { first: least(columns), last: most(columns) };
  const columnCount = most(values.map((row) => row.length));
  return {
    what,
    own,
    used: { row: firstRow, column: firstColumn, rowCount: values.length, columnCount },
  };
}

/**
 * The area that is printed of a sheet with results: the plan without them, or what was printed before and the results
 * with it. Null prints the whole sheet. Rows are people's choice; where something of theirs stands beyond the results,
 * nothing of the print is changed.
 */
export function printedArea(before: Area | null, { what, own, used }: PrintWish): Area | null {
  const base = before ?? used;
  const end = base.column + base.columnCount;
  if (what === 'results')
    return before === null ? null : { ...before, columnCount: Math.max(end, own.last + 1) - before.column };
  const isBeyond = used.column + used.columnCount > own.last + 1;
  if (isBeyond || base.column >= own.first || end < own.first) return before;
  return { ...base, columnCount: own.first - base.column };
}
