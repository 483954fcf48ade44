import { areaAddress, cellAddress, columnLetters, type CellRef } from '../../pira/sheet/address';
import type { LeftOut, Plan, Table } from '../../pira/plan/plan';
import { sumsOf, type Account } from '../../pira/reading/accounts';
import { REASONS, type JsonLanguage } from './leftOutReasons';

/** How a plan was read: its tables and columns, what was left out, and the sums of its cells (docs/contracts.md, 3). */
export function readingJson(
  { tables, leftOut }: Plan,
  accounts: readonly Account[],
  language: JsonLanguage,
): Record<string, unknown> {
  return {
    tables: tables.map(tableJson),
    leftOut: leftOut.map((one) => leftOutJson(one, language)),
    cells: sumsOf(accounts),
  };
}

/** Every cell with what it was taken for. */
export function accountsJson(accounts: readonly Account[]): readonly Record<string, unknown>[] {
  return accounts.map(({ cell, as, of }) => ({
    sheet: cell.sheet,
    cell: addressOf(cell),
    as,
    of: of === null ? null : `${of.sheet}!${String(of.row + 1)}`,
  }));
}

function tableJson(table: Table): Record<string, unknown> {
  const { sheet, headerFirstRow, headerRow, lastRow, year, indicators } = table;
  const columns = table.columns.filter(({ own }) => !own);
  const places = columns.map(({ column }) => column);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const area = {
    row: headerFirstRow,
    column: first,
    rowCount: lastRow - headerFirstRow + 1,
    columnCount: last - first + 1,
  };
  return {
    sheet,
    range: areaAddress(area),
    headerRows: Array.from({ length: headerRow - headerFirstRow + 1 }, (_, i) => headerFirstRow + 1 + i),
    year,
    indicators: indicators.length,
    columns: columns.map(({ column, header, field, year: ofColumn, by }) => ({
      column: columnLetters(column),
      header: header.text,
      as: field,
      year: ofColumn,
      by,
    })),
  };
}

function leftOutJson({ sheet, area, reason }: LeftOut, language: JsonLanguage): Record<string, unknown> {
  return { sheet, range: areaAddress(area), reason, message: REASONS[language][reason] };
}

const addressOf = ({ row, column }: CellRef): string => cellAddress(row, column);
