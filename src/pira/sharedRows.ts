import type { CellRef } from './address';
import type { Plan, Table } from './plan';

/** Tables with rows that hold several indicators, and the first such row of each sheet. */
export interface SharedRows {
  readonly tables: ReadonlySet<Table>;
  readonly places: readonly CellRef[];
}

/** Finds the rows in which several indicators stand side by side: results beside them would not tell whose they are. */
export function sharedRows({ indicators, tables }: Plan): SharedRows {
  const counts = new Map<string, number>();
  const keyOf = ({ sheet, row }: CellRef): string => `${row} ${sheet}`;
  for (const { cell } of indicators) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + 1);
  const isShared = (cell: CellRef): boolean => (counts.get(keyOf(cell)) ?? 0) > 1;
  const places = new Map<string, CellRef>();
  for (const { cell } of indicators)
    if (isShared(cell) && cell.row < (places.get(cell.sheet)?.row ?? Infinity)) places.set(cell.sheet, cell);
  const sharing = tables.filter((table) =>
    table.indicators.some((id) => {
      const cell = indicators[id]?.cell;
      return cell !== undefined && isShared(cell);
    }),
  );
  return { tables: new Set(sharing), places: [...places.values()] };
}
