import type { CellRef } from '../../sheet/address';
import { most } from '../../extremes';
import { sayStatus } from '../../messages/sayStatus';
import { STATUSES } from '../../evaluation/outcome';
import type { Sheet } from '../../sheet/sheet';
import type { Block, CellEdit, LookCopy, SheetEdit } from '../../sheet/sheetEdit';
import { formatAt, formulaAt, isUsed, valueAt } from '../../sheet/grid';
import { MOST_LOOKED_ROWS } from './copiedLooks';
import { isWrittenByPeople } from '../../output/writtenByPeople';
import { type ResultRole, roleOfTitle } from '../../output/resultTitles';
import { isResultFormula } from '../../output/formulas/resultFormulaShapes';
import { OWN_FORMAT } from '../../sheet/content';

/** The edits that remove the result columns from some sheets. */
export interface RemovalOfResults {
  readonly edits: readonly SheetEdit[];
  /** Cells in our columns that people have written; they stay. */
  readonly kept: readonly CellRef[];
}

/** A header of ours, and the last row that is below it and above the next. */
interface OwnColumn {
  readonly role: ResultRole;
  readonly column: number;
  readonly header: number;
  readonly last: number;
}

const CLEARED: CellEdit = { content: { kind: 'blank' }, format: 'General' };
/** Columns that people fill in. */
const INPUT_ROLES: ReadonlySet<ResultRole> = new Set(['actual', 'cause']);
const STATUS_WORDS: ReadonlySet<string> = new Set(STATUSES.map((status) => sayStatus(status, 'it')));

/**
 * Removes our result columns, found by their marked headers wherever they are by now. What people have written in them
 * stays; a column for actual values or causes in which they have typed any stays as a whole.
 */
export function removalOfResults(sheets: readonly Sheet[]): RemovalOfResults {
  const edits: SheetEdit[] = [];
  const kept: CellRef[] = [];
  for (const sheet of sheets) {
    const removed = removalFrom(sheet);
    edits.push(...removed.edits);
    kept.push(...removed.kept);
  }
  return { edits, kept };
}

function removalFrom(sheet: Sheet): RemovalOfResults {
  const columns = ownColumnsOf(sheet);
  if (columns.length === 0) return { edits: [], kept: [] };
  const kept: CellRef[] = [];
  const blocks: Block[] = [];
  const staying = new Set(
    columns.filter((own) => INPUT_ROLES.has(own.role) && isFilled(sheet, own)).map(({ column }) => column),
  );
  for (const own of columns) {
    if (staying.has(own.column)) continue;
    const { column, header, last } = own;
    const cells: (CellEdit | null)[][] = [[CLEARED]];
    for (let row = header + 1; row <= last; row++) {
      const isTheirs = isUsed(sheet, row, column) && !isOurs(sheet, row, own, columns);
      if (isTheirs) kept.push({ sheet: sheet.name, row, column });
      cells.push([isTheirs || isPlain(sheet, row, column) ? null : CLEARED]);
    }
    blocks.push({ row: header, column, cells });
  }
  const emptied = [...new Set(blocks.map(({ column }) => column))].filter((column) =>
    isEmptied(sheet, column, blocks),
  );
  const edit: SheetEdit = {
    sheet: sheet.name,
    blocks,
    plain: blocks.map(({ row, column, cells }) => ({ row, column, rowCount: cells.length, columnCount: 1 })),
    validations: [],
    highlights: [],
    widths: emptied.map((column) => ({ column, characters: null })),
    lookCopies: clearedLooks(blocks, columns, kept),
    basis: [],
  };
  return { edits: blocks.length === 0 ? [] : [edit], kept };
}

/**
 * Cells in which we wrote, or left room for people, look as those right of all our columns do, clear of the line
 * between them; so do the empty ones in the rows of results.
 */
