import { digested, digits } from '../../pira/sheet/fingerprint';
import type { Row } from '../../pira/sheet/sheet';
import { textOf } from './cellBlocks';
import type { BlockChange, SheetDigest } from './cellsChange';

/** The filled cells of a sheet, as formulas and constants from one cell on. */
export interface SheetContents {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly formulas: readonly Row<unknown>[];
}

/** The digest of all cells but those that some blocks change. */
export function digestAround(
  { firstRow, firstColumn, formulas }: SheetContents,
  blocks: readonly BlockChange[],
): SheetDigest {
  const changed = changedColumns(blocks);
  return formulas.flatMap((cells, down): (readonly [number, string])[] => {
    const ours = changed.get(firstRow + down);
    let state = digested('');
    let isFilled = false;
    for (const [right, cell] of cells.entries()) {
      const text = textOf(cell);
      if (text === '' || ours?.has(firstColumn + right) === true) continue;
      state = digested('\u0000', digested(text, digested(`${firstColumn + right}\u0000`, state)));
      isFilled = true;
    }
    return isFilled ? [[firstRow + down, digits(state)]] : [];
  });
}

function changedColumns(blocks: readonly BlockChange[]): ReadonlyMap<number, ReadonlySet<number>> {
  const changed = new Map<number, Set<number>>();
  for (const { row, column, after } of blocks)
    after.forEach((cells, down) => {
      const columns = changed.get(row + down) ?? new Set<number>();
      cells.forEach((cell, right) => {
        if (cell !== null) columns.add(column + right);
      });
      changed.set(row + down, columns);
    });
  return changed;
}

/** The first row in which two digests differ; null where they are the same. */
export function firstDifferentRow(before: SheetDigest, now: SheetDigest): number | null {
  for (let index = 0; index < Math.max(before.length, now.length); index++) {
    const [rowBefore = Infinity, digest] = before[index] ?? [];
    const [rowNow = Infinity, found] = now[index] ?? [];
    if (rowBefore !== rowNow || digest !== found) return Math.min(rowBefore, rowNow);
  }
  return null;
}
