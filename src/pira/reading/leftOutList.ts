import type { LeftOut, LeftOutReason, Plan } from '../plan/plan';
import { least, most } from '../extremes';
import type { CellRef } from '../sheet/address';
import type { Account } from './accounts';

/** A row of a sheet that holds cells which went nowhere and which the plan's own list does not name. */
interface RestOfRow {
  readonly row: number;
  readonly columns: readonly number[];
  /** Whether nothing else stands in it. */
  readonly isWhole: boolean;
}

type IsListed = (cell: CellRef) => boolean;

/** Tells of a cell whether it stands in an area that is listed already, row by row. */
function listed({ leftOut }: Pick<Plan, 'leftOut'>): IsListed {
  const bySheet = new Map<string, Map<number, LeftOut['area'][]>>();
  for (const { sheet, area } of leftOut) {
    const rows = bySheet.get(sheet) ?? new Map<number, LeftOut['area'][]>();
    bySheet.set(sheet, rows);
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const areas = rows.get(row);
      if (areas) areas.push(area);
      else rows.set(row, [area]);
    }
  }
  return ({ sheet, row, column }) =>
    bySheet
      .get(sheet)
      ?.get(row)
      ?.some((area) => column >= area.column && column < area.column + area.columnCount) === true;
}

/** The rows of one sheet in which something stands, with what of them is listed nowhere yet. */
function restOf(accounts: readonly Account[], isListed: IsListed): readonly RestOfRow[] {
  const rows = new Map<number, { columns: number[]; isWhole: boolean }>();
  for (const { cell, as } of accounts) {
    const row = rows.get(cell.row) ?? { columns: [], isWhole: true };
    rows.set(cell.row, row);
    if (as === 'leftOut' && !isListed(cell)) row.columns.push(cell.column);
    else row.isWhole = false;
  }
  return [...rows].map(([row, { columns, isWhole }]) => ({ row, columns, isWhole }));
}

/** The area over some rows of one sheet and over columns from the first to the last of them. */
function areaOver(rows: readonly RestOfRow[]): LeftOut['area'] {
  const [row, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  const column = least(rows.map(({ columns }) => least(columns)));
  const right = most(rows.map(({ columns }) => most(columns)));
  return { row, column, rowCount: last - row + 1, columnCount: right - column + 1 };
}

/** Rows in runs: those that follow one another, blank rows aside, and go together. */
function runsOf(
  rows: readonly RestOfRow[],
  goesWith: (row: RestOfRow, above: RestOfRow) => boolean,
): readonly (readonly RestOfRow[])[] {
  const runs: RestOfRow[][] = [];
  let above: RestOfRow | null = null;
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && above && above.columns.length > 0 && goesWith(row, above)) run.push(row);
    else if (row.columns.length > 0) runs.push([row]);
    above = row;
  }
  return runs;
}

const isAlike = (row: RestOfRow, above: RestOfRow): boolean =>
  row.isWhole === above.isWhole &&
  row.columns.length > 0 &&
  (row.isWhole ||
    (row.columns.length === above.columns.length &&
      row.columns.every((one, at) => one === above.columns[at])));

/**
 * All that was left out: what the plan lists, the rows around its tables that are no part of it, and the cells within
 * its rows that went into no field. Every cell whose account is `leftOut` stands in one of them.
 */
export function leftOutList(
  plan: Pick<Plan, 'leftOut'>,
  accounts: readonly Account[],
  titleAt: (cell: CellRef) => string = () => '',
): readonly LeftOut[] {
  const isListed = listed(plan);
  const bySheet = new Map<string, Account[]>();
  for (const account of accounts) {
    const known = bySheet.get(account.cell.sheet);
    if (known) known.push(account);
    else bySheet.set(account.cell.sheet, [account]);
  }
  const rest = [...bySheet].flatMap(([sheet, own]) =>
    runsOf(restOf(own, isListed), isAlike).map((run): LeftOut => {
      const area = areaOver(run);
      const reason: LeftOutReason = run[0]?.isWhole === true ? 'around' : 'unread';
      const first = { sheet, row: area.row, column: run[0]?.columns[0] ?? area.column };
      return { sheet, area, reason, title: titleAt(first) };
    }),
  );
  return [...plan.leftOut, ...rest];
}
