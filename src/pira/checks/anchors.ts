import type { CellRef } from '../sheet/address';
import { ByRow } from '../sheet/byRow';
import type { Indicator, Objective, Plan, Table } from '../plan/plan';
import { fold } from '../lexicon/text/fold';
import { remembering } from '../remembering';
import { tableOfIndicator } from '../plan/tableOf';

/** Things by the cell that they belong to. */
class ByCell<Thing> {
  readonly #rows = new ByRow<Map<number, Thing>>();

  get(cell: CellRef): Thing | undefined {
    return this.#rows.get(cell)?.get(cell.column);
  }

  /** Puts a thing where nothing stands yet. */
  setFirst(cell: CellRef, thing: Thing): void {
    const row = this.#rows.get(cell);
    if (!row) this.#rows.set(cell, new Map([[cell.column, thing]]));
    else if (!row.has(cell.column)) row.set(cell.column, thing);
  }
}

/** Describes by words of the plan what a cell belongs to; "" where the plan says nothing of the cell. */
export type AnchorOf = (place: CellRef) => string;

/** The field and year of a column, which stay when columns are inserted before it. */
function wordsOfColumn(table: Table | undefined, column: number): string {
  const found = table?.columns.find((candidate) => candidate.column === column);
  return found === undefined ? '' : `${found.field}|${found.year ?? ''}|${found.own ? 'own' : ''}`;
}

/** The objective that a heading's cell stands over: a mission, a programme or a centre is printed once for several. */
function headings(objectives: readonly Objective[]): ByCell<Objective> {
  const found = new ByCell<Objective>();
  for (const objective of objectives) {
    const { mission, programme, responsibilityCentre } = objective;
    const cells = [
      mission.codeCell,
      mission.nameCell,
      programme.codeCell,
      programme.nameCell,
      responsibilityCentre.cell,
    ];
    for (const cell of cells) if (cell !== null) found.setFirst(cell, objective);
  }
  return found;
}

/**
 * Describes cells by the indicator, objective, column or heading that they belong to instead of by their address: the
 * description stays the same when rows, columns or other parts of the plan are added, removed or moved.
 */
export function anchorsOf(plan: Plan): AnchorOf {
  const { objectives, indicators, tables } = plan;
  const tableOf = tableOfIndicator(plan);
  const folded = remembering(fold);
  const indicatorAt = new ByRow<Indicator>();
  const objectiveAt = new ByRow<Objective>();
  const headerAt = new ByRow<Table>();
  for (const indicator of indicators) indicatorAt.setFirst(indicator.cell, indicator);
  for (const objective of objectives) objectiveAt.setFirst(objective.cell, objective);
  for (const table of tables) headerAt.set({ sheet: table.sheet, row: table.headerRow }, table);
  const headingAt = headings(objectives);
  const wordsOfObjective = ({ title, printedCode }: Objective): string =>
    `objective|${folded(title.text || printedCode.text)}`;
  const wordsOfIndicator = ({ objective, name, description, code }: Indicator): string =>
    `indicator|${folded(objective.title.text)}|${folded(name.text || description.text || code.text)}`;
  return (place) => {
    const indicator = indicatorAt.get(place);
    if (indicator !== undefined)
      return `${wordsOfIndicator(indicator)}|${wordsOfColumn(tableOf(indicator), place.column)}`;
    const objective = objectiveAt.get(place) ?? headingAt.get(place);
    if (objective !== undefined) return wordsOfObjective(objective);
    const table = headerAt.get(place);
    const first = indicators[table?.indicators[0] ?? -1];
    return first === undefined
      ? ''
      : `header|${wordsOfObjective(first.objective)}|${wordsOfColumn(table, place.column)}`;
  };
}
