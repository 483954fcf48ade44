import type { Area } from '../../../../pira/sheet/address';
import { intersection, lastColumn, lastRow } from '../../../book/areas';
import type { BookSheet } from '../../../book/bookSheet';
import type { RangeSubject } from '../../session';

/** Lets the tables of a sheet take in what was just written into a range right of them or below, column by column. */
export function growTables({ session, sheet, area }: RangeSubject): void {
  for (const table of sheet.tables) {
    const { hasHeader, hasTotals } = table.value;
    for (;;) {
      const own = table.value.area;
      const right = intersection({ ...own, column: own.column + own.columnCount, columnCount: 1 }, area);
      if (right === null || !isAnyFilled(sheet, right)) break;
      table.set({ ...table.value, area: { ...own, columnCount: own.columnCount + 1 } });
      const value = sheet.cells.get(own.row, right.column)?.value ?? null;
      if (hasHeader) session.book.setContent(sheet, own.row, right.column, { value, formula: null });
    }
    for (;;) {
      const own = table.value.area;
      const below = intersection({ ...own, row: own.row + own.rowCount, rowCount: 1 }, area);
      if (hasTotals || below === null || !isAnyFilled(sheet, below)) break;
      table.set({ ...table.value, area: { ...own, rowCount: own.rowCount + 1 } });
    }
  }
}

function isAnyFilled({ cells }: BookSheet, area: Area): boolean {
  for (let row = area.row; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++) {
      const cell = cells.get(row, column);
      if (cell !== undefined && (cell.value !== null || cell.formula !== null)) return true;
    }
  return false;
}
