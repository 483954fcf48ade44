import { cellAddress } from '../address';
import type { Finding, Mend, RuleId } from './finding';

/** The findings of one rule that have a mend. */
export function mendable(found: readonly Finding[], rule: RuleId): readonly Finding[] {
  return found.filter((finding) => finding.rule === rule && finding.mend !== null);
}

/**
 * The cells to write for the mends of the findings given, one a cell: where two findings mend one cell, the first
 * in the list; the other is found again after it.
 */
export function mendsOf(found: readonly Finding[]): readonly Mend[] {
  const byCell = new Map<string, Mend>();
  for (const { mend } of found) {
    if (mend === null) continue;
    const key = `${mend.cell.sheet}!${cellAddress(mend.cell.row, mend.cell.column)}`;
    if (!byCell.has(key)) byCell.set(key, mend);
  }
  return [...byCell.values()];
}
