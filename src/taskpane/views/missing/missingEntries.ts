import type { Analysis } from '../../../excel/port';
import { splitIgnored } from '../../../pira/checks/ignored';
import { planCellFinder } from '../../../pira/collect/planCells';
import type { IndicatorResult } from '../../../pira/evaluation/evaluation';
import { causeCellFinder } from '../../../pira/output/columnCauses';
import type { CellRef } from '../../../pira/sheet/address';
import type { CellValue } from '../../../pira/sheet/sheet';

/** A cell of an indicator that is still to be filled in. */
export interface MissingEntry {
  readonly kind: 'actual' | 'cause';
  readonly result: IndicatorResult;
  readonly cell: CellRef;
  /** What stands there now. */
  readonly before: CellValue;
}

export interface MissingEntries {
  readonly actuals: readonly MissingEntry[];
  readonly causes: readonly MissingEntry[];
  /** How many wait for a column to be written into: the evaluation adds it. */
  readonly withoutColumn: Readonly<Record<MissingEntry['kind'], number>>;
}

const rowKey = ({ sheet, row }: CellRef): string => `${row} ${sheet}`;

/** Actual values not measured yet, and causes that the report asks for; findings that the office ignores ask for none. */
export function missingEntries({ plan, evaluation, findings, settings }: Analysis): MissingEntries {
  const { open } = splitIgnored(findings, settings.ignored);
  const asked = new Set(
    open.filter(({ rule }) => rule === 'missing-reason').flatMap(({ cells }) => cells.map(rowKey)),
  );
  const causeCellOf = causeCellFinder(plan);
  const placeOf = planCellFinder(plan);
  const actuals: MissingEntry[] = [];
  const causes: MissingEntry[] = [];
  const withoutColumn = { actual: 0, cause: 0 };
  for (const result of evaluation.results) {
    const { indicator, actual, target, outcome } = result;
    if (outcome.status === 'not-measured' && target !== null) {
      const cell = placeOf(result, 'actual');
      if (cell === null) withoutColumn.actual += 1;
      else actuals.push({ kind: 'actual', result, cell, before: actual?.value ?? null });
    }
    const isMissed = outcome.status === 'not-met' || outcome.status === 'partly-met';
    if (!isMissed || !asked.has(rowKey(indicator.cell))) continue;
    const cell = causeCellOf(indicator);
    if (cell === null) withoutColumn.cause += 1;
    else causes.push({ kind: 'cause', result, cell, before: null });
  }
  return { actuals, causes, withoutColumn };
}
