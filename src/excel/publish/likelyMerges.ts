import type { Area } from '../../pira/sheet/address';
import type { OutputSheet } from '../../pira/sheet/outputSheet';
import type { FormerSheet } from '../exchange/formerSheet';

/**
 * The merged areas that a sheet of ours is likely to have, for an Excel that does not tell them: cells of one look of
 * which only the first holds something, or none in a row that has such cells besides, as wide as merged areas of the
 * same sheet written anew.
 */
export function likelyMerges(former: FormerSheet, { merges }: OutputSheet): Area[] {
  const spans = new Map(merges.map((area) => [`${area.column} ${area.columnCount}`, area]));
  const widest = [...spans.values()].sort((a, b) => b.columnCount - a.columnCount);
  return former.cells.flatMap((_, row) => {
    const found: Area[] = [];
    for (const isFilled of [true, false])
      for (const { column, columnCount } of widest) {
        const area = { row, column, rowCount: 1, columnCount };
        const isFree = found.every((other) => !overlap(other, area));
        if (isFree && (isFilled || found.length > 0) && isLikeOne(former, area, isFilled)) found.push(area);
      }
    return found;
  });
}

function isLikeOne(
  { cells, lookOf }: FormerSheet,
  { row, column, columnCount }: Area,
  isFilled: boolean,
): boolean {
  const [first, ...others] = cells[row]?.slice(column, column + columnCount) ?? [];
  const looks = new Set(lookOf[row]?.slice(column, column + columnCount));
  return (
    others.length === columnCount - 1 &&
    looks.size === 1 &&
    (first?.formula !== '') === isFilled &&
    others.every(({ formula }) => formula === '')
  );
}

function overlap(one: Area, other: Area): boolean {
  return one.column < other.column + other.columnCount && other.column < one.column + one.columnCount;
}
