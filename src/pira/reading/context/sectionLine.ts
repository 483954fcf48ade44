import { centreBehindTitle, namesCentre } from '../../lexicon/cells/centres';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';
import { pairsOf } from '../cards/pairs';
import type { Pair } from '../cards/pairs';
import type { LabelReader } from '../lines/labelReader';
import type { Cell, Line } from '../lines/lines';
import { objectiveTitle } from '../lines/objectiveTitle';
import { looksLikeValue } from '../lines/sample';
import type { Slot } from '../tables/layout';

/** A line over some rows that names where they stand, with a weight, an amount, a day or an office beside it. */
export interface SectionLine {
  readonly as: Role;
  /** The first of the cells that name it. */
  readonly cell: Cell;
  /** Its labels and values; null where it has no label. */
  readonly pairs: readonly Pair[] | null;
  readonly amounts: readonly Amount[];
  /** The office that stands beside the name. */
  readonly centre?: Cell | undefined;
}

/** An amount, and what its label says that it is. */
export interface Amount {
  readonly cell: Cell;
  readonly said: Role | undefined;
}

/** The columns of the table in which the line stands. */
type Columns = readonly Slot[];

/** Fields in which no office stands: of a row that has one there, all the rest is no indicator's. */
const WITHOUT_OFFICES: ReadonlySet<Role> = new Set([
  ...(['name', 'unit', 'type', 'target', 'actual', 'base', 'interim', 'value', 'weight'] as const),
]);

const PLACES: ReadonlySet<Role> = new Set(['mission', 'programme', 'responsibilityCentre', 'office']);
const CODED = rolesWith('coded');
const OF_AMOUNTS: ReadonlySet<Role> = new Set(['weight', 'objectiveWeight', 'resources', 'year']);
const MOST_CELLS = 6;

const isPlace = (role: Role | undefined): role is Role =>
  role !== undefined && (PLACES.has(role) || CODED.has(role));

/** What a cell says that it or the next one is. */
const roleOf = (cell: Cell, labels: LabelReader): Role | undefined =>
  /\p{L}/u.test(cell.text) ? (cell.label(labels) ?? cell.inline(labels)?.label)?.roles[0] : undefined;

/** "011 Competitività" begins with a number and is none. */
const isWords = ({ text }: Cell): boolean => /\p{L}{4}/u.test(text) && /\s/u.test(text);

/** A number, a share or a day without a limit, or the label of one. */
function isAmount(cell: Cell, labels: LabelReader): boolean {
  if (cell.traits.sign === 'operator' || cell.traits.isAnswer) return false;
  const role = roleOf(cell, labels);
  return role === undefined ? looksLikeValue(cell.traits) || /^€|€$/u.test(cell.text) : OF_AMOUNTS.has(role);
}

/** Whether a cell names an office where the table has other things; beside what says that it is no indicator, anywhere. */
function isOfficeBeside(cell: Cell, columns: Columns | null, isTold: boolean): boolean {
  if (!columns || !(namesCentre(cell.tidy) || centreBehindTitle(cell.tidy) !== null)) return false;
  const slot = columns.find(({ column }) => column === cell.column);
  return slot === undefined || isTold || WITHOUT_OFFICES.has(slot.role);
}

/** What the first cells of a line name, and how many they are. */
function nameOf(
  { cells: [first, second, third] }: Line,
  labels: LabelReader,
): { readonly as: Role; readonly count: number; readonly isCentre?: boolean } | null {
  if (!first || typeof first.value !== 'string') return null;
  const isText = (cell: Cell | undefined): boolean =>
    cell !== undefined && (isWords(cell) || !isAmount(cell, labels)) && roleOf(cell, labels) === undefined;
  if (centreBehindTitle(first.tidy) !== null) return { as: 'responsibilityCentre', count: 1, isCentre: true };
  const inline = first.inline(labels);
  const own = inline?.label.roles[0];
  if (isPlace(own)) return { as: own, count: inline?.isNumbered && isText(second) ? 2 : 1 };
  const label = first.label(labels);
  const role = label?.coverage === 1 ? label.roles[0] : undefined;
  if (isPlace(role) && second) {
    if (isText(second)) return { as: role, count: 2 };
    return second.traits.isCode || second.traits.isNumeric
      ? { as: role, count: isText(third) ? 3 : 2 }
      : null;
  }
  const { code, title } = objectiveTitle(first.text);
  return code !== '' && title !== '' && /^\p{L}/u.test(code) ? { as: 'objectiveCode', count: 1 } : null;
}

