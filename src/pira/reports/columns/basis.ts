import type { Area } from '../../sheet/address';
import { least, most } from '../../extremes';
import type { Table } from '../../plan/plan';
import type { Sheet } from '../../sheet/sheet';
import type { Basis } from '../../sheet/sheetEdit';
import { valueAt } from '../../sheet/grid';

/**
 * What the results of a table rest on: its header row, and the columns of its targets and actual values. A row
 * that was inserted or deleted since shows there too.
 */
export function basisOf(sheet: Sheet, { headerRow, firstRow, lastRow, columns }: Table): Basis[] {
  const places = columns.map(({ column }) => column);
  const first = least(places);
  const last = most(places);
  const header = { row: headerRow, column: first, rowCount: 1, columnCount: last - first + 1 };
  const judged = columns
    .filter(({ field }) => field === 'target' || field === 'actual')
    .map(({ column }) => ({ row: firstRow, column, rowCount: lastRow - firstRow + 1, columnCount: 1 }));
  return [header, ...judged].map((area) => ({ area, values: valuesOf(sheet, area) }));
}

function valuesOf(sheet: Sheet, { row, column, rowCount, columnCount }: Area): Basis['values'] {
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (__, right) => valueAt(sheet, row + down, column + right)),
  );
}
