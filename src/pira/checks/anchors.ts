import type { CellRef } from '../address';
import type { Indicator, Objective, Plan, Table } from '../plan';
import { fold } from '../reading/fold';

/** What a cell is part of, in words of the plan; "" where the plan says nothing of the cell. */
export type AnchorOf = (place: CellRef) => string;

function rowKey({ sheet, row }: Pick<CellRef, 'sheet' | 'row'>): string {
  return `${sheet}!${row}`;
}

function cellKey(cell: CellRef): string {
  return `${rowKey(cell)}!${cell.column}`;
}

function wordsOfObjective({ title, printedCode }: Objective): string {
  return `objective|${fold(title.text || printedCode.text)}`;
}

function wordsOfIndicator({ objective, name, description, code }: Indicator): string {
  const own = [name.text, description.text, code.text].find((text) => text !== '') ?? '';
  return `indicator|${fold(objective.title.text)}|${fold(own)}`;
}

/** The field and year of a column, which stay when columns are inserted before it. */
function wordsOfColumn(table: Table | undefined, column: number): string {
  const found = table?.columns.find((candidate) => candidate.column === column);
  return found === undefined ? '' : `${found.field}|${found.year ?? ''}|${found.own ? 'own' : ''}`;
}

/** The objective that a heading's cell stands over: a mission, a programme or a centre is printed once for several. */
function headings(objectives: readonly Objective[]): ReadonlyMap<string, Objective> {
  const found = new Map<string, Objective>();
  for (const objective of objectives) {
    const { mission, programme, responsibilityCentre } = objective;
    const cells = [
      mission.codeCell,
      mission.nameCell,
      programme.codeCell,
      programme.nameCell,
      responsibilityCentre.cell,
    ];
    for (const cell of cells) {
      if (cell !== null && !found.has(cellKey(cell))) found.set(cellKey(cell), objective);
    }
  }
  return found;
}

/**
 * Describes cells by the indicator, objective, column or heading that they belong to instead of by their address: the
 * description stays the same when rows, columns or other parts of the plan are added, removed or moved.
 */
export function anchorsOf({ objectives, indicators, tables }: Plan): AnchorOf {
  const tableOf = new Map(tables.flatMap((table) => table.indicators.map((id) => [id, table] as const)));
  const indicatorAt = new Map(indicators.toReversed().map((one) => [rowKey(one.cell), one]));
  const objectiveAt = new Map(objectives.toReversed().map((one) => [rowKey(one.cell), one]));
  const headerAt = new Map(
    tables.map((table) => [rowKey({ sheet: table.sheet, row: table.headerRow }), table]),
  );
  const headingAt = headings(objectives);
  return (place) => {
    const indicator = indicatorAt.get(rowKey(place));
    if (indicator !== undefined)
      return `${wordsOfIndicator(indicator)}|${wordsOfColumn(tableOf.get(indicator.id), place.column)}`;
    const objective = objectiveAt.get(rowKey(place)) ?? headingAt.get(cellKey(place));
    if (objective !== undefined) return wordsOfObjective(objective);
    const table = headerAt.get(rowKey(place));
    const first = indicators[table?.indicators[0] ?? -1];
    return first === undefined
      ? ''
      : `header|${wordsOfObjective(first.objective)}|${wordsOfColumn(table, place.column)}`;
  };
}
