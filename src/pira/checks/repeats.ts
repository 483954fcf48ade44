import type { CellRef } from '../sheet/address';
import { ByRow } from '../sheet/byRow';
import type { Column, Indicator, Objective, Plan, Table } from '../plan/plan';
import type { TableOf } from '../plan/tableOf';

/** Columns of a list in which an objective's heading is printed anew in each of its rows. */
const HEADING_FIELDS: ReadonlySet<Column['field']> = new Set([
  'mission',
  'programme',
  'responsibilityCentre',
]);

function headingColumns(table: Table | undefined): readonly number[] {
  if (table === undefined) return [];
  return table.columns
    .filter(({ field, own }) => !own && HEADING_FIELDS.has(field))
    .map(({ column }) => column);
}

/** The cells of an indicator's row in the columns of its objective's headings. */
export function headingCells({ cell }: Indicator, table: Table | undefined): readonly CellRef[] {
  return headingColumns(table).map((column) => ({ ...cell, column }));
}

/** The cells that an objective's headings were read from. */
function headingCellsOf({
  mission,
  programme,
  responsibilityCentre,
}: Objective): readonly (CellRef | null)[] {
  return [
    mission.nameCell,
    mission.codeCell,
    programme.nameCell,
    programme.codeCell,
    responsibilityCentre.cell,
  ];
}

/** The cell of the objective's headings that stands in a column. */
function headingCellIn(objective: Objective, { sheet, column }: CellRef): CellRef | null {
  for (const head of headingCellsOf(objective))
    if (head !== null && head.sheet === sheet && head.column === column) return head;
  return null;
}

/**
 * Finds, for the cell that an objective's mission, programme or centre was read from, the cells of the objective's
 * other rows that print the same text. A fix has to change them too, or the objective would be split in two.
 */
export function repeatsOf(
  plan: Plan,
  tableOf: TableOf,
  textAt: (cell: CellRef) => string,
): (cell: CellRef) => readonly CellRef[] {
  let known: HeadingIndex | null = null;
  return (head) => {
    const { objectivesAt, indicatorsOf } = (known ??= indexOf(plan));
    const found: CellRef[] = [];
    for (const objective of objectivesAt.get(head) ?? []) {
      if (headingCellIn(objective, head)?.row !== head.row) continue;
      for (const indicator of indicatorsOf.get(objective) ?? []) {
        const here = { ...indicator.cell, column: head.column };
        const isOther = here.sheet === head.sheet && here.row !== head.row;
        const isHeading = isOther && headingColumns(tableOf(indicator)).includes(head.column);
        if (isHeading && textAt(here) === textAt(head)) found.push(here);
      }
    }
    return found;
  };
}

interface HeadingIndex {
  /** The objectives with a heading in a row. */
  readonly objectivesAt: ByRow<Objective[]>;
  readonly indicatorsOf: ReadonlyMap<Objective, readonly Indicator[]>;
}

function indexOf({ objectives, indicators }: Plan): HeadingIndex {
  const objectivesAt = new ByRow<Objective[]>();
  for (const objective of objectives)
    for (const head of headingCellsOf(objective)) {
      const here = head && objectivesAt.get(head);
      if (head !== null && !here) objectivesAt.set(head, [objective]);
      else if (here && here.at(-1) !== objective) here.push(objective);
    }
  const indicatorsOf = new Map<Objective, Indicator[]>();
  for (const indicator of indicators) {
    const known = indicatorsOf.get(indicator.objective);
    if (known) known.push(indicator);
    else indicatorsOf.set(indicator.objective, [indicator]);
  }
  return { objectivesAt, indicatorsOf };
}
