import { isPersonOrContact } from '../../lexicon/cells/otherTables';
import { calledCentre, namesCentre } from '../../lexicon/cells/centres';
import { isNote } from '../../lexicon/cells/notes';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { LabelReader } from '../lines/labelReader';
import type { Cell, Line } from '../lines/lines';
import { namesObjective } from '../lines/objectiveTitle';
import type { Ahead } from './ahead';
import type { TableRows } from './tableRows';

const STRUCTURES = rolesWith('structure');
const MOST_CELLS = 2;

/** The name of a part of the body and its cell. */
interface CentreLine {
  readonly cell: Cell;
  readonly text: string;
  /** The line says that it is a centre of the plan. */
  readonly isCalled: boolean;
}

/** What a line that only names a part of the body says, alone or with who directs it; null in any other line. */
function centreIn({ cells }: Line, labels: LabelReader): CentreLine | null {
  const [cell, ...others] = cells;
  if (!cell || cells.length > MOST_CELLS || !others.every((one) => isHead(one, labels))) return null;
  const called = calledCentre(cell.tidy);
  if (called !== null) return { cell, text: called, isCalled: true };
  return namesCentre(cell.tidy) ? { cell, text: cell.tidy, isCalled: false } : null;
}

/** Whether texts alone, which name no part of the body, stand right over rows: they are objectives, and so are the others. */
export function hasBareHeadings(lines: readonly Line[], ahead: Ahead, labels: LabelReader): boolean {
  return lines.some((line, at) => {
    const [cell, ...others] = line.cells;
    const [above, below] = [lines[at - 1], lines[at + 1]];
    if (!cell || others.length > 0 || !above || !below || typeof cell.value !== 'string') return false;
    if (centreIn(above, labels)) return false;
    const isOver = below.row === line.row + 1 && below.cells.length > 1 && ahead.headerAt(at + 1) === null;
    const isBare = !isNote(cell.text) && !cell.label(labels) && !cell.inline(labels);
    return isOver && isBare && !namesObjective(cell.text) && centreIn(line, labels) === null;
  });
}

/** "Dirigente: Rossi", "dott. Bianchi". */
function isHead(cell: Cell, labels: LabelReader): boolean {
  const role = cell.inline(labels)?.label.roles[0];
  return (role !== undefined && STRUCTURES.has(role)) || isPersonOrContact(cell.text);
}

/**
 * The part of the body that a line gives to the rows below it: within a table, unless its objectives stand in such lines,
 * or where several such lines stand right over tables. A letterhead or a signature is none.
 */
export function centreOver(
  lines: readonly Line[],
  at: number,
  table: TableRows | null,
  ahead: Ahead,
  labels: LabelReader,
  holdsObjectives: () => boolean,
): CentreLine | null {
  const line = lines[at];
  const centre = line ? centreIn(line, labels) : null;
  if (!line || !centre || !lines[at + 1]) return null;
  if (table) {
    const isLeft = [...table.targetColumns].every((column) => centre.cell.column < column);
    const isCentre = centre.isCalled || table.namesObjectives || !holdsObjectives();
    return isLeft && isCentre && !table.goesOnInText(line) ? centre : null;
  }
  const headsTable = (one: Line, i: number): boolean =>
    centreIn(one, labels) !== null && ahead.headerAt(i + 1) !== null;
  return headsTable(line, at) && lines.some((one, i) => i !== at && headsTable(one, i)) ? centre : null;
}
