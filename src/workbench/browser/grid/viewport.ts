import type { Area } from '../../../pira/sheet/address';
import { areaBetween } from '../../book/areas';
import type { Axis } from './axis';
import type { SheetGeometry } from './sheetGeometry';

/** What of the grid is scrolled into view, in pixels, heads not counted. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** A part of the grid: the rows and columns it holds, and those of them in view. */
export interface PaneArea {
  readonly extent: Area;
  readonly view: Area;
  readonly frozenRows: boolean;
  readonly frozenColumns: boolean;
}

const OVERSCAN = 3;

/** The parts of the grid, frozen ones first; one part where nothing is frozen. */
export function paneAreas(geometry: SheetGeometry, frozen: Frozen, viewport: Viewport): readonly PaneArea[] {
  const rowBands = axisParts(geometry.rows, frozen.rows, viewport.top, viewport.height);
  const columnBands = axisParts(geometry.columns, frozen.columns, viewport.left, viewport.width);
  return rowBands.flatMap((row) =>
    columnBands.map((column) => ({
      extent: areaBetween(row.first, column.first, row.last, column.last),
      view: areaBetween(row.firstShown, column.firstShown, row.lastShown, column.lastShown),
      frozenRows: row.isFrozen,
      frozenColumns: column.isFrozen,
    })),
  );
}

interface AxisPart {
  readonly first: number;
  readonly last: number;
  readonly firstShown: number;
  readonly lastShown: number;
  readonly isFrozen: boolean;
}

function axisParts(axis: Axis, frozen: number, scroll: number, size: number): readonly AxisPart[] {
  const start = Math.min(frozen, axis.count - 1);
  const last = axis.count - 1;
  const from = axis.start(start) + scroll;
  const rest: AxisPart = {
    first: start,
    last,
    firstShown: Math.max(start, axis.at(from) - OVERSCAN),
    lastShown: Math.min(last, axis.at(from + Math.max(0, size - axis.start(start))) + OVERSCAN),
    isFrozen: false,
  };
  if (start === 0) return [rest];
  return [{ first: 0, last: start - 1, firstShown: 0, lastShown: start - 1, isFrozen: true }, rest];
}

/** Where to scroll so that cells are in view, the first ones of more than fit; unchanged where they already are. */
export function scrollTarget(
  { row, column, rowCount, columnCount }: Area,
  { rows, columns }: SheetGeometry,
  frozen: Frozen,
  { top, left, width, height }: Viewport,
): Pick<Viewport, 'top' | 'left'> {
  return {
    top: scrollOffset(rows, row, rowCount, frozen.rows, top, height),
    left: scrollOffset(columns, column, columnCount, frozen.columns, left, width),
  };
}

function scrollOffset(
  axis: Axis,
  index: number,
  count: number,
  frozen: number,
  scroll: number,
  size: number,
): number {
  const after = Math.min(index + count, axis.count);
  if (after <= frozen) return scroll;
  const start = axis.start(Math.max(index, frozen)) - axis.start(frozen);
  const end = axis.start(after) - axis.start(frozen);
  // The line that ends a cell belongs to the next one, and to the frame around this one.
  const room = Math.max(0, size - axis.start(frozen) - 1);
  if (start < scroll) return start;
  return end > scroll + room ? Math.min(start, end - room) : scroll;
}
