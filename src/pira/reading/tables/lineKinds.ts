import { headerAt } from './header';
import type { LabelReader } from '../lines/labelReader';
import type { Layout, Slot } from './layout';
import type { Cell, Line } from '../lines/lines';
import { documentYears } from '../lines/title';
import { LINES_OF_A_TITLE } from '../context/years';
import { looksLikeValue } from '../lines/sample';
import type { Sample } from '../lines/sample';
import { rolesWith } from '../../lexicon/labels/roleProperties';

const CONTEXT = rolesWith('context');
/** Fields that numbers may stand in beside a mission. */
const CODES: ReadonlySet<string> = new Set(['missionCode', 'programmeCode', 'code', 'year']);

/** Whether amounts stand beside missions or programmes, and no objectives: a list of spending. */
export function isMoneyList({ slots }: Layout, sample: Sample): boolean {
  const namesObjectives = slots.some(({ role }) => role === 'objective' || role === 'objectiveCode');
  const holdsAmounts = ({ role, column }: Slot): boolean =>
    !CONTEXT.has(role) && !CODES.has(role) && sample.share(column, ({ isNumeric }) => isNumeric) > 0.5;
  return !namesObjectives && slots.some(holdsAmounts);
}

/** Whether a lone cell only says what the table below it holds: "INDICATORI DI PERFORMANCE" over its header. */
export function isHeadingOfTable(
  cell: Cell,
  lines: readonly Line[],
  at: number,
  labels: LabelReader,
): boolean {
  const label = cell.label(labels);
  return label?.coverage === 1 && label.roles[0] === 'name' && headerAt(lines, at + 1, labels) !== null;
}

/** Whether a line names the part of a document that begins below it, with a code: "02Peg | FINANZE E BILANCIO". */
export function isSection(lines: readonly Line[], at: number, labels: LabelReader): boolean {
  const [code, name, ...others] = lines[at]?.cells ?? [];
  if (!code || !name || others.length > 0 || !/^\S*\d\S*$/.test(code.text)) return false;
  if (looksLikeValue(name.traits) || name.traits.isMissing) return false;
  const isTitled = lines[at + 1]?.cells.length === 1;
  return headerAt(lines, isTitled ? at + 2 : at + 1, labels) !== null;
}

/** Whether a text alone, behind a blank row, stands over the next header. */
export function isTitleOfNext(lines: readonly Line[], at: number, labels: LabelReader): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  const isApart = before !== undefined && line !== undefined && line.row > before.row + 1;
  return isApart && line.cells.length === 1 && headerAt(lines, at + 1, labels) !== null;
}

/** Whether a line of several cells begins some rows: the first of the sheet, or one behind a title or a blank row. */
export function beginsRows(lines: readonly Line[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!line || line.cells.length < 2) return false;
  return !before || before.cells.length < 2 || line.row > before.row + 1;
}

/** Whether a line at the top of a sheet names a document and its year: "Piano 2024". */
export function isYearHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return at < LINES_OF_A_TITLE && line !== undefined && documentYears(line).length > 0;
}
