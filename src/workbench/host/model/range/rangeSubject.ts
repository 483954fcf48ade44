import type { Area } from '../../../../pira/sheet/address';
import type { Book } from '../../../book/book';
import type { BookSheet } from '../../../book/bookSheet';
import type { RangeSubject } from '../../session';

/** False for a sheet that was removed from the book. */
export function sheetExists(book: Book, sheet: BookSheet): boolean {
  return book.sheets.includes(sheet);
}

/** The same sheet, another area. */
export function withArea(range: RangeSubject, area: Area): RangeSubject {
  return { ...range, area };
}

/** Cells of a range, empty ones included. */
export function cellCount({ area }: RangeSubject): number {
  return area.rowCount * area.columnCount;
}

/** Calls back for every stored cell of an area, in no order that can be relied on; cheap for sparse areas. */
export function forEachStoredCell(
  { sheet, area }: Pick<RangeSubject, 'sheet' | 'area'>,
  visit: (row: number, column: number) => void,
): void {
  const bottom = area.row + area.rowCount;
  const right = area.column + area.columnCount;
  const rows =
    area.rowCount < sheet.cells.rows.size
      ? Array.from({ length: area.rowCount }, (_, index) => area.row + index)
      : [...sheet.cells.rows.keys()].filter((row) => row >= area.row && row < bottom);
  for (const row of rows)
    for (const column of [...(sheet.cells.rows.get(row)?.keys() ?? [])])
      if (column >= area.column && column < right) visit(row, column);
}

/** Calls back for every cell of an area, row by row. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++) visit(row, column);
}
