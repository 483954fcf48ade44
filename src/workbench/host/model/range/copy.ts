import type { Area } from '../../../../pira/address';
import { type Content, EMPTY } from '../../../book/cell';
import { shiftFormula } from '../../../book/shiftFormula';
import { invalidArgument } from '../../dispatch/hostError';
import { cellCount, forEachCell, withArea } from './rangeSubject';
import type { RangeSubject } from '../../session';
import { requireBounded, requireEditable, requireFormattable } from './writable';

export const COPY_TYPES = { All: 'all', Formulas: 'formulas', Values: 'values', Formats: 'formats' } as const;

export type CopyType = (typeof COPY_TYPES)[keyof typeof COPY_TYPES];

export interface CopyOptions {
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies cells; the target grows to the size of the source, or repeats it where it is a multiple of it. */
export function copyRange(
  target: RangeSubject,
  source: RangeSubject,
  type: CopyType,
  { skipBlanks, transpose }: CopyOptions,
): void {
  requireBounded(source);
  const height = transpose ? source.area.columnCount : source.area.rowCount;
  const width = transpose ? source.area.rowCount : source.area.columnCount;
  const range = withArea(target, targetArea(target, height, width));
  if (type === 'formats') requireFormattable(range);
  else requireEditable(range);
  const copied: (readonly [number, number, Content, number])[] = [];
  forEachCell(range.area, (row, column) => {
    const down = (row - range.area.row) % height;
    const right = (column - range.area.column) % width;
    const fromRow = source.area.row + (transpose ? right : down);
    const fromColumn = source.area.column + (transpose ? down : right);
    const cell = source.sheet.cells.get(fromRow, fromColumn) ?? EMPTY;
    if (skipBlanks && cell.value === null && cell.formula === null) return;
    const formula =
      cell.formula === null || type === 'values'
        ? null
        : shiftFormula(cell.formula, row - fromRow, column - fromColumn);
    copied.push([row, column, { value: cell.value, formula }, source.sheet.styleAt(fromRow, fromColumn)]);
  });
  for (const [row, column, content, style] of copied) {
    if (type !== 'formats') target.session.book.setContent(target.sheet, row, column, content);
    if (type === 'formats' || type === 'all') target.sheet.cells.setStyle(row, column, style);
  }
  if (type !== 'formats') target.session.edited(target.sheet, range.area);
}

function targetArea(target: RangeSubject, height: number, width: number): Area {
  requireBounded(target);
  const { area } = target;
  if (cellCount(target) > 1 && area.rowCount % height === 0 && area.columnCount % width === 0) return area;
  if (height < 1 || width < 1) throw invalidArgument();
  return { ...area, rowCount: height, columnCount: width };
}
