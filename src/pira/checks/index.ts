import type { Evaluation } from '../evaluation/evaluation';
import type { Plan } from '../plan';
import type { Sheet } from '../sheet';
import { findingOf } from './check';
import { CHECKS } from './checks';
import type { Finding } from './finding';
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
  const found = CHECKS.flatMap((check) =>
    check.defects(inspection).map((defect) => findingOf(check, defect)),
  );
  const unique = [...new Map(found.toReversed().map((finding) => [finding.identity, finding])).values()];
  const sheetOrder = new Map(sheets.map(({ name }, index) => [name, index]));
  const ruleOrder = new Map(CHECKS.map(({ rule }, index) => [rule, index]));
  return unique
    .toReversed()
    .sort(
      (a, b) =>
        (sheetOrder.get(a.place.sheet) ?? 0) - (sheetOrder.get(b.place.sheet) ?? 0) ||
        a.place.row - b.place.row ||
        a.place.column - b.place.column ||
        (ruleOrder.get(a.rule) ?? 0) - (ruleOrder.get(b.rule) ?? 0),
    );
}
