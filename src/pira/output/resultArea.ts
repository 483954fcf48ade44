import { least, most } from '../extremes';
import type { Plan, Table } from '../plan/plan';
import type { SheetArea } from '../sheet/address';
import { roleOfTitle, type ResultRole } from './resultTitles';

/** The results of a table with their headers; null without any. The actual values may stand apart, in a column of people. */
export function resultArea(
  { sheet, headerRow, lastRow }: Table,
  columns: readonly (readonly [ResultRole, number])[],
): SheetArea | null {
  const at = columns.flatMap(([role, column]) => (role === 'actual' ? [] : [column]));
  if (at.length === 0) return null;
  const column = least(at);
  return {
    sheet,
    row: headerRow,
    column,
    rowCount: Math.max(lastRow, headerRow) - headerRow + 1,
    columnCount: most(at) - column + 1,
  };
}

/** The results that stand in the first table which has some; null before they are written. */
export function firstResultArea({ tables, year }: Plan): SheetArea | null {
  for (const table of tables) {
    const columns = table.columns.flatMap(({ own, header, column }) => {
      const role = own ? roleOfTitle(header.text.trim(), year) : null;
      return role === null ? [] : [[role, column] as const];
    });
    const area = resultArea(table, columns);
    if (area !== null) return area;
  }
  return null;
}
