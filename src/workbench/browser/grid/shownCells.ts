import { type Area, cellArea } from '../../../pira/sheet/address';
import { intersection, lastColumn, lastRow } from '../../book/areas';
import type { BookSheet } from '../../book/bookSheet';

/** A cell to draw, with the area that it covers: its own, or that of the merge it heads. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** The cells of an area that have anything to show, by row. Cells covered by a merge are not among them. */
export function shownCells(
  sheet: BookSheet,
  view: Area,
  /** Cells to show also where they hold nothing. */
  others: readonly ShownCell[],
): ReadonlyMap<number, readonly ShownCell[]> {
  const merges = sheet.merges.areas.filter((area) => intersection(area, view) !== null);
  const rows = new Map<number, ShownCell[]>();
  const add = (cell: ShownCell): void => {
    const row = rows.get(cell.row) ?? [];
    row.push(cell);
    rows.set(cell.row, row);
  };
  for (const area of merges) add({ row: area.row, column: area.column, area });
  for (let row = view.row; row <= lastRow(view); row++) {
    const covering = merges.filter((area) => area.row <= row && lastRow(area) >= row);
    for (const column of sheet.cells.rows.get(row)?.keys() ?? []) {
      if (column < view.column || column > lastColumn(view)) continue;
      if (covering.some((area) => area.column <= column && lastColumn(area) >= column)) continue;
      add({ row, column, area: cellArea({ row, column }) });
    }
  }
  for (const other of others)
    if (intersection(other.area, view) !== null && !isShown(rows, other)) add(other);
  for (const cells of rows.values()) cells.sort((a, b) => a.column - b.column);
  return new Map([...rows].sort(([a], [b]) => a - b));
}

/** The cell at a place, or the head of the merge that covers it. */
export function cellAt(sheet: BookSheet, row: number, column: number): ShownCell {
  const area = sheet.merges.at(row, column) ?? cellArea({ row, column });
  return { row: area.row, column: area.column, area };
}

function isShown(rows: ReadonlyMap<number, readonly ShownCell[]>, { row, column }: ShownCell): boolean {
  return rows.get(row)?.some((cell) => cell.column === column) ?? false;
}
