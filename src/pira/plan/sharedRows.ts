import type { CellRef } from '../sheet/address';
import { ByRow } from '../sheet/byRow';
import type { Plan, Table } from './plan';

/** Tables with rows that hold several indicators, and the first such row of each sheet. */
export interface SharedRows {
  readonly tables: ReadonlySet<Table>;
  readonly places: readonly CellRef[];
}

/** Finds the rows in which several indicators stand side by side: results beside them would not tell whose they are. */
export function sharedRows({ indicators, tables }: Plan): SharedRows {
  const isShared = new ByRow<boolean>();
  for (const { cell } of indicators) isShared.set(cell, isShared.get(cell) !== undefined);
  const places = new Map<string, CellRef>();
  for (const { cell } of indicators)
    if (isShared.get(cell) === true && cell.row < (places.get(cell.sheet)?.row ?? Infinity))
      places.set(cell.sheet, cell);
  if (places.size === 0) return { tables: new Set(), places: [] };
  const sharing = tables.filter((table) =>
    table.indicators.some((id) => {
      const cell = indicators[id]?.cell;
      return cell !== undefined && isShared.get(cell) === true;
    }),
  );
  return { tables: new Set(sharing), places: [...places.values()] };
}
