import type { ValueDraft } from '../drafts';
import type { Cell, Line } from '../lines/lines';
import type { Column } from '../../plan/plan';

/** The cells of a row but for those of columns that are none of the plan's and scanning noise, which is noted. */
export function planCells(
  { cells }: Line,
  isNone: (column: number) => boolean,
  noteNoise: (cell: Cell) => void,
): readonly Cell[] {
  const isOther = ({ column, traits }: Cell): boolean => isNone(column) || traits.isNoise;
  if (!cells.some(isOther)) return cells;
  for (const cell of cells) if (cell.traits.isNoise && !isNone(cell.column)) noteNoise(cell);
  return cells.filter((cell) => !isOther(cell));
}

/** The values of a row in the result columns that this product wrote for them. */
export function ownActuals({ cells }: Line, columns: readonly Column[]): readonly ValueDraft[] {
  return columns.flatMap(({ column, year, header }): ValueDraft[] => {
    const cell = cells.find((one) => one.column === column);
    return cell ? [{ cell, years: year === null ? [] : [year], ordinal: null, header: header.text }] : [];
  });
}
