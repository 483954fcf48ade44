import { cellAddress, type CellRef } from '../../sheet/address';
import { headingCells } from '../../checks/repeats';
import { tableOfIndicator } from '../../plan/tableOf';
import type { Plan } from '../../plan/plan';

/** The cells whose contents go into the clean plan: headers and the plan's own reclassification table do not. */
export function writtenCells(plan: Plan): ReadonlySet<string> {
  const { title, objectives, indicators } = plan;
  const cells: (CellRef | null)[] = [title.cell];
  const tableOf = tableOfIndicator(plan);
  for (const { mission, programme, responsibilityCentre, printedCode, ...objective } of objectives)
    cells.push(
      mission.codeCell,
      mission.nameCell,
      programme.codeCell,
      programme.nameCell,
      responsibilityCentre.cell,
      printedCode.cell,
      objective.title.cell,
      objective.description.cell,
      objective.activities.cell,
      objective.perspective.cell,
      objective.stakeholders.cell,
    );
  for (const indicator of indicators) {
    const { code, name, description, algorithm, type, unit, source, notes, targets } = indicator;
    for (const { cell } of [code, name, description, algorithm, type, unit, source, notes]) cells.push(cell);
    cells.push(...headingCells(indicator, tableOf(indicator)));
    for (const { cell } of targets) cells.push(cell);
  }
  return new Set(cells.flatMap((cell) => (cell === null ? [] : [keyOf(cell)])));
}

/** A place as text, to look it up by. */
export function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
