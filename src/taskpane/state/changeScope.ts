import type { CellRef } from '../../pira/sheet/address';
import type { Analysis } from '../../excel/port';
import type { ChangedArea } from '../../excel/change';

function isIn(cell: CellRef, { sheet, row, column, rowCount, columnCount }: ChangedArea): boolean {
  return (
    cell.sheet === sheet &&
    cell.row >= row &&
    cell.row < row + rowCount &&
    cell.column >= column &&
    cell.column < column + columnCount
  );
}

/** What has to be read again after a change in the sheets. */
export type ChangeScope =
  | { readonly kind: 'nothing' }
  /** Only actual values of these indicators, by id. */
  | { readonly kind: 'actuals'; readonly indicators: readonly number[] }
  /** More than actual values: the plan has to be read again. */
  | { readonly kind: 'plan' };

/**
 * What a change makes out of date in an analysis. On a sheet without indicators that is nothing, unless some actual values
 * are calculated from elsewhere.
 */
export function changeScope(
  { evaluation: { results }, isCalculated }: Analysis,
  change: ChangedArea,
): ChangeScope {
  if (isCalculated || change.sheet === null) return { kind: 'plan' };
  if (!results.some(({ indicator }) => indicator.cell.sheet === change.sheet)) return { kind: 'nothing' };
  const indicators = results
    .filter(({ actual }) => actual !== null && isIn(actual.cell, change))
    .map(({ indicator }) => indicator.id);
  const isOnlyActuals = indicators.length === change.rowCount * change.columnCount;
  return isOnlyActuals ? { kind: 'actuals', indicators } : { kind: 'plan' };
}
