import type { BookSheet } from '../../book/bookSheet';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/areas';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A key with its modifiers, as a keyboard event has them. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** Rows and columns by which the arrows go. */
export const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a cell; null for keys that lead nowhere. `page` is the number of rows in view. */
export function destination(
  sheet: BookSheet,
  from: CellPosition,
  { key, ctrlKey, shiftKey }: Key,
  page: number,
): CellPosition | null {
  const step = STEPS[key];
  if (step !== undefined) return ctrlKey ? edgeOfRun(sheet, from, step) : move(sheet, from, step);
  const used = sheet.cells.usedArea(true) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  switch (key) {
    case 'Enter':
      return move(sheet, from, [shiftKey ? -1 : 1, 0]);
    case 'Tab':
      return move(sheet, from, [0, shiftKey ? -1 : 1]);
    case 'Home':
      return ctrlKey ? { row: 0, column: 0 } : { row: from.row, column: 0 };
    case 'End':
      return ctrlKey
        ? { row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 }
        : { row: from.row, column: lastFilled(sheet, from) };
    case 'PageDown':
      return clampToSheet({ row: from.row + page, column: from.column });
    case 'PageUp':
      return clampToSheet({ row: from.row - page, column: from.column });
    default:
      return null;
  }
}

/** The last filled cell of a row, where Excel waits for an arrow; the cell itself in an empty row. */
function lastFilled(sheet: BookSheet, { row, column }: CellPosition): number {
  const filled = [...(sheet.cells.rows.get(row) ?? [])].filter(([, { value }]) => value !== null);
  return filled.length === 0 ? column : Math.max(...filled.map(([place]) => place));
}

/** One step, over the rest of a merged cell and over hidden rows and columns. */
function move(sheet: BookSheet, from: CellPosition, [down, right]: readonly [number, number]): CellPosition {
  const merge = sheet.merges.at(from.row, from.column);
  let row = from.row + (down > 0 && merge !== null ? merge.row + merge.rowCount - 1 - from.row : 0) + down;
  let column =
    from.column +
    (right > 0 && merge !== null ? merge.column + merge.columnCount - 1 - from.column : 0) +
    right;
  while (down !== 0 && row >= 0 && sheet.rows.get(row).hidden) row += down;
  while (right !== 0 && column >= 0 && sheet.columns.get(column).hidden) column += right;
  return row < 0 || column < 0 ? from : clampToSheet({ row, column });
}

/** The end of a run of filled cells, else the next filled cell, else the last used row or column. */
function edgeOfRun(sheet: BookSheet, from: CellPosition, step: readonly [number, number]): CellPosition {
  const used = sheet.cells.usedArea(true);
  const limit =
    used === null ? from : { row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 };
  const isFilled = ({ row, column }: CellPosition): boolean =>
    (sheet.cells.get(row, column)?.value ?? null) !== null;
  const next = ({ row, column }: CellPosition): CellPosition => ({
    row: row + step[0],
    column: column + step[1],
  });
  const isInside = ({ row, column }: CellPosition): boolean =>
    row >= 0 && column >= 0 && row <= limit.row && column <= limit.column;
  if (!isInside(next(from))) return from;
  const inRun = isFilled(from) && isFilled(next(from));
  let place = next(from);
  while (isInside(next(place)) && (inRun ? isFilled(next(place)) : !isFilled(place))) place = next(place);
  return place;
}

function clampToSheet({ row, column }: CellPosition): CellPosition {
  return {
    row: Math.min(MAX_ROWS - 1, Math.max(0, row)),
    column: Math.min(MAX_COLUMNS - 1, Math.max(0, column)),
  };
}
