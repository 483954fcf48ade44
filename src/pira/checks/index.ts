import type { Evaluation } from '../evaluation/evaluation';
import type { Plan } from '../plan/plan';
import type { Sheet } from '../sheet/sheet';
import { anchorsOf } from './anchors';
import type { Finding } from './finding';
import { eachOnce, findingsOf, type FoundDefect } from './identify';
import { inspectionOf } from './inspection';
import { rankOf, RULES } from './families';

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
  const seen: FoundDefect[] = [];
  for (const rule of RULES) for (const defect of rule.defects(inspection)) seen.push({ rule, defect });
  return findingsOf(eachOnce(inOrder(seen, sheets)), () => anchorsOf(plan));
}

function inOrder(seen: readonly FoundDefect[], sheets: readonly Sheet[]): readonly FoundDefect[] {
  const sheetOrder = new Map(sheets.map(({ name }, index) => [name, index]));
  return seen.toSorted(
    ({ rule: a, defect: { place: from } }, { rule: b, defect: { place: to } }) =>
      (from.sheet === to.sheet ? 0 : (sheetOrder.get(from.sheet) ?? 0) - (sheetOrder.get(to.sheet) ?? 0)) ||
      from.row - to.row ||
      from.column - to.column ||
      rankOf(a.id) - rankOf(b.id),
  );
}
