import type { Decision } from '../../../plan/decision';
import { isLabelOfOthers } from '../../../lexicon/cells/otherTables';
import { rolesWith } from '../../../lexicon/labels/roleProperties';
import { least } from '../../../extremes';
import { decisionOn } from '../../decisions';
import type { LabelReader } from '../../lines/labelReader';
import type { Cell, Line } from '../../lines/lines';
import { pointsOf, weigh } from '../../weigh';
import { headerAt } from '../header';
import { announcesIndicators } from '../tableEvidence';
import { CLUES, rowsWithSeveral } from './evidence';
import type { Part } from './evidence';

/** No blank column parts them: more must speak for another table. */
const ENOUGH = 5;
/** Labels at which another table may begin in one header: those behind are its own. */
const MOST_TRIES = 4;
const NO_ROWS: ReadonlySet<number> = new Set();
const LEAST_CELLS = 4;
const LEAST_COLUMNS = 2;
const NEVER_OF_PLAN: ReadonlySet<string> = new Set(['account']);
const OF_INDICATORS: ReadonlySet<string> = new Set(['name', 'target']);
const MAY_BEGIN: ReadonlySet<string> = new Set([...rolesWith('structure'), ...rolesWith('context')]);

/** What stands right beside a table of the plan, and the decisions on it. */
interface DirectlyBeside {
  readonly beside: readonly (readonly Line[])[];
  readonly decisions: readonly Decision[];
}

/** Whether a label may be the first of another table: no field of a plan, or one that lists of other things begin with. */
function mayBegin(cell: Cell, labels: LabelReader): boolean {
  const label = cell.label(labels);
  const role = label?.roles[0] ?? 'other';
  return label === null || NEVER_OF_PLAN.has(role) || MAY_BEGIN.has(role) || isLabelOfOthers(cell.text);
}

const namesIndicators = (cell: Cell, labels: LabelReader): boolean =>
  OF_INDICATORS.has(labels.lenient(cell.text)?.roles[0] ?? 'other');

/** Whether a line may be a header with another table behind the plan's columns; most lines are none. */
const mayHold = ({ cells }: Line, labels: LabelReader): boolean =>
  cells.length >= LEAST_CELLS &&
  cells.slice(1).every(({ value }) => typeof value === 'string') &&
  cells.slice(LEAST_COLUMNS).some((cell) => mayBegin(cell, labels));

const within = (lines: readonly Line[], from: number, to: number): readonly Line[] =>
  lines.flatMap(({ row, cells }) => {
    const own = cells.filter(({ column }) => column >= from && column <= to);
    return own.length > 0 ? [{ row, cells: own }] : [];
  });

/** The lines below a position that follow one another, up to the next header. */
function bodyFrom(lines: readonly Line[], at: number, labels: LabelReader): readonly Line[] {
  let end = at;
  while (
    lines[end] &&
    lines[end]?.row === (lines[at]?.row ?? 0) + end - at &&
    !(mayHold(lines[end] ?? { row: 0, cells: [] }, labels) && headerAt(lines, end, labels))
  )
    end += 1;
  return lines.slice(at, end);
}

/** Whether rows follow one another from the first on. */
const areRun = (rows: readonly number[], first: number): boolean =>
  rows.length > 0 && rows.every((row, i) => row === first + i);

/** Whether rows are those in which the plan's first columns are filled: what stands there is said of its objectives. */
function areThoseOfObjectives(rows: readonly number[], plan: readonly Line[]): boolean {
  const left = least(plan.map(({ cells }) => cells[0]?.column ?? Infinity));
  const filled = plan.filter(({ cells }) => cells[0]?.column === left).map(({ row }) => row);
  return filled.length < plan.length && rows.every((row) => filled.includes(row));
}

/** The part of a header and its rows between two columns. */
function partOf(head: readonly Line[], body: readonly Line[], labels: LabelReader): Part {
  const cells = head.flatMap((line) => line.cells);
  const roles = cells.flatMap((cell) => cell.label(labels)?.roles ?? []);
  const rows = head.map(({ row }) => row);
  return { lines: [...head, ...body], headers: [{ rows, roles: new Set(roles), labels: cells }] };
}

/** The tables of other things that stand right beside those of the plan, with rows of their own and no blank column between. */
export function directlyBeside(lines: readonly Line[], labels: LabelReader): DirectlyBeside {
  const beside: (readonly Line[])[] = [];
  const decisions: Decision[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    const header = line && mayHold(line, labels) ? headerAt(lines, at, labels) : null;
    if (!line || !header) {
      at += 1;
      continue;
    }
    const body = bodyFrom(lines, header.next, labels);
    const found = otherBeside(lines.slice(at, header.next), body, labels, decisions);
    if (found) {
      const above = lines[at - 1];
      const [first] = found[0]?.cells ?? [];
      const title = above?.row === line.row - 1 ? within([above], first?.column ?? Infinity, Infinity) : [];
      beside.push([...title, ...found]);
    }
    at = header.next + body.length;
  }
  return { beside, decisions };
}

function otherBeside(
  head: readonly Line[],
  body: readonly Line[],
  labels: LabelReader,
  decisions: Decision[],
): readonly Line[] | null {
  const cells = head.flatMap((line) => line.cells).toSorted((a, b) => a.column - b.column);
  const last = cells.at(-1)?.column ?? 0;
  let tries = 0;
  for (const [at, cell] of cells.entries()) {
    if (cells.length - at < LEAST_COLUMNS || tries >= MOST_TRIES) return null;
    const isBehindBlank = cell.column > (cells[at - 1]?.column ?? cell.column) + 1;
    if (at < LEAST_COLUMNS || !(isBehindBlank || mayBegin(cell, labels))) continue;
    const plan = partOf(within(head, 0, cell.column - 1), within(body, 0, cell.column - 1), labels);
    if (!plan.headers.some(({ roles }) => announcesIndicators({ roles, isWeak: false }))) continue;
    // What stands behind a blank column was weighed as a whole; further indicators beside the first are the plan's.
    if (isBehindBlank || cells.slice(at).some((one) => namesIndicators(one, labels))) return null;
    tries += 1;
    const own = within(body, cell.column, last);
    const rows = own.map(({ row }) => row);
    const ofPlan = plan.lines.filter(({ row }) => body.some((line) => line.row === row));
    if (!areRun(rows, body[0]?.row ?? 0) || areThoseOfObjectives(rows, ofPlan)) continue;
    const headerRows = head.map(({ row }) => row);
    const planRows = rowsWithSeveral(plan).map(({ row }) => row);
    const part = partOf(within(head, cell.column, last), own, labels);
    const candidates = weigh(CLUES, {
      part,
      plan,
      headers: [headerRows],
      headerRows: new Set(headerRows),
      planRows: new Set(planRows),
      targetRows: NO_ROWS,
      labels,
    });
    const hasOwnRows = candidates.some(({ evidence }) =>
      evidence.some(({ name }) => name === 'rows-of-its-own'),
    );
    const isOther =
      hasOwnRows && pointsOf(candidates, 'other-table') - pointsOf(candidates, 'part-of-plan') >= ENOUGH;
    decisions.push(decisionOn(part.lines, isOther ? 'other-table' : 'part-of-plan', candidates));
    if (isOther) return part.lines;
  }
  return null;
}
