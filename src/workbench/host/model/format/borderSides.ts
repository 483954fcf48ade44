import type { Area } from '../../../../pira/sheet/address';

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];

export type CellEdge = 'top' | 'bottom' | 'left' | 'right';

/** Cells of an area that have an edge on a side of it, and which edge of them that is. */
export interface EdgeCells {
  readonly area: Area;
  readonly edge: CellEdge;
}

/** The cells whose edges make up a side of an area; a line inside is an edge of the cells on both its sides. */
export function edgeCells(area: Area, side: BorderSide): readonly EdgeCells[] {
  const { row, column, rowCount, columnCount } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, rowCount: 1 }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: row + rowCount - 1, rowCount: 1 }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columnCount: 1 }, edge: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: column + columnCount - 1, columnCount: 1 }, edge: 'right' }];
    case 'InsideHorizontal':
      return rowCount === 1
        ? []
        : [
            { area: { ...area, rowCount: rowCount - 1 }, edge: 'bottom' },
            { area: { ...area, row: row + 1, rowCount: rowCount - 1 }, edge: 'top' },
          ];
    case 'InsideVertical':
      return columnCount === 1
        ? []
        : [
            { area: { ...area, columnCount: columnCount - 1 }, edge: 'right' },
            { area: { ...area, column: column + 1, columnCount: columnCount - 1 }, edge: 'left' },
          ];
  }
}
