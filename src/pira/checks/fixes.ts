import { cellAddress } from '../address';
import type { Finding, Fix, RuleId } from './finding';

/** The findings of one rule that have a fix. */
export function fixable(found: readonly Finding[], rule: RuleId): readonly Finding[] {
  return found.filter((finding) => finding.rule === rule && finding.fix !== null);
}

/**
 * The cells to write for the fixes of the findings given, one a cell: where two findings fix one cell, the first
 * in the list; the other is found again after it.
 */
export function fixesOf(found: readonly Finding[]): readonly Fix[] {
  const byCell = new Map<string, Fix>();
  for (const { fix } of found) {
    if (fix === null) continue;
    const key = `${fix.cell.sheet}!${cellAddress(fix.cell.row, fix.cell.column)}`;
    if (!byCell.has(key)) byCell.set(key, fix);
  }
  return [...byCell.values()];
}
