import type { CellRef } from '../sheet/address';
import type { PlacedAs, Placement, Plan } from '../plan/plan';
import type { Sheet } from '../sheet/sheet';
import { isOurs } from './readPlan';
import { OWN_FORMAT } from '../sheet/content';

/** What one non-empty cell was taken for. */
export interface Account {
  readonly cell: CellRef;
  readonly as: PlacedAs | 'leftOut';
  /** The cell of the indicator that it says something of; null where it is no field of one. */
  readonly of: CellRef | null;
}

/** How many cells of a workbook were taken for what; `total` is the sum of the others. */
export interface AccountSums {
  readonly total: number;
  /** Fields of an indicator. */
  readonly read: number;
  readonly headers: number;
  /** Missions, programmes, objectives and titles around them. */
  readonly context: number;
  /** What this product wrote. */
  readonly own: number;
  readonly leftOut: number;
}

const keyOf = ({ sheet, row, column }: CellRef): string => `${row},${column},${sheet}`;

/** Of what one cell was taken for, the field of an indicator goes before what stands around it, and that before a label. */
const rankOf = ({ as, of }: Placement): number => (of !== null ? 2 : Number(as !== 'header'));

/** What each cell was taken for, first of what goes before the rest. */
function byCell(placements: readonly Placement[]): ReadonlyMap<string, Placement> {
  const found = new Map<string, Placement>();
  for (const placement of placements) {
    const key = keyOf(placement.cell);
    const known = found.get(key);
    if (!known || rankOf(placement) > rankOf(known)) found.set(key, placement);
  }
  return found;
}

/** The cells in the result columns that this product wrote. */
function ownCells({ tables }: Plan): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { sheet, firstRow, lastRow, columns } of tables)
    for (const { column, own } of columns)
      for (let row = firstRow; own && row <= lastRow; row += 1) found.add(keyOf({ sheet, row, column }));
  return found;
}

/** The account of every non-empty cell: each cell of every sheet has exactly one. */
export function accountsOf(plan: Plan, sheets: readonly Sheet[]): readonly Account[] {
  const placed = byCell(plan.placements);
  const own = ownCells(plan);
  return sheets.flatMap((sheet) => {
    const { name, firstRow, firstColumn, values, formats } = sheet;
    const ours = isOurs(sheet);
    return values.flatMap((cells, r) =>
      cells.flatMap((value, c): Account[] => {
        if (value === null || value === '') return [];
        const cell = { sheet: name, row: firstRow + r, column: firstColumn + c };
        const key = keyOf(cell);
        if (ours || formats[r]?.[c] === OWN_FORMAT || own.has(key)) return [{ cell, as: 'own', of: null }];
        const { as, of } = placed.get(key) ?? { as: 'leftOut', of: null };
        return [{ cell, as, of }];
      }),
    );
  });
}

function kindOf({ as, of }: Account): Exclude<keyof AccountSums, 'total'> {
  if (as === 'leftOut' || as === 'own') return as;
  if (as === 'header') return 'headers';
  return of === null ? 'context' : 'read';
}

/** The sums of some accounts. */
export function sumsOf(accounts: readonly Account[]): AccountSums {
  const sums = { total: accounts.length, read: 0, headers: 0, context: 0, own: 0, leftOut: 0 };
  for (const account of accounts) sums[kindOf(account)] += 1;
  return sums;
}
