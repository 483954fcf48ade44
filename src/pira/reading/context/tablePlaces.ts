import { least, most } from '../../extremes';
import type { Decision } from '../../plan/decision';
import type { CellRef } from '../../sheet/address';
import type { TableDraft } from '../drafts';

/** Where the header of a table begins. */
export const tableCell = ({ sheet, headerRow, columns }: TableDraft): CellRef => ({
  sheet,
  row: headerRow,
  column: columns.length === 0 ? 0 : least(columns.map(({ column }) => column)),
});

/** The decision on what a whole table is. */
export function tableDecision(
  table: TableDraft,
  chosen: Decision['chosen'],
  candidates: Decision['candidates'],
): Decision {
  const { sheet, row, column } = tableCell(table);
  const last = Math.max(column, most(table.columns.map((one) => one.column)));
  const rowCount = Math.max(1, table.lastRow - row + 1);
  return {
    about: 'table',
    sheet,
    area: { row, column, rowCount, columnCount: last - column + 1 },
    chosen,
    candidates,
  };
}
