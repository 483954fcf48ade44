import type { Account } from '../../reading/accounts';
import type { CellRef } from '../../sheet/address';

const LABELS: ReadonlySet<Account['as']> = new Set(['header', 'title', 'year']);

/** Rows of labels that may stand between a header and its values. */
const MOST_HEADER_ROWS = 2;

/**
 * Whether a header stands over, or beside, values that were not read: they stay as they are, so that the year of the header
 * has to stay with them, "Valore 2025" with the value of 2025.
 */
export function hasUnreadValuesBelow(accounts: readonly Account[]): (header: CellRef) => boolean {
  const found = new Map(accounts.map(({ cell, as }) => [`${cell.row} ${cell.column}`, as]));
  const lastRow = accounts.reduce((last, { cell }) => Math.max(last, cell.row), 0);
  const at = (row: number, column: number): Account['as'] | undefined => found.get(`${row} ${column}`);
  /** Whether values that were read stand right below: a table of other things beside them does not count then. */
  const headsRead = (row: number, column: number): boolean => {
    let below = row + 1;
    while (below <= row + MOST_HEADER_ROWS && LABELS.has(at(below, column) ?? 'leftOut')) below++;
    return (at(below, column) ?? 'leftOut') !== 'leftOut';
  };
  return ({ row, column }) => {
    const beside = at(row, column + 1);
    if (headsRead(row, column)) return false;
    if (beside !== undefined && !LABELS.has(beside)) return beside === 'leftOut';
    for (let below = row + 1; below <= lastRow; below++) {
      const as = at(below, column);
      if (as !== undefined && !LABELS.has(as)) return as === 'leftOut';
    }
    return false;
  };
}
