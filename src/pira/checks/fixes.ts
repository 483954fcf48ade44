import { addressWithSheet } from '../sheet/address';
import type { Fix } from './finding';

/**
 * The fixes to write, one a cell: of two for one cell the one whose text contains the other's, else the first in the list;
 * the defect of the other is found again afterwards.
 */
export function onePerCell(fixes: readonly Fix[]): readonly Fix[] {
  const byCell = new Map<string, Fix>();
  for (const fix of fixes) {
    const key = addressWithSheet(fix.cell);
    const chosen = byCell.get(key);
    if (chosen === undefined || (fix.after !== chosen.after && fix.after.includes(chosen.after)))
      byCell.set(key, fix);
  }
  return [...byCell.values()];
}
