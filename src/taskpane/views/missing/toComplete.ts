import type { Analysis } from '../../../excel/port';
import { splitIgnored } from '../../../pira/checks/ignored';
import { placesOf } from '../../../pira/collect/places';
import type { IndicatorResult } from '../../../pira/evaluation/evaluation';
import { causeCells } from '../../../pira/own/columnCauses';
import type { CellRef } from '../../../pira/sheet/address';
import type { CellValue } from '../../../pira/sheet/sheet';

/** A cell of an indicator that waits for what people know. */
export interface Gap {
  readonly of: 'actual' | 'cause';
  readonly result: IndicatorResult;
  readonly cell: CellRef;
  /** What stands there now. */
  readonly before: CellValue;
}

export interface ToComplete {
  readonly actuals: readonly Gap[];
  readonly causes: readonly Gap[];
  /** How many wait for a column to be written into: the evaluation adds it. */
  readonly withoutColumn: Readonly<Record<Gap['of'], number>>;
}

const rowKey = ({ sheet, row }: CellRef): string => `${row} ${sheet}`;

/** Actual values not measured yet, and causes that the report asks for; findings that the office ignores ask for none. */
export function toComplete({ plan, evaluation, findings, settings }: Analysis): ToComplete {
  const { open } = splitIgnored(findings, settings.ignored);
  const asked = new Set(
    open.filter(({ rule }) => rule === 'missing-reason').flatMap(({ cells }) => cells.map(rowKey)),
  );
  const causeCellOf = causeCells(plan);
  const placeOf = placesOf(plan);
  const actuals: Gap[] = [];
  const causes: Gap[] = [];
  const withoutColumn = { actual: 0, cause: 0 };
  for (const result of evaluation.results) {
    const { indicator, actual, target, outcome } = result;
    if (outcome.status === 'not-measured' && target !== null) {
      const cell = placeOf(result, 'actual');
      if (cell === null) withoutColumn.actual += 1;
      else actuals.push({ of: 'actual', result, cell, before: actual?.value ?? null });
    }
    const isMissed = outcome.status === 'not-met' || outcome.status === 'partly-met';
    if (!isMissed || !asked.has(rowKey(indicator.cell))) continue;
    const cell = causeCellOf(indicator);
    if (cell === null) withoutColumn.cause += 1;
    else causes.push({ of: 'cause', result, cell, before: null });
  }
  return { actuals, causes, withoutColumn };
}
