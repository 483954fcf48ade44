import type { CellRef } from '../sheet/address';
import type { Column, LeftOut, Plan, Table } from '../plan/plan';
import type { Decision } from '../plan/decision';
import type { Account } from './accounts';
import { leftOutList } from './leftOutList';

/** What the row of a cell was taken for. */
export type RowAs = 'indicator' | 'of-indicator' | 'header' | 'heading' | 'own' | 'left-out';

/** Why a cell was taken for what it is. */
export interface Why {
  readonly account: Account;
  readonly row: RowAs;
  readonly table: Table | null;
  readonly column: Column | null;
  /** The part of the workbook beside the plan that it stands in. */
  readonly leftOut: LeftOut | null;
  /** What the table around it was taken for, or the header next above it, and its row. */
  readonly decisions: { readonly table: Decision | null; readonly row: Decision | null };
  /** The years that the plan may be of, the likeliest first. */
  readonly years: Plan['yearChoices'];
}

function rowAs(inRow: readonly Account[]): RowAs {
  if (inRow.some(({ as, of, cell }) => of?.row === cell.row && as !== 'header')) return 'indicator';
  if (inRow.some(({ of }) => of !== null)) return 'of-indicator';
  if (inRow.some(({ as }) => as === 'header')) return 'header';
  if (inRow.some(({ as }) => as !== 'leftOut' && as !== 'own')) return 'heading';
  return inRow.some(({ as }) => as === 'own') ? 'own' : 'left-out';
}

/** The table in whose rows and columns a cell stands; of several the one that begins last. */
function tableAt({ sheet, row, column }: CellRef, { tables }: Plan): Table | null {
  const around = tables.filter(
    (table) =>
      table.sheet === sheet &&
      (table.startRow ?? table.headerFirstRow) <= row &&
      row <= table.lastRow &&
      table.columns.some((one) => one.column === column),
  );
  return around.toSorted((a, b) => a.headerFirstRow - b.headerFirstRow).at(-1) ?? null;
}

const isIn = (
  { sheet, row, column }: CellRef,
  { sheet: of, area }: Pick<LeftOut, 'sheet' | 'area'>,
): boolean =>
  sheet === of &&
  row >= area.row &&
  row < area.row + area.rowCount &&
  column >= area.column &&
  column < area.column + area.columnCount;

/** The decision on the row of a cell. */
function rowDecision({ sheet, row }: CellRef, { decisions }: Plan): Decision | null {
  const isOf = (one: Decision): boolean => one.about === 'row' && one.sheet === sheet && one.area.row === row;
  return decisions.findLast(isOf) ?? null;
}

/** The decision on the table that a cell stands in, else on the header next above it. */
function tableDecision(cell: CellRef, { decisions }: Plan): Decision | null {
  const tables = decisions.filter(({ about, sheet }) => about === 'table' && sheet === cell.sheet);
  const above = tables
    .filter(
      ({ area }) => area.row <= cell.row && isIn({ ...cell, row: area.row }, { sheet: cell.sheet, area }),
    )
    .toSorted((a, b) => a.area.row - b.area.row);
  return tables.findLast((one) => isIn(cell, one)) ?? above.at(-1) ?? null;
}

/** Why a cell was taken for what it is; null for an empty cell. */
export function whyCell(plan: Plan, accounts: readonly Account[], cell: CellRef): Why | null {
  const inRow = accounts.filter((one) => one.cell.sheet === cell.sheet && one.cell.row === cell.row);
  const account = inRow.find((one) => one.cell.column === cell.column);
  if (!account) return null;
  const table = tableAt(cell, plan);
  return {
    account,
    row: rowAs(inRow),
    table,
    column: table?.columns.find(({ column }) => column === cell.column) ?? null,
    decisions: { table: tableDecision(cell, plan), row: rowDecision(cell, plan) },
    years: plan.yearChoices,
    leftOut:
      account.as === 'leftOut' ? (leftOutList(plan, accounts).find((one) => isIn(cell, one)) ?? null) : null,
  };
}
