import type { Overlay } from '../../book/sheetExtras';
import type { Axis } from './axis';
import type { SheetGeometry } from './sheetGeometry';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an overlay lies, in pixels from the first cell; its corners never leave the cells that they are bound to. */
export function overlayBox({ from, to }: Overlay, { rows, columns }: SheetGeometry): Box {
  const [left, top] = corner(from, rows, columns);
  if ('width' in to) return { left, top, width: to.width, height: to.height };
  const [right, bottom] = corner(to, rows, columns);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

function corner(anchor: Overlay['from'], rows: Axis, columns: Axis): [number, number] {
  if ('left' in anchor) return [anchor.left, anchor.top];
  const { row, column, down, right } = anchor;
  return [
    columns.start(column) + clampToCell(right, columns, column),
    rows.start(row) + clampToCell(down, rows, row),
  ];
}

function clampToCell(offset: number, axis: Axis, index: number): number {
  return Math.min(offset, axis.size(index));
}
