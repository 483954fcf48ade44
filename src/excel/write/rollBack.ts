import type { Problem } from '../problem';
import type { Remark } from '../remark';
import { type CellsChange, reversed } from '../exchange/record';
import { restoreCells, type TheirCells } from './restoreCells';
import { setLooks } from './setLooks';

export type RolledBack =
  | { readonly ok: true; readonly remarks: readonly Remark[] }
  /** `begun`: some of it may be done. */
  | { readonly ok: false; readonly problem: Problem; readonly begun: boolean };

/**
 * Puts back what stood there before some changes. A cell that holds neither what was written nor what stood there before
 * is somebody else's: it stays, or nothing is touched. Doing it twice is the same as once.
 */
export async function rollBack(
  changes: readonly CellsChange[],
  theirs: TheirCells = 'stay',
): Promise<RolledBack> {
  const cells = await restoreCells(changes, theirs);
  if (!cells.ok) return cells;
  const looks = await setLooks(changes.map(reversed));
  return looks.ok ? { ok: true, remarks: looks.value } : { ok: false, problem: looks.problem, begun: true };
}
