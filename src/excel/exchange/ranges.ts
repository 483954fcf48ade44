import type { Area } from '../../pira/sheet/address';
import type { Block } from '../../pira/sheet/sheetEdit';

/** The place of a loaded range. */
export function areaOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

/** The cells that a block covers, zero-based. */
export function areaOfBlock({ row, column, cells }: Block): Area {
  return { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
}

/** The range of an area; Excel answers InvalidArgument at the next sync where it lies outside the sheet. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}
