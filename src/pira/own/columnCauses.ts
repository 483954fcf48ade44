import type { Indicator, Plan } from '../plan/plan';
import type { Sheet } from '../sheet/sheet';
import { tableOfIndicator } from '../plan/tableOf';
import { valueAt } from '../sheet/grid';
import { resultTitle } from './resultTitles';

/**
 * The causes of deviations that people wrote into the column of ours beside the plan: for an indicator its text, ""
 * where there is none.
 */
export function columnCauses(plan: Plan, sheets: readonly Sheet[]): (indicator: Indicator) => string {
  const tableOf = tableOfIndicator(plan);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const title = resultTitle('cause', plan.year);
  return (indicator) => {
    const sheet = byName.get(indicator.cell.sheet);
    const columns = tableOf(indicator)?.columns ?? [];
    const column = columns.find(({ own, header }) => own && header.text.trim() === title);
    if (sheet === undefined || column === undefined) return '';
    const value = valueAt(sheet, indicator.cell.row, column.column);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
}
