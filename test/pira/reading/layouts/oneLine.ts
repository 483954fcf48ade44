import { cellAddress } from '../../../../src/pira/sheet/address';
import type { Coded, Plan, TargetCell } from '../../../../src/pira/plan/plan';
import type { Target } from '../../../../src/pira/expressions/target';

const coded = ({ code, name }: Coded): string => code ?? name;

function reading(target: Target): string {
  switch (target.kind) {
    case 'threshold':
      return `${target.operator} ${String(target.value)} ${target.unit}`;
    case 'range':
      return `${String(target.min)}..${String(target.max)} ${target.unit}`;
    case 'deadline':
      return `by ${target.date}`;
    case 'yes-no':
      return target.expected ? 'yes' : 'no';
    case 'change':
      return `change ${String(target.value)} ${target.unit}`;
    case 'unreadable':
      return 'unreadable';
  }
}

const targetLine = ({ year, cell, reading: read }: TargetCell): string =>
  `${String(year)} ${cellAddress(cell.row, cell.column)} ${reading(read)}`;

/** Each indicator of a plan on one line, and what was left out. */
export function oneLineEach(plan: Plan): readonly string[] {
  const indicators = plan.indicators.map(({ cell, objective, name, unit, weight, targets, actuals }) =>
    [
      `${cell.sheet}!${String(cell.row + 1)}`,
      [objective.mission, objective.programme].map(coded).join('-'),
      `${String(objective.number ?? '')} ${objective.title.text}`.trim(),
      name.text,
      unit.text,
      String(weight.value ?? ''),
      targets.map(targetLine).join('; '),
      actuals
        .map((one) => `${String(one.year)} ${cellAddress(one.cell.row, one.cell.column)} ${one.text}`)
        .join('; '),
    ].join(' | '),
  );
  const leftOut = plan.leftOut.map(
    ({ sheet, area, reason }) => `left out: ${sheet}!${cellAddress(area.row, area.column)} ${reason}`,
  );
  return [`year ${String(plan.year)}`, ...indicators, ...leftOut];
}
