import type { PlacedAs, Plan, TargetCell } from '../../plan/plan';
import type { Account } from '../../reading/accounts';
import { type Area, type CellRef, cellArea } from '../../sheet/address';
import { formulaAt } from '../../sheet/grid';
import { ownReferences } from '../../sheet/references';
import type { Sheet } from '../../sheet/sheet';

/** What is left out of the plan of the year after. */
export const RESULTS: ReadonlySet<PlacedAs | 'leftOut'> = new Set([
  'actual',
  'interim',
  'variance',
  'achievement',
  'status',
  'base',
]);

/** Formulas of targets, one below the other, that are not kept in the plan of the year after. */
export interface LostFormulas {
  readonly area: Area;
  readonly sheet: string;
  /** That of the first cell. */
  readonly formula: string;
  /** Whether their values take their place; else the cells are left blank for a target. */
  readonly isValue: boolean;
}

/** What a target's formula is computed from: cells that stay, results (which are cleared), or other sheets. */
export type FormulaSource = 'follows' | 'on-results' | 'elsewhere';

/** Tells what the formulas of targets are computed from; null for a target without one. */
export function formulaSources(
  plan: Plan,
  sheets: readonly Sheet[],
  accounts: readonly Account[],
): (target: TargetCell) => FormulaSource | null {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const gone = [...columnsOfResults(plan), ...accounts.filter(({ as }) => RESULTS.has(as)).map(areaOf)];
  return ({ cell }) => {
    const sheet = byName.get(cell.sheet);
    const formula = sheet === undefined ? '' : formulaAt(sheet, cell.row, cell.column);
    if (!formula.startsWith('=')) return null;
    const references = ownReferences(formula);
    if (references === null || references.length === 0) return 'elsewhere';
    const ofSheet = gone.filter((one) => one.sheet === cell.sheet);
    return references.some((area) => ofSheet.some((one) => overlap(area, one.area)))
      ? 'on-results'
      : 'follows';
  };
}

interface ClearedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Also where no result stands yet. */
function columnsOfResults({ tables }: Plan): readonly ClearedArea[] {
  return tables.flatMap(({ sheet, firstRow, lastRow, columns }) =>
    columns
      .filter(({ field, own }) => own || RESULTS.has(field))
      .map(({ column }) => ({
        sheet,
        area: { row: firstRow, column, rowCount: lastRow - firstRow + 1, columnCount: 1 },
      })),
  );
}

function areaOf({ cell: { sheet, row, column } }: Account): ClearedArea {
  return { sheet, area: cellArea({ row, column }) };
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** One lost formula. */
export interface LostFormula {
  readonly cell: CellRef;
  readonly formula: string;
  readonly isValue: boolean;
}

/** Joins those below each other in one column, in the order of their first cells. */
export function joinedByColumn(lost: readonly LostFormula[]): readonly LostFormulas[] {
  const runs: LostFormulas[] = [];
  const ordered = lost.toSorted((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  for (const { cell, formula, isValue } of ordered) {
    const last = runs.at(-1);
    const isNext =
      last?.sheet === cell.sheet &&
      last.isValue === isValue &&
      last.area.column === cell.column &&
      last.area.row + last.area.rowCount === cell.row;
    if (isNext) runs[runs.length - 1] = { ...last, area: { ...last.area, rowCount: last.area.rowCount + 1 } };
    else
      runs.push({
        sheet: cell.sheet,
        area: cellArea(cell),
        formula,
        isValue,
      });
  }
  return runs;
}