function clearedLooks(
  blocks: readonly Block[],
  columns: readonly OwnColumn[],
  kept: readonly CellRef[],
): LookCopy[] {
  const results = new Set(
    blocks.flatMap(({ row, cells }) => cells.flatMap(([edit], down) => (edit ? [row + down] : []))),
  );
  const isLarge = results.size > MOST_LOOKED_ROWS;
  const theirs = new Set(kept.map(({ row, column }) => `${row} ${column}`));
  const beyond = 2 + most(columns.map(({ column }) => column));
  return blocks.map(({ row, column, cells }) => {
    const rows = isLarge
      ? [row]
      : [...cells.keys()].map((down) => row + down).filter((one) => results.has(one));
    return {
      area: { row, column, rowCount: isLarge ? 1 : cells.length, columnCount: 1 },
      rows: rows.filter((one) => !theirs.has(`${one} ${column}`)),
      column: beyond,
      rowsAbove: 0,
      as: 'blank',
      across: beyond,
      prose: [],
      words: [],
    };
  });
}

/** Our columns, header by header, from the top. */
function ownColumnsOf(sheet: Sheet): OwnColumn[] {
  const found: OwnColumn[] = [];
  const bottom = sheet.firstRow + sheet.values.length - 1;
  for (const [down, row] of sheet.values.entries())
    for (const right of row.keys()) {
      const [header, column] = [sheet.firstRow + down, sheet.firstColumn + right];
      const role = roleAt(sheet, header, column);
      if (role === null) continue;
      const above = found.findIndex((own) => own.column === column && own.last === bottom);
      const before = found[above];
      if (before !== undefined) found[above] = { ...before, last: header - 1 };
      found.push({ role, column, header, last: bottom });
    }
  return found;
}

/** Our role of a header, whichever the year of its plan. */
function roleAt(sheet: Sheet, row: number, column: number): ResultRole | null {
  const title = valueAt(sheet, row, column);
  if (typeof title !== 'string' || formatAt(sheet, row, column) !== OWN_FORMAT) return null;
  const year = /\d{4}$/u.exec(title)?.[0];
  return roleOfTitle(title, year === undefined ? null : Number(year));
}

function isFilled(sheet: Sheet, { column, header, last }: OwnColumn): boolean {
  for (let row = header + 1; row <= last; row++) if (isUsed(sheet, row, column)) return true;
  return false;
}

/** Whether we have written a cell: what stands there is of the kind that we write in its column. */
function isOurs(
  sheet: Sheet,
  row: number,
  { column, role }: OwnColumn,
  columns: readonly OwnColumn[],
): boolean {
  const value = valueAt(sheet, row, column);
  const formula = formulaAt(sheet, row, column);
  if (role === 'actual' || role === 'cause' || isWrittenByPeople(role, value, formula)) return false;
  // Ours stand in the row of an indicator, which has its status; a total of theirs does not.
  return typeof value !== 'number' && !formula.startsWith('=') ? true : hasStatus(sheet, row, columns);
}

function hasStatus(sheet: Sheet, row: number, columns: readonly OwnColumn[]): boolean {
  return columns.some(({ role, column, header, last }) => {
    if (role !== 'status' || row <= header || row > last) return false;
    const value = valueAt(sheet, row, column);
    const isWord = typeof value === 'string' && STATUS_WORDS.has(value);
    return isWord || isResultFormula('status', formulaAt(sheet, row, column));
  });
}

/** A cell without a number format of its own: nothing is to be taken from it if it is empty. */
function isPlain(sheet: Sheet, row: number, column: number): boolean {
  return (
    formatAt(sheet, row, column) === 'General' &&
    (!isUsed(sheet, row, column) || typeof valueAt(sheet, row, column) === 'number')
  );
}

/** Whether nothing is left in a column once some blocks are written. */
function isEmptied(sheet: Sheet, column: number, blocks: readonly Block[]): boolean {
  return sheet.values.every((_, down) => {
    const row = sheet.firstRow + down;
    if (!isUsed(sheet, row, column)) return true;
    return blocks.some(
      (block) => block.column === column && (block.cells[row - block.row]?.[0] ?? null) !== null,
    );
  });
}
