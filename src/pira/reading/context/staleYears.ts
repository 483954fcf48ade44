import type { CellRef } from '../../sheet/address';
import type { IndicatorDraft, TableDraft, ValueDraft } from '../drafts';
import type { Observation } from '../../plan/observation';
import { headerYears } from './years';

/** Whether a target's only year, printed in its header, is an old one left standing in the plan of another year. */
export type IsStale = (value: ValueDraft, indicator: IndicatorDraft) => boolean;

/**
 * Tells stale header years. A table with one target column whose year is not the plan's, in a plan whose other
 * tables name the plan's year at least as often, speaks of the plan's year.
 */
export function staleYears(indicators: readonly IndicatorDraft[]): IsStale {
  const counts = new Map<number, number>();
  for (const year of headerYears(indicators)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const onlyYears = new Map<TableDraft, number | null>();
  return (value, { table }) => {
    const [year] = value.years;
    const scope = table.scopeYear;
    if (scope === null || year === undefined || year === scope || value.isYearByOffice) return false;
    if (value.years.length !== 1 || value.ordinal !== null) return false;
    let only = onlyYears.get(table);
    if (only === undefined) {
      only = onlyTargetYear(table);
      onlyYears.set(table, only);
    }
    return only === year && (counts.get(scope) ?? 0) >= (counts.get(year) ?? 0);
  };
}

/** The year that every header of a table's targets names; null where they name none or several. */
function onlyTargetYear({ columns }: TableDraft): number | null {
  const years = new Set(
    columns.flatMap(({ field, own, year }) => (field === 'target' && !own ? [year] : [])),
  );
  const [year, ...others] = years;
  return others.length === 0 ? (year ?? null) : null;
}

/** One observation for each header whose year is not the plan's. */
export function staleObservations(
  indicators: readonly IndicatorDraft[],
  isStale: IsStale,
): readonly Observation[] {
  const seen = new Set<unknown>();
  const found: Observation[] = [];
  for (const indicator of indicators) {
    const [target] = indicator.targets;
    const year = target?.years[0];
    if (!target || year === undefined || !isStale(target, indicator) || seen.has(indicator.table)) continue;
    seen.add(indicator.table);
    const header = indicator.table.columns.find(({ field }) => field === 'target')?.header.cell;
    const cell: CellRef = header ?? {
      sheet: indicator.table.sheet,
      row: indicator.row,
      column: target.cell.column,
    };
    found.push({ kind: 'header-year', cell, year });
  }
  return found;
}
