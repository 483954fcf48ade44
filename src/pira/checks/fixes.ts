import { cellAddress } from '../sheet/address';
import type { Fix } from './finding';

/**
 * The fixes to write, one a cell: where two would change one cell, the one whose text holds the other's, else the
 * first in the list; what the other is for is then found again after it.
 */
export function onePerCell(fixes: readonly Fix[]): readonly Fix[] {
  const byCell = new Map<string, Fix>();
  for (const fix of fixes) {
    const key = `${fix.cell.sheet}!${cellAddress(fix.cell.row, fix.cell.column)}`;
    const chosen = byCell.get(key);
    if (chosen === undefined || (fix.after !== chosen.after && fix.after.includes(chosen.after)))
      byCell.set(key, fix);
  }
  return [...byCell.values()];
}
