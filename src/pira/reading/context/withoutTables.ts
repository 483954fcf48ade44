import { least, most } from '../../extremes';
import type { LeftOut, LeftOutReason } from '../../plan/plan';
import type { CellRef } from '../../sheet/address';
import type { Draft, ObjectiveDraft, TableDraft } from '../drafts';

function leftOutTable(
  { sheet, headerRow, lastRow, columns }: TableDraft,
  reason: LeftOutReason,
  title: string,
): LeftOut {
  const places = columns.map(({ column }) => column);
  const column = least(places);
  const rowCount = Math.max(1, lastRow - headerRow + 1);
  const area = { row: headerRow, column, rowCount, columnCount: most(places) - column + 1 };
  return { sheet, area, reason, title };
}

/** Tells whether a cell stands in one of some tables, from its header to its last row. */
function insideOf(tables: Iterable<TableDraft>): (cell: CellRef) => boolean {
  const byRow = new Map<string, ReadonlySet<number>[]>();
  for (const { sheet, headerFirstRow, lastRow, columns } of tables) {
    const places = new Set(columns.map(({ column }) => column));
    for (let row = headerFirstRow; row <= lastRow; row += 1) {
      const key = `${String(row)},${sheet}`;
      const known = byRow.get(key);
      if (known) known.push(places);
      else byRow.set(key, [places]);
    }
  }
  return ({ sheet, row, column }) =>
    byRow.get(`${String(row)},${sheet}`)?.some((places) => places.has(column)) === true;
}

/**
 * A draft without some tables, their objectives and what was noticed in them: they are left out and named. Nothing
 * changes where no other table is there.
 */
export function withoutTables(draft: Draft, left: ReadonlyMap<TableDraft, LeftOutReason>): Draft {
  const indicators = draft.indicators.filter(({ table }) => !left.has(table));
  if (left.size === 0 || indicators.length === 0) return draft;
  const used = new Set(indicators.map(({ indicator }) => indicator.objective as object));
  const hereOn = new Set(indicators.map(({ table }) => table.sheet));
  const usedBefore = new Set(draft.indicators.map(({ indicator }) => indicator.objective as object));
  const stays = (objective: ObjectiveDraft): boolean =>
    used.has(objective) || (!usedBefore.has(objective) && hereOn.has(objective.cell.sheet));
  const objectives = draft.objectives.filter(stays);
  objectives.forEach((objective, id) => {
    objective.id = id;
  });
  const tables = [...left.keys()];
  const isInside = insideOf(tables);
  const leftOn = new Set(tables.map(({ sheet }) => sheet).filter((sheet) => !hereOn.has(sheet)));
  const nameOf = new Map<TableDraft, string>();
  for (const { table, indicator } of draft.indicators)
    if (!nameOf.has(table)) nameOf.set(table, indicator.name.text);
  return {
    ...draft,
    indicators,
    objectives,
    tables: draft.tables.filter((table) => !left.has(table)),
    titles: draft.titles.filter(({ field }) => !leftOn.has(field.cell?.sheet ?? '')),
    observations: draft.observations.filter(({ cell }) => !leftOn.has(cell.sheet) && !isInside(cell)),
    placements: draft.placements.filter(({ cell, indicator }) => indicator !== null || !isInside(cell)),
    leftOut: [
      ...draft.leftOut,
      ...[...left].map(([table, reason]) => leftOutTable(table, reason, nameOf.get(table) ?? '')),
    ],
  };
}
