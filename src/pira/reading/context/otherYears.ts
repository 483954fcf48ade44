import type { LeftOutReason } from '../../plan/plan';
import type { Draft, IndicatorDraft, TableDraft, ValueDraft } from '../drafts';
import { withoutTables } from './withoutTables';

/** The year that a value is of. */
type YearOf = (value: ValueDraft, indicator: IndicatorDraft) => number | null;

/**
 * Whether a title gives a table to another year. Where no plan of the year itself is there, a plan of several years stays
 * by its values of that year.
 */
function isOfAnother(indicator: IndicatorDraft, year: number, yearOf: YearOf, hasOwn: boolean): boolean {
  const { table, targets, actuals } = indicator;
  const { scopeYear } = table;
  if (scopeYear === null || scopeYear === year) return false;
  const isOf = (of: number): boolean =>
    [...targets, ...actuals].some(
      (value) => yearOf(value, indicator) === of || value.cell.text.includes(String(of)),
    );
  return hasOwn ? isOf(scopeYear) || !isOf(year) : !isOf(year);
}

/**
 * Takes out of a draft the tables that titles give to another year than the one chosen, with their objectives: those
 * of two years are not added together. Where no table is of that year, all stay.
 */
export function keepYear(draft: Draft, year: number | null, yearOf: YearOf): Draft {
  if (year === null) return draft;
  const others = new Map<TableDraft, LeftOutReason>();
  for (const { table } of draft.indicators) others.set(table, 'other-year');
  const hasOwn = draft.indicators.some(({ table }) => table.scopeYear === year);
  for (const indicator of draft.indicators)
    if (!isOfAnother(indicator, year, yearOf, hasOwn)) others.delete(indicator.table);
  return withoutTables(draft, others);
}
