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

/** Formulas of targets below each other that do not stand in the plan of the year after. */
export interface LostFormulas {
  readonly area: Area;
  readonly sheet: string;
  /** That of the first cell. */
  readonly formula: string;
  /** Whether their values stand there in their place; else the cells wait for a target. */
  readonly isValue: boolean;
}

/** How a target's formula fares where results are left out: it goes on by what stays, hangs on results, or looks elsewhere. */
export type FormulaFate = 'follows' | 'on-results' | 'elsewhere';

/** Tells how the formulas of targets fare; null for a target without one. */
export function formulaFates(
  plan: Plan,
  sheets: readonly Sheet[],
  accounts: readonly Account[],
): (target: TargetCell) => FormulaFate | null {
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

interface Gone {
  readonly sheet: string;
  readonly area: Area;
}

/** Also where no result stands yet. */
function columnsOfResults({ tables }: Plan): readonly Gone[] {
  return tables.flatMap(({ sheet, firstRow, lastRow, columns }) =>
    columns
      .filter(({ field, own }) => own || RESULTS.has(field))
      .map(({ column }) => ({
        sheet,
        area: { row: firstRow, column, rowCount: lastRow - firstRow + 1, columnCount: 1 },
      })),
  );
}

function areaOf({ cell: { sheet, row, column } }: Account): Gone {
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

/** Those below each other in one column together, in the order of their first cells. */
export function belowEachOther(lost: readonly LostFormula[]): readonly LostFormulas[] {
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
