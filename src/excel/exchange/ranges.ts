import type { Area } from '../../pira/sheet/address';
import type { Block } from '../../pira/sheet/sheetEdit';

/** What has to be loaded of a range to know its place, and of areas to know theirs. */
export const AREA_PROPERTIES = 'rowIndex,columnIndex,rowCount,columnCount';
export const AREAS_PROPERTIES =
  'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/** The place of a loaded range. */
export function areaOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

/** From A1 to the last cell of a loaded range that is in use; A1 alone where none is. */
export function areaFromFirstCell(used: Excel.Range): Area {
  const { row, column, rowCount, columnCount } = used.isNullObject
    ? { row: 0, column: 0, rowCount: 1, columnCount: 1 }
    : areaOfRange(used);
  return { row: 0, column: 0, rowCount: row + rowCount, columnCount: column + columnCount };
}

/** The cells that a block covers, zero-based. */
export function areaOfBlock({ row, column, cells }: Block): Area {
  return { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
}

/** The range of an area; Excel answers InvalidArgument at the next sync where it lies outside the sheet. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}
