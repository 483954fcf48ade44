import { withRole } from '../columns/fused';
import type { SingleColumn } from '../columns/fused';
import type { DraftColumn } from '../columns/columns';
import { Cell } from '../lines/lines';
import type { Line } from '../lines/lines';
import { contentReader } from '../lines/content';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';
import type { ColumnCorrection } from '../../plan/correction';

/** Fields of which a header has one column: that of the office. */
const isOnce = (role: Role): boolean => SINGLE.has(role) || role === 'objective' || role === 'objectiveCode';
const SINGLE = rolesWith('single');

/** What the office says of the columns of a header, by column. */
export type OfficeColumns = ReadonlyMap<number, ColumnCorrection>;

export const NO_COLUMNS: OfficeColumns = new Map();

/** The columns that the office leaves out. */
export function ignoredIn(columns: OfficeColumns): ReadonlySet<number> {
  return new Set([...columns].flatMap(([column, { as }]) => (as === 'ignore' ? [column] : [])));
}

/** A line without the cells of the columns that the office leaves out; null where nothing else stands in it. */
export function withoutIgnored(line: Line, columns: OfficeColumns): Line | null {
  if (columns.size === 0) return line;
  const cells = line.cells.filter(({ column }) => columns.get(column)?.as !== 'ignore');
  if (cells.length === line.cells.length) return line;
  return cells.length > 0 ? { row: line.row, cells } : null;
}

/** A column that the office names below a header that prints nothing over it. */
function unprinted(one: ColumnCorrection, column: number, row: number): DraftColumn {
  const cell = new Cell(one.sheet, row, column, contentReader()(null, '', 'General'));
  return {
    column,
    roles: [],
    years: [],
    ordinal: null,
    text: '',
    cell,
    isKnown: true,
    isMisspelt: false,
    mission: null,
    isSplit: false,
  };
}

/**
 * The columns of a header with what the office says of them, before anything is decided: those that it leaves out do
 * not compete with others, the fields of the others are certain.
 */
export function withOffice(
  drafts: readonly DraftColumn[],
  columns: OfficeColumns,
  row: number,
): readonly DraftColumn[] {
  if (columns.size === 0) return drafts;
  const printed = new Set(drafts.map(({ column }) => column));
  const added = [...columns].flatMap(([column, one]) =>
    printed.has(column) ? [] : [unprinted(one, column, row)],
  );
  return [...drafts, ...added]
    .toSorted((a, b) => a.column - b.column)
    .flatMap((draft) => {
      const one = columns.get(draft.column);
      if (!one) return [draft];
      if (one.as === 'ignore') return [];
      const known = { ...draft, roles: [one.as], isKnown: true, isMisspelt: false, isSplit: false };
      return [one.year === null ? known : { ...known, years: [one.year], ordinal: null }];
    });
}

/** The columns as the office has them, whatever was decided of them since. */
export function decidedByOffice(
  columns: readonly SingleColumn[],
  office: OfficeColumns,
): readonly SingleColumn[] {
  if (office.size === 0) return columns;
  const taken = new Set<Role>([...office.values()].map(({ as }) => as).filter((as) => as !== 'ignore'));
  return columns.map((column) => {
    const as = office.get(column.column)?.as;
    if (as === undefined || as === 'ignore')
      return taken.has(column.role) && isOnce(column.role) ? withRole(column, 'other') : column;
    return { ...withRole(column, as), also: [], isAssumed: false, isUnnamed: false };
  });
}
