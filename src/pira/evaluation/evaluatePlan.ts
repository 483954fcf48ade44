import type { Coded, Indicator, Plan } from '../plan';
import { DEFAULT_RULES, evaluate, type EvaluationRules, without } from './evaluate';
import type { Evaluation, IndicatorResult } from './evaluation';
import { group } from './group';
import { actualOfYear, targetOfYear } from './ofYear';
import { rollUp } from './rollUp';

/** Judges every indicator of a plan for the plan's year and rolls the results up. */
export function evaluatePlan(plan: Plan, rules: EvaluationRules = DEFAULT_RULES): Evaluation {
  const results = plan.indicators.map((indicator) => evaluateIndicator(indicator, plan.year, rules));
  return {
    year: plan.year,
    partlyFrom: rules.partlyFrom,
    results,
    plan: rollUp(results),
    missions: group(results, ({ indicator }) => indicator.objective.mission, codedKey),
    programmes: group(
      results,
      ({ indicator: { objective } }) => ({ mission: objective.mission, programme: objective.programme }),
      ({ mission, programme }) => `${codedKey(mission)}\n${codedKey(programme)}`,
    ),
    objectives: group(
      results,
      ({ indicator }) => indicator.objective,
      ({ id }) => String(id),
    ),
    perspectives: group(
      results,
      ({ indicator }) => indicator.objective.perspective.text,
      (text) => text.toLowerCase(),
    ),
  };
}

/** Judges one indicator for a year. Without one usable target, or with contradicting cells, it is not evaluable. */
function evaluateIndicator(
  indicator: Indicator,
  year: number | null,
  rules: EvaluationRules,
): IndicatorResult {
  const target = targetOfYear(indicator, year);
  const actual = actualOfYear(indicator, year);
  const chosen = {
    indicator,
    target: target.ok ? target.cell : null,
    actual: actual.ok ? actual.cell : null,
  };
  if (!target.ok) return { ...chosen, outcome: without('not-evaluable', [target.reason]) };
  if (!actual.ok) return { ...chosen, outcome: without('not-evaluable', [actual.reason]) };
  const measure = actual.cell?.measure ?? { kind: 'not-measured' };
  return { ...chosen, outcome: evaluate(target.cell.reading, measure, rules) };
}

/** By code where there is one: real plans print one mission with several wordings. */
function codedKey({ code, name }: Coded): string {
  return code ?? name.toLowerCase();
}
