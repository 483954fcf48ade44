import type { Evaluation } from '../evaluation/evaluation';
import type { Plan } from '../plan';
import type { Sheet } from '../sheet';
import { CHECKS } from './checks';
import type { Finding } from './finding';
import { eachOnce, findingsOf, type Seen } from './identify';
import { inspectionOf } from './inspection';

/**
 * The defects of a plan, in the order of its sheets and cells; at one cell in the order of the rules. Each defect
 * once. Without an evaluation, what depends on results is not checked; without sheets, neither are free texts.
 * A plan without indicators has no findings.
 */
export function findings(
  plan: Plan,
  evaluation: Evaluation | null,
  sheets: readonly Sheet[],
): readonly Finding[] {
  if (plan.indicators.length === 0) return [];
  const inspection = inspectionOf(plan, evaluation, sheets);
  const seen = CHECKS.flatMap((check) =>
    check.defects(inspection).map((defect): Seen => ({ check, defect })),
  );
  return findingsOf(inOrder(eachOnce(seen), sheets), plan);
}

function inOrder(seen: readonly Seen[], sheets: readonly Sheet[]): readonly Seen[] {
  const sheetOrder = new Map(sheets.map(({ name }, index) => [name, index]));
  const ruleOrder = new Map(CHECKS.map(({ rule }, index) => [rule, index]));
  return seen.toSorted(
    ({ check: a, defect: { place: from } }, { check: b, defect: { place: to } }) =>
      (sheetOrder.get(from.sheet) ?? 0) - (sheetOrder.get(to.sheet) ?? 0) ||
      from.row - to.row ||
      from.column - to.column ||
      (ruleOrder.get(a.rule) ?? 0) - (ruleOrder.get(b.rule) ?? 0),
  );
}
