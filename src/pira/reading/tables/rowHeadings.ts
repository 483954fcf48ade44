import type { FieldCell } from './align';
import type { Context } from '../context/context';
import { withWeight } from './fusedCells';
import type { Cell } from '../lines/lines';
import { namesObjective } from '../lines/objectiveTitle';
import { HEADS_SECTION } from '../../lexicon/headings';
import type { RowFields } from './rowFields';
import { isNote } from '../../lexicon/cells/notes';
import type { Role } from '../../lexicon/labels/roles';

/** The columns of a table, as far as they tell what its headings name. */
interface HeadedTable {
  /** Whether the header has a column for the objectives. */
  readonly namesObjectives: boolean;
  /** Whether the names of the indicators stand in a column of objectives and indicators, row by row. */
  readonly listsObjectives: boolean;
  /** Whether a blank row parts the row from the indicators above. */
  readonly isBehindGap: boolean;
}

/** The cells of a heading: a name and a weight that head the rows below are an objective's. */
const OF_HEADING: Partial<Record<Role, Role>> = {
  name: 'objective',
  description: 'objectiveDescription',
  weight: 'objectiveWeight',
};
export const asHeading = (placed: readonly FieldCell[]): readonly FieldCell[] =>
  placed.map((one) => ({ ...one, role: OF_HEADING[one.role] ?? one.role }));

/** Whether a row holds what only an indicator has. */
export const measures = (fields: RowFields): boolean => fields.has('target', 'actual', 'unit', 'type');

/** Enters the mission, the programme or the objective that a row names for the rows below; a lone text beside the columns names none. */
export function enterRow(
  cells: readonly Cell[],
  fields: RowFields,
  context: Context,
  table: HeadedTable,
): boolean {
  const [first] = cells;
  if (!first || measures(fields)) return false;
  if (!table.namesObjectives && namesObjective(first.text))
    return context.enterObjective([{ role: 'objective', slot: null, cell: first, more: [] }], first) !== null;
  if (table.listsObjectives && enterAmongNames(fields, context)) return true;
  if (fields.has('name')) return false;
  const isBeside = fields.placed.some(({ cell, slot }) => slot?.column !== cell.column);
  if (cells.length === 1 && (isBeside || isNote(first.text))) return false;
  const entered = context.enterAll(fields.placed);
  if (context.enterByCode(fields.placed)) return true;
  const isOver = cells.length === 1 && (table.isBehindGap || HEADS_SECTION.test(first.text));
  const objective = isOver
    ? context.enterHeading(fields.placed, first)
    : context.enterObjective(fields.placed, first);
  return objective !== null || entered;
}

/** Gives the objective of a heading the description beside its title; gives the cells that say nothing of it. */
export function describeHeading(
  [first, ...beside]: readonly Cell[],
  fields: RowFields,
  context: Context,
): readonly Cell[] {
  const description = fields.of('description');
  if (!first || !description || !beside.includes(description.cell)) return beside;
  context.describe(first, [{ ...description, role: 'objectiveDescription' }]);
  return beside.filter((cell) => cell !== description.cell);
}

/** "2", "OB2", "Ob. 2": a code of one part; those of indicators have two. */
const CODE_OF_OBJECTIVE = /^(?:\p{L}{1,4}[._ -]{0,2})?\d{1,3}[.)]?$/u;

/** An objective in a column that holds objectives and indicators: "1 | Migliorare i servizi", without a target. */
function enterAmongNames(fields: RowFields, context: Context): boolean {
  const name = fields.of('name');
  const code = fields.of('indicatorCode');
  if (!name || (code && !CODE_OF_OBJECTIVE.test(code.cell.text))) return false;
  const placed = withWeight(name);
  const weight = fields.of('weight');
  if (code) placed.push({ ...code, role: 'objectiveCode' });
  if (weight) placed.push({ ...weight, role: 'objectiveWeight' });
  return context.enterObjective(placed, name.cell) !== null;
}