/** What a line names by the office that stands beside it: of "Migliorare i servizi | Area II" the first is an objective. */
function nameBeside({ cells: [first] }: Line, labels: LabelReader): ReturnType<typeof nameOf> {
  const isTitle = first && typeof first.value === 'string' && isWords(first) && !isAmount(first, labels);
  return isTitle && roleOf(first, labels) === undefined ? { as: 'objective', count: 1 } : null;
}

function sectionLine(line: Line | undefined, table: Columns | null, labels: LabelReader): SectionLine | null {
  const { row, cells } = line ?? { row: 0, cells: [] };
  const [first] = cells;
  if (!line || !first || cells.length < 2 || cells.length > MOST_CELLS) return null;
  const told = nameOf(line, labels);
  const isTold = told !== null && told.as !== 'objectiveCode';
  const centre = cells.slice(told?.count ?? 1).find((cell) => isOfficeBeside(cell, table, isTold));
  const name = told ?? (centre ? nameBeside(line, labels) : null);
  // Above the tables an office beside a number is a line of a list of offices.
  if (table === null && name?.as === 'office') return null;
  const beside = name ? cells.slice(name.count) : [];
  // "Aggiornato al | 31/12/2024": what stands before a day says which day it is.
  const isOfDay = (at: number): boolean => told !== null && beside[at + 1]?.traits.sign === 'date';
  const amounts = beside.filter((cell, i) => cell !== centre && !isOfDay(i));
  if (!name || beside.length === 0 || !amounts.every((cell) => isAmount(cell, labels))) return null;
  const said = amounts.map((cell) => roleOf(cell, labels));
  if (!table && said.some((role) => role !== undefined) && pairsOf(line, labels)) return null;
  // What stands where the targets do may be one, unless the name has a label in a cell of its own.
  const targets = table?.filter(({ role }) => role === 'target') ?? [];
  const isMeasured = amounts.some(
    ({ column, traits }) => targets.some((slot) => slot.column === column) && looksLikeValue(traits),
  );
  const isSure = told !== null && centre !== undefined;
  if (isMeasured && !isSure && (name.count < 2 || !(PLACES.has(name.as) || name.as === 'objective')))
    return null;
  const listsObjectives = table?.some(({ role, also }) => role === 'name' && also?.includes('objective'));
  if (name.as === 'objectiveCode' && !centre && listsObjectives !== false) return null;
  return {
    as: name.as,
    cell: first,
    centre,
    pairs: name.isCentre ? null : pairsOf({ row, cells: cells.slice(0, name.count) }, labels),
    amounts: amounts.flatMap((cell, i) =>
      /\d/.test(cell.text) ? [{ cell, said: said[i] ?? said[i - 1] }] : [],
    ),
  };
}

/**
 * The section that a line names although more stands in it: "Missione 011 – Programma 005 | 677000", "OB1 - Servizi |
 * 40%", "Obiettivo 1 - Servizi | Area II". Outside tables lines of one kind that follow one another are a list of amounts.
 */
export function sectionAt(
  lines: readonly Line[],
  at: number,
  table: Columns | null,
  labels: LabelReader,
): SectionLine | null {
  const section = lines[at + 1] ? sectionLine(lines[at], table, labels) : null;
  const isListed =
    table === null &&
    [lines[at - 1], lines[at + 1]].some((line) => sectionLine(line, table, labels)?.as === section?.as);
  return section && !isListed ? section : null;
}
