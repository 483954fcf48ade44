import type { Area } from '../../../pira/sheet/address';
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../../book/areas';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/bookSheet';
import { Axis } from './axis';
import { fittedHeight } from './look/fittedHeight';

export interface SheetGeometry {
  readonly rows: Axis;
  readonly columns: Axis;
}

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;
const FEWEST_ROWS = 60;
const FEWEST_COLUMNS = 20;
/** Empty rows and columns shown beyond the used ones. */
const MARGIN = 12;

/** Rows and columns of a sheet in pixels: those in use and some more. Rows without a height fit their wrapped texts. */
export function sheetGeometry(book: Book, sheet: BookSheet): SheetGeometry {
  const used = sheet.cells.usedArea(false);
  const charts = sheet.charts.all.map(({ value }) => value.area);
  const { rows: rowsNeeded, columns: columnsNeeded } = sizeNeededFor(sheet.selection);
  const rowCount = Math.max(
    FEWEST_ROWS,
    Math.max(used === null ? 0 : lastRow(used), ...charts.map(lastRow)) + MARGIN,
    rowsNeeded,
  );
  const columnCount = Math.max(
    FEWEST_COLUMNS,
    Math.max(used === null ? 0 : lastColumn(used), ...charts.map(lastColumn)) + MARGIN,
    columnsNeeded,
  );
  const columns = new Axis(columnCount, (column) => {
    const { width, hidden } = sheet.columns.get(column);
    return hidden ? 0 : Math.round((width ?? sheet.columns.defaultWidth) * PIXELS_PER_CHARACTER);
  });
  const rows = new Axis(rowCount, (row) => {
    const { height, hidden } = sheet.rows.get(row);
    if (hidden) return 0;
    const points = height ?? sheet.rows.defaultHeight;
    const pixels = Math.round(points * PIXELS_PER_POINT);
    return height === null ? Math.max(pixels, fittedHeight(book, sheet, row, columns)) : pixels;
  });
  return { rows, columns };
}

/** How many rows and columns a selection needs to be drawn with; whole rows and columns need no more than there are. */
export function sizeNeededFor(selection: Area): { readonly rows: number; readonly columns: number } {
  return {
    rows: selection.rowCount === MAX_ROWS ? 0 : lastRow(selection) + MARGIN,
    columns: selection.columnCount === MAX_COLUMNS ? 0 : lastColumn(selection) + MARGIN,
  };
}
