import { areaAddress, addressOf, columnLetters, type Area } from '../../pira/sheet/address';
import type { LeftOut, Plan, Table } from '../../pira/plan/plan';
import type { CorrectionState } from '../../pira/plan/correction';
import { correctionsJson } from '../../pira/reading/office/correctionsJson';
import { sumsOf, type Account } from '../../pira/reading/accounts';
import { leftOutList } from '../../pira/reading/leftOutList';
import { LEFT_OUT_REASONS, type JsonLanguage } from './leftOutReasons';

/** How a plan was read: its tables and columns, what was left out, and the sums of its cells (docs/contracts.md, 3). */
export function readingJson(
  plan: Plan,
  accounts: readonly Account[],
  language: JsonLanguage,
): Record<string, unknown> {
  const { tables, corrections } = plan;
  return {
    tables: tables.map((table) => tableJson(table, corrections)),
    leftOut: leftOutList(plan, accounts).map((one) => leftOutJson(one, language)),
    cells: sumsOf(accounts),
    office: {
      corrections: correctionsJson(corrections.map(({ correction }) => correction)),
      states: corrections.map(stateJson),
    },
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

/** What became of a correction, as contract 4 prints it. */
export function stateJson({ correction, cell, state, reason }: CorrectionState): Record<string, unknown> {
  const { kind, sheet } = correction;
  const place = kind === 'sheet' ? null : addressOf(cell);
  return { about: kind, sheet, cell: place, state, reason };
}

/** The area of a table, its header included, without the columns that the product wrote. */
export function tableArea({ headerFirstRow, startRow, lastRow, columns }: Table): Area {
  const places = columns.filter(({ own }) => !own).map(({ column }) => column);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const row = startRow ?? headerFirstRow;
  return {
    row,
    column: first,
    rowCount: lastRow - row + 1,
    columnCount: last - first + 1,
  };
}

/** Where a table stands, and of which year it is. */
export function tablePlace(table: Table): Record<string, unknown> {
  const { sheet, headerFirstRow, headerRow, startRow, year } = table;
  const rows = startRow === null ? headerRow - headerFirstRow + 1 : 0;
  return {
    sheet,
    range: areaAddress(tableArea(table)),
    headerRows: Array.from({ length: rows }, (_, i) => headerFirstRow + 1 + i),
    year,
  };
}

function tableJson(table: Table, corrections: readonly CorrectionState[]): Record<string, unknown> {
  const columns = table.columns.filter(({ own }) => !own);
  return {
    ...tablePlace(table),
    indicators: table.indicators.length,
    by: isHeaderByOffice(table, corrections) ? 'office' : 'label',
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
  return { sheet, range: areaAddress(area), reason, message: LEFT_OUT_REASONS[language][reason] };
}

/** Whether the office says that the header stands where it was read. */
function isHeaderByOffice(
  { sheet, headerFirstRow, headerRow, startRow }: Table,
  corrections: readonly CorrectionState[],
): boolean {
  return corrections.some(
    ({ correction, cell, state }) =>
      correction.kind === 'header' &&
      state === 'applied' &&
      cell.sheet === sheet &&
      cell.row >= (startRow ?? headerFirstRow) &&
      cell.row <= (startRow ?? headerRow),
  );
}
