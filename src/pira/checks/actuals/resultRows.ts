import type { IndicatorResult } from '../../evaluation/evaluation';
import type { Column, Table } from '../../plan/plan';
import { resultCell } from '../../output/resultCells';
import type { CellValue } from '../../sheet/sheet';
import type { Inspection } from '../inspection';

/** The result columns that are compared with the computation; notes are for reading only. */
const CHECKED = ['variance', 'achievement', 'status'] as const;
type CheckedRole = (typeof CHECKED)[number];

const PRECISION = 1e-9;

/** A cell of our result columns: what stands there, and what the computation gives. */
export interface ResultCellFound {
  readonly role: CheckedRole;
  readonly column: Column;
  readonly value: CellValue;
  readonly expected: string | number | null;
  /** "" for a plain value. */
  readonly formula: string;
}

/** The cells of our result columns in the row of an indicator. */
export interface ResultRow {
  readonly result: IndicatorResult;
  readonly cells: readonly ResultCellFound[];
}

/** The rows of the indicators in whose tables our result columns stand. */
export function resultRows(inspection: Inspection): readonly ResultRow[] {
  const { plan, evaluation, tableOf } = inspection;
  const columnsOf = new Map(plan.tables.map((table) => [table, checkedColumns(table)]));
  if (evaluation === null || [...columnsOf.values()].every(({ length }) => length === 0)) return [];
  return evaluation.results.flatMap((result) => {
    const table = tableOf(result.indicator);
    const columns = table && columnsOf.get(table);
    if (columns === undefined || columns.length === 0) return [];
    return [{ result, cells: columns.map((column) => cellFound(inspection, result, column)) }];
  });
}

interface CheckedColumn {
  readonly role: CheckedRole;
  readonly column: Column;
}

function checkedColumns({ columns }: Table): readonly CheckedColumn[] {
  return CHECKED.flatMap((role) => {
    const column = columns.find(({ own, field }) => own && field === role);
    return column === undefined ? [] : [{ role, column }];
  });
}

function cellFound(
  { valueAt, formulaAt }: Inspection,
  result: IndicatorResult,
  { role, column }: CheckedColumn,
): ResultCellFound {
  const cell = { ...result.indicator.cell, column: column.column };
  return {
    role,
    column,
    value: valueAt(cell),
    expected: expectedOf(role, result),
    formula: formulaAt(cell),
  };
}

function expectedOf(role: CheckedRole, result: IndicatorResult): string | number | null {
  const { content } = resultCell(role, result);
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' ? content.value : null;
}

/** True where a cell holds what the computation gives, but for the last digits of a number. */
export function isCurrent({ value, expected }: ResultCellFound): boolean {
  if (typeof value === 'number' && typeof expected === 'number') {
    return Math.abs(value - expected) <= PRECISION * Math.max(1, Math.abs(expected));
  }
  return (value ?? '') === (expected ?? '');
}
