import type { Indicator, Plan } from '../plan/plan';
import type { CellRef } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import { tableOfIndicator } from '../plan/tableOf';
import { valueAt } from '../sheet/grid';
import { resultTitle } from './resultTitles';

/** Finds the cell for the cause of an indicator's variance in our column beside the plan; null where there is none. */
export function causeCellFinder(plan: Plan): (indicator: Indicator) => CellRef | null {
  const tableOf = tableOfIndicator(plan);
  const title = resultTitle('cause', plan.year);
  return (indicator) => {
    const columns = tableOf(indicator)?.columns ?? [];
    const column = columns.find(({ own, header }) => own && header.text.trim() === title);
    return column === undefined ? null : { ...indicator.cell, column: column.column };
  };
}

/**
 * Gives the cause of an indicator's variance that people wrote into our column beside the plan, "" where there is none.
 */
export function columnCauses(plan: Plan, sheets: readonly Sheet[]): (indicator: Indicator) => string {
  const cellOf = causeCellFinder(plan);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (indicator) => {
    const cell = cellOf(indicator);
    const sheet = byName.get(indicator.cell.sheet);
    if (sheet === undefined || cell === null) return '';
    const value = valueAt(sheet, cell.row, cell.column);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
}
