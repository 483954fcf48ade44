import type { CellRef } from '../address';
import type { Column, Indicator, Plan, Table } from '../plan';

/** Columns of a list in which an objective's heading is printed anew in each of its rows. */
const HEADING_FIELDS: ReadonlySet<Column['field']> = new Set([
  'mission',
  'programme',
  'responsibilityCentre',
]);

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row}!${column}`;
}

/** The cells of an indicator's row in the columns of its objective's headings. */
export function headingCells({ cell }: Indicator, table: Table | undefined): readonly CellRef[] {
  return (table?.columns ?? [])
    .filter(({ field, own }) => !own && HEADING_FIELDS.has(field))
    .map(({ column }) => ({ ...cell, column }));
}

/**
 * Finds, for the cell that an objective's mission, programme or centre was read from, the cells of the objective's
 * other rows that print the same text. A mend has to reach them too, or the objective would fall in two.
 */
export function repeatsOf(
  { indicators }: Plan,
  tableOf: ReadonlyMap<number, Table>,
  textAt: (cell: CellRef) => string,
): (cell: CellRef) => readonly CellRef[] {
  const repeats = new Map<string, CellRef[]>();
  for (const indicator of indicators) {
    const { mission, programme, responsibilityCentre } = indicator.objective;
    const heads = [mission.nameCell, mission.codeCell, programme.nameCell, programme.codeCell];
    for (const cell of headingCells(indicator, tableOf.get(indicator.id))) {
      const head = [...heads, responsibilityCentre.cell].find(
        (one) => one !== null && one.sheet === cell.sheet && one.column === cell.column,
      );
      if (!head || head.row === cell.row || textAt(cell) !== textAt(head)) continue;
      const known = repeats.get(keyOf(head));
      if (known === undefined) repeats.set(keyOf(head), [cell]);
      else known.push(cell);
    }
  }
  return (cell) => repeats.get(keyOf(cell)) ?? [];
}
