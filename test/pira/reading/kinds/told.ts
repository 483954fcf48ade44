import { cellAddress } from '../../../../src/pira/sheet/address';
import type { Sheet } from '../../../../src/pira/sheet/sheet';
import { readPlan } from '../../../../src/pira/reading/readPlan';

/** Indicators on one line each, with what was left out: name, mission, objective, unit, targets, actual values. */
export function toldOf(sheets: readonly Sheet[], year: number | null = null): readonly string[] {
  const plan = readPlan(sheets, { year });
  return [
    ...plan.indicators.map(({ objective, name, unit, targets, actuals }) =>
      [
        name.text,
        objective.mission.code ?? '',
        objective.programme.code ?? '',
        objective.title.text,
        unit.text,
        targets.map((one) => `${String(one.year)} ${cellAddress(one.cell.row, one.cell.column)} ${one.text}`),
        actuals.map((one) => `${cellAddress(one.cell.row, one.cell.column)} ${one.text}`),
      ]
        .map((part) => (typeof part === 'string' ? part : part.join('; ')))
        .join(' | '),
    ),
    ...plan.leftOut.map(
      ({ sheet, area, reason }) => `left out: ${sheet}!${cellAddress(area.row, area.column)} ${reason}`,
    ),
  ];
}
