import { isPersonOrContact } from '../../lexicon/cells/otherTables';
import { namesCentre } from '../../lexicon/cells/centres';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { LabelReader } from '../lines/labelReader';
import type { Cell, Line } from '../lines/lines';
import type { Ahead } from './ahead';
import type { TableRows } from './tableRows';

const STRUCTURES = rolesWith('structure');
const MOST_CELLS = 2;

/** The cell of a line that only names a part of the body, alone or with who directs it; null in any other line. */
function centreIn({ cells }: Line, labels: LabelReader): Cell | null {
  const [first, ...others] = cells;
  if (!first || cells.length > MOST_CELLS || !namesCentre(first.tidy)) return null;
  return others.every((cell) => isHead(cell, labels)) ? first : null;
}

/** "Dirigente: Rossi", "dott. Bianchi". */
function isHead(cell: Cell, labels: LabelReader): boolean {
  const role = cell.inline(labels)?.label.roles[0];
  return (role !== undefined && STRUCTURES.has(role)) || isPersonOrContact(cell.text);
}

/**
 * The name of the part of the body that a line gives to the rows below it: within a table, or where several such lines
 * stand right over tables. A letterhead or a signature is none.
 */
export function centreOver(
  lines: readonly Line[],
  at: number,
  table: TableRows | null,
  ahead: Ahead,
  labels: LabelReader,
): Cell | null {
  const line = lines[at];
  const cell = line ? centreIn(line, labels) : null;
  if (!line || !cell || !lines[at + 1]) return null;
  if (table) {
    const isLeft = [...table.targetColumns].every((column) => cell.column < column);
    return isLeft && !table.goesOnInText(line) ? cell : null;
  }
  const headsTable = (one: Line, i: number): boolean =>
    centreIn(one, labels) !== null && ahead.headerAt(i + 1) !== null;
  return headsTable(line, at) && lines.some((one, i) => i !== at && headsTable(one, i)) ? cell : null;
}
