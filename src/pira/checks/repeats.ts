import type { CellRef } from '../address';
import { ByCell } from '../byCell';
import type { Column, Indicator, Objective, Plan, Table } from '../plan';

/** Columns of a list in which an objective's heading is printed anew in each of its rows. */
const HEADING_FIELDS: ReadonlySet<Column['field']> = new Set([
  'mission',
  'programme',
  'responsibilityCentre',
]);

const NO_CELLS: readonly CellRef[] = [];

function headingColumns({ columns }: Table): readonly number[] {
  return columns.filter(({ field, own }) => !own && HEADING_FIELDS.has(field)).map(({ column }) => column);
}

/** The cells of an indicator's row in the columns of its objective's headings. */
export function headingCells({ cell }: Indicator, table: Table | undefined): readonly CellRef[] {
  return table ? headingColumns(table).map((column) => ({ ...cell, column })) : NO_CELLS;
}

/** The cell of the objective's headings that stands in a column. */
function headIn(
  { mission, programme, responsibilityCentre }: Objective,
  { sheet, column }: CellRef,
): CellRef | null {
  const heads = [
    mission.nameCell,
    mission.codeCell,
    programme.nameCell,
    programme.codeCell,
    responsibilityCentre.cell,
  ];
  for (const head of heads) if (head !== null && head.sheet === sheet && head.column === column) return head;
  return null;
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
  let known: ByCell<CellRef[]> | null = null;
  return (cell) => (known ??= repeatsAmong(indicators, tableOf, textAt)).get(cell) ?? NO_CELLS;
}

function repeatsAmong(
  indicators: readonly Indicator[],
  tableOf: ReadonlyMap<number, Table>,
  textAt: (cell: CellRef) => string,
): ByCell<CellRef[]> {
  const columnsOf = new Map<Table, readonly number[]>();
  const repeats = new ByCell<CellRef[]>();
  for (const { id, cell, objective } of indicators) {
    const table = tableOf.get(id);
    if (!table) continue;
    const columns = columnsOf.get(table) ?? headingColumns(table);
    columnsOf.set(table, columns);
    for (const column of columns) {
      const here = { ...cell, column };
      const head = headIn(objective, here);
      if (!head || head.row === here.row || textAt(here) !== textAt(head)) continue;
      repeats.setFirst(head, []);
      repeats.get(head)?.push(here);
    }
  }
  return repeats;
}
