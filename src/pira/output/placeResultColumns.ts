import type { Area, CellRef } from '../sheet/address';
import type { Plan, Table } from '../plan/plan';
import type { Sheet } from '../sheet/sheet';
import { columnsUsed, formatAt, isUsed, valueAt } from '../sheet/grid';
import { RESULT_ROLES, type ResultRole, roleOfTitle } from './resultTitles';
import { OWN_FORMAT } from '../sheet/content';

const MAX_COLUMNS = 16_384;

/** Where the result columns of a sheet stand or are to stand: the same columns for all its tables. */
export type ColumnPlacement =
  | {
      readonly ok: true;
      readonly columns: ReadonlyMap<ResultRole, number>;
      /** Those that the sheet does not have yet. */
      readonly added: ReadonlySet<ResultRole>;
    }
  /** A cell in which a result would have to stand is used by someone. */
  | { readonly ok: false; readonly occupied: CellRef };

/** The tables of one sheet with the rows that results stand in. */
export interface SheetTables {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
  /** Zero-based rows of the indicators, table by table. */
  readonly rows: readonly (readonly number[])[];
}

/**
 * Finds our columns by their marked headers and places the missing ones right of everything that the rows of the
 * tables use, clear of the tables of Excel, which grow over what is written beside them. A Consuntivo column is added only
 * where the sheet has no place for the year's actual values.
 */
export function placeResultColumns(place: SheetTables, plan: Plan): ColumnPlacement {
  const own = markedColumns(place, plan.year);
  const missing = RESULT_ROLES.filter(
    (role) => !own.has(role) && (role !== 'actual' || !hasActuals(place, plan)),
  );
  const free = clearOfTables(place, firstFreeColumn(place), missing.length);
  const columns = new Map<ResultRole, number>();
  for (const role of RESULT_ROLES) {
    const column = own.get(role) ?? (missing.includes(role) ? free + missing.indexOf(role) : undefined);
    if (column !== undefined) columns.set(role, column);
  }
  const occupied = occupiedCell(place, columns, plan.year);
  return occupied === null ? { ok: true, columns, added: new Set(missing) } : { ok: false, occupied };
}

/** Our role of a header cell, by its text and its number format; null for a header of the plan. */
function roleAt(sheet: Sheet, row: number, column: number, year: number | null): ResultRole | null {
  const title = valueAt(sheet, row, column);
  return typeof title === 'string' && formatAt(sheet, row, column) === OWN_FORMAT
    ? roleOfTitle(title, year)
    : null;
}

function markedColumns({ sheet, tables }: SheetTables, year: number | null): Map<ResultRole, number> {
  const found = new Map<ResultRole, number>();
  for (const { headerRow } of tables) {
    for (let column = sheet.firstColumn; column < columnsUsed(sheet, headerRow); column++) {
      const role = roleAt(sheet, headerRow, column, year);
      if (role !== null && !found.has(role)) found.set(role, column);
    }
  }
  return found;
}

/** Whether a column of the person's holds the year's actual values, or the rows say that some cells do. */
function hasActuals({ tables }: SheetTables, { year, indicators }: Plan): boolean {
  return tables.some(
    ({ columns, indicators: ids }) =>
      columns.some((column) => column.field === 'actual' && (column.year === year || column.year === null)) ||
      ids.some((id) => indicators[id]?.actuals.some((actual) => actual.year === year)),
  );
}

function firstFreeColumn({ sheet, tables, rows }: SheetTables): number {
  const touched = headerAndResultRows(tables, rows);
  const first = touched.reduce((least, row) => Math.min(least, row), Infinity);
  const last = touched.reduce((most, row) => Math.max(most, row), 0);
  let free = 0;
  for (let row = first; row <= last; row++) free = Math.max(free, columnsUsed(sheet, row));
  return free;
}

function headerAndResultRows(
  tables: readonly Table[],
  rows: readonly (readonly number[])[],
): readonly number[] {
  return tables.flatMap(({ headerRow }, index) => [headerRow, ...(rows[index] ?? [])]);
}

/** The first used cell in the way: below a header cell that is not marked as ours nothing may stand. */
function occupiedCell(
  { sheet, tables, rows }: SheetTables,
  columns: ReadonlyMap<ResultRole, number>,
  year: number | null,
): CellRef | null {
  for (const [index, { headerRow }] of tables.entries()) {
    for (const [role, column] of columns) {
      if (column >= MAX_COLUMNS) return { sheet: sheet.name, row: headerRow, column: MAX_COLUMNS - 1 };
      if (roleAt(sheet, headerRow, column, year) === role) continue;
      const used = [headerRow, ...(rows[index] ?? [])].find((row) => isUsed(sheet, row, column));
      if (used !== undefined) return { sheet: sheet.name, row: used, column };
    }
  }
  return null;
}

/** The first column, from `first` on, where `count` columns neither lie in a table of Excel nor are taken into one. */
function clearOfTables({ sheet, tables, rows }: SheetTables, first: number, count: number): number {
  const touched = headerAndResultRows(tables, rows);
  const isClear = (column: number): boolean =>
    touched.every((row) =>
      Array.from({ length: count }, (_, right) => column + right).every(
        (at) => !sheet.tables.some((area) => isWithin(area, row, at) || growsOver(area, row, at)),
      ),
    );
  let column = first;
  while (column < MAX_COLUMNS && sheet.tables.length > 0 && !isClear(column)) column++;
  return column;
}

function isWithin({ row, column, rowCount, columnCount }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}

/** Whether a table of Excel grows over a cell when something is written there: the cells right of it and below it. */
export function growsOver(area: Area, row: number, column: number): boolean {
  const { rowCount, columnCount } = area;
  return (
    isWithin({ ...area, column: area.column + columnCount, columnCount: 1 }, row, column) ||
    isWithin({ ...area, row: area.row + rowCount, rowCount: 1 }, row, column)
  );
}
