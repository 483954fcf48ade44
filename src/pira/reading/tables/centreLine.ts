import { isPersonOrContact } from '../../lexicon/cells/otherTables';
import { centreBehindTitle, namesCentre } from '../../lexicon/cells/centres';
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
  const called = centreBehindTitle(cell.tidy);
  if (called !== null) return { cell, text: called, isCalled: true };
  return namesCentre(cell.tidy) ? { cell, text: cell.tidy, isCalled: false } : null;
}

/** "Dirigente: Rossi", "dott. Bianchi". */
function isHead(cell: Cell, labels: LabelReader): boolean {
  const role = cell.inline(labels)?.label.roles[0];
  return (role !== undefined && STRUCTURES.has(role)) || isPersonOrContact(cell.text);
}

/** The lines of a region that name parts of the body. */
export class CentreLines {
  private holdsObjectives: boolean | undefined;

  constructor(
    private readonly lines: readonly Line[],
    private readonly ahead: Ahead,
    private readonly labels: LabelReader,
  ) {}

  /**
   * The part of the body that a line gives to the rows below it: within a table, unless its objectives stand in such
   * lines, or where several such lines stand right over tables. A letterhead or a signature is none.
   */
  over(at: number, table: TableRows | null): CentreLine | null {
    const { lines, labels } = this;
    const line = lines[at];
    const centre = line ? centreIn(line, labels) : null;
    if (!line || !centre || !lines[at + 1]) return null;
    if (!table)
      return this.headsTable(at) && lines.some((_, i) => i !== at && this.headsTable(i)) ? centre : null;
    const isLeft = [...table.targetColumns].every((column) => centre.cell.column < column);
    const isCentre =
      centre.isCalled || table.namesObjectives || !(this.holdsObjectives ??= this.hasBareHeadings());
    return isLeft && isCentre && !table.goesOnInText(line) ? centre : null;
  }

  private headsTable(at: number): boolean {
    const line = this.lines[at];
    return line !== undefined && centreIn(line, this.labels) !== null && this.ahead.headerAt(at + 1) !== null;
  }

  /** Whether texts alone, which name no part of the body, stand right over rows: they are objectives, and so are the others. */
  private hasBareHeadings(): boolean {
    const { lines, ahead, labels } = this;
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
}
