import { least, most } from '../../extremes';
import type { LeftOut } from '../../plan/plan';
import type { Draft, IndicatorDraft, ObjectiveDraft, TableDraft, ValueDraft } from '../drafts';

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

function leftOutTable({ sheet, headerRow, lastRow, columns }: TableDraft, title: string): LeftOut {
  const places = columns.map(({ column }) => column);
  const column = least(places);
  const rowCount = Math.max(1, lastRow - headerRow + 1);
  const area = { row: headerRow, column, rowCount, columnCount: most(places) - column + 1 };
  return { sheet, area, reason: 'other-year', title };
}

/**
 * Takes out of a draft the tables that titles give to another year than the one chosen, with their objectives: those
 * of two years are not added together. Where no table is of that year, all stay.
 */
export function keepYear(draft: Draft, year: number | null, yearOf: YearOf): Draft {
  if (year === null) return draft;
  const others = new Map<TableDraft, IndicatorDraft>();
  for (const indicator of draft.indicators)
    if (!others.has(indicator.table)) others.set(indicator.table, indicator);
  const hasOwn = draft.indicators.some(({ table }) => table.scopeYear === year);
  for (const indicator of draft.indicators)
    if (!isOfAnother(indicator, year, yearOf, hasOwn)) others.delete(indicator.table);
  const indicators = draft.indicators.filter(({ table }) => !others.has(table));
  if (others.size === 0 || indicators.length === 0) return draft;
  const used = new Set(indicators.map(({ indicator }) => indicator.objective as object));
  const hereOn = new Set(indicators.map(({ table }) => table.sheet));
  const usedBefore = new Set(draft.indicators.map(({ indicator }) => indicator.objective as object));
  const stays = (objective: ObjectiveDraft): boolean =>
    used.has(objective) || (!usedBefore.has(objective) && hereOn.has(objective.cell.sheet));
  const objectives = draft.objectives.filter(stays);
  objectives.forEach((objective, id) => {
    objective.id = id;
  });
  const leftOn = new Set([...others.keys()].map(({ sheet }) => sheet).filter((sheet) => !hereOn.has(sheet)));
  return {
    ...draft,
    indicators,
    objectives,
    tables: draft.tables.filter((table) => !others.has(table)),
    titles: draft.titles.filter(({ field }) => !leftOn.has(field.cell?.sheet ?? '')),
    observations: draft.observations.filter(({ cell }) => !leftOn.has(cell.sheet)),
    leftOut: [
      ...draft.leftOut,
      ...[...others].map(([table, { indicator }]) => leftOutTable(table, indicator.name.text)),
    ],
  };
}
