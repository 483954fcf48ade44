import type { CellRef } from '../pira/sheet/address';
import type { Evaluation, IndicatorResult } from '../pira/evaluation/evaluation';
import type { ActualCell, Plan } from '../pira/plan/plan';
import { formulaAt } from '../pira/sheet/grid';
import type { CellValue, Row, Sheet } from '../pira/sheet/sheet';
import { readActual } from '../pira/expressions/readActual';
import { attempt, type Attempt } from './exchange/attempt';
import type { Analysis } from './port';
import { cellValue, gridOf, textOf } from './exchange/cellBlocks';

/** A cell as it was read again. */
export interface RereadCell {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
  readonly formula: string;
}

/** True where an actual value is calculated: it may change when another cell does, without an event of its own. */
export function hasCalculatedActuals({ results }: Evaluation, sheets: readonly Sheet[]): boolean {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return results.some(({ actual }) => {
    const sheet = actual === null ? undefined : byName.get(actual.cell.sheet);
    if (actual === null || sheet === undefined) return false;
    return formulaAt(sheet, actual.cell.row, actual.cell.column).startsWith('=');
  });
}

/**
 * Reads the actual values of some indicators again, in one exchange; indicators without an actual are left out. The
 * problem is `gone` where a sheet was deleted or renamed since the plan was read.
 */
export function readActuals(
  { evaluation }: Analysis,
  ids: readonly number[],
): Promise<Attempt<readonly RereadCell[]>> {
  const cells = ids.flatMap((id) => evaluation.results[id]?.actual?.cell ?? []);
  return attempt(async (context) => {
    const asked = cells.map((cell) => ({
      cell,
      range: context.workbook.worksheets
        .getItem(cell.sheet)
        .getCell(cell.row, cell.column)
        .load('values,text,formulas,numberFormat,valueTypes'),
    }));
    await context.sync();
    return asked.map(({ cell, range }) => ({
      cell,
      value: cellValue(first(range.values), first(range.valueTypes)),
      text: textOf(first(range.text)),
      format: textOf(first(range.numberFormat)),
      formula: textOf(first(range.formulas)),
    }));
  });
}

function first(block: unknown): unknown {
  return gridOf(block)?.[0]?.[0];
}

/** The plan with the actual values of some indicators as they were read again. */
export function planWithActuals({ plan, evaluation }: Analysis, read: readonly RereadCell[]): Plan {
  const cells = new Map(read.map((one) => [keyOf(one.cell), one]));
  const again = (result: IndicatorResult | undefined, actual: ActualCell): ActualCell => {
    const cell = cells.get(keyOf(actual.cell));
    if (cell === undefined || !result?.target) return actual;
    const { ownUnit } = actual;
    const shown = ownUnit === undefined ? cell : { ...cell, ownUnit };
    const measure = readActual(shown, result.target.reading, result.indicator.unit.text, actual.year);
    return { ...actual, value: cell.value, text: cell.text, format: cell.format, measure };
  };
  const indicators = plan.indicators.map((indicator) =>
    indicator.actuals.some(({ cell }) => cells.has(keyOf(cell)))
      ? {
          ...indicator,
          actuals: indicator.actuals.map((actual) => again(evaluation.results[indicator.id], actual)),
        }
      : indicator,
  );
  return { ...plan, indicators };
}

/** A sheet with some of its cells as they were read again; cells outside of what was read before are left out. */
export function sheetWithCells(sheet: Sheet, read: readonly RereadCell[]): Sheet {
  const cells = read.filter(({ cell }) => cell.sheet === sheet.name);
  if (cells.length === 0) return sheet;
  const put = <Value>(rows: readonly Row<Value>[], valueOf: (cell: RereadCell) => Value): Row<Value>[] => {
    const copy = [...rows];
    for (const one of cells) {
      const down = one.cell.row - sheet.firstRow;
      const right = one.cell.column - sheet.firstColumn;
      const row = copy[down];
      if (row !== undefined && right >= 0 && right < row.length)
        copy[down] = row.map((value, column) => (column === right ? valueOf(one) : value));
    }
    return copy;
  };
  return {
    ...sheet,
    values: put(sheet.values, ({ value }) => value),
    texts: put(sheet.texts, ({ text }) => text),
    formats: put(sheet.formats, ({ format }) => format),
    formulas: put(sheet.formulas, ({ formula }) => formula),
  };
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`;
}
