import { type RowsPlace } from '../rows/plainSheet';
import { scanRows } from '../rows/scanRows';
import type { CellPatcher } from './cellPatcher';

/** Brings the plain rows of a sheet's part up to date. Cells before and after those that were edited are passed by. */
export function patchRows(bytes: Uint8Array, rows: RowsPlace, prefix: string, cells: CellPatcher): void {
  scanRows(bytes, rows.start, prefix, {
    openRow: ({ start, row }) => cells.openRow(start, row),
    cell(cell) {
      const { formula, column, start } = cell;
      if (formula === null && !cells.concerns(column)) return;
      cells.openCell(start, column);
      const text = formula === null ? '' : cells.patch.slice(formula.textStart, formula.textEnd);
      cells.closeCell(cell, formula && { ...formula, text });
    },
    closeRow: (row) => cells.closeRow(row),
  });
}
