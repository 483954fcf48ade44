import type { Coded, Indicator, Plan } from '../plan';
import type { Measure } from '../target/measure';
import type { Target } from '../target/target';
import { DEFAULT_RULES, evaluate, type EvaluationRules, without } from './evaluate';
import type { Evaluation, IndicatorResult } from './evaluation';
import { group } from './group';
import { actualOfYear, targetOfYear } from './ofYear';
import type { Outcome } from './outcome';
import { rollUp } from './rollUp';

/** Judges every indicator of a plan for the plan's year and rolls the results up. */
export function evaluatePlan(plan: Plan, rules: EvaluationRules = DEFAULT_RULES): Evaluation {
  const judge = judgeOnce(rules);
  const results = plan.indicators.map((indicator) => evaluateIndicator(indicator, plan.year, judge));
  return {
    year: plan.year,
    partlyFrom: rules.partlyFrom,
    results,
    plan: rollUp(results),
    missions: group(
      results,
      ({ mission }) => codedKey(mission),
      ({ mission }) => mission,
    ),
    programmes: group(
      results,
      ({ mission, programme }) => `${codedKey(mission)}\n${codedKey(programme)}`,
      ({ mission, programme }) => ({ mission, programme }),
    ),
    objectives: group(
      results,
      ({ id }) => String(id),
      (objective) => objective,
    ),
    perspectives: group(
      results,
      ({ perspective }) => perspective.text.toLowerCase(),
      ({ perspective }) => perspective.text,
    ),
  };
}

type Judge = (target: Target, measure: Measure) => Outcome;

/** Judges each pair of a target and a measure once: plans aim at the same and measure the same on many rows. */
function judgeOnce(rules: EvaluationRules): Judge {
  const known = new Map<Target, Map<Measure, Outcome>>();
  return (target, measure) => {
    const ofTarget = known.get(target) ?? new Map<Measure, Outcome>();
    known.set(target, ofTarget);
    const outcome = ofTarget.get(measure) ?? evaluate(target, measure, rules);
    ofTarget.set(measure, outcome);
    return outcome;
  };
}

const NOT_MEASURED: Measure = { kind: 'not-measured' };

/** Judges one indicator for a year. Without one usable target, or with contradicting cells, it is not evaluable. */
function evaluateIndicator(indicator: Indicator, year: number | null, judge: Judge): IndicatorResult {
  const target = targetOfYear(indicator, year);
  const actual = actualOfYear(indicator, year);
  const chosen = {
    indicator,
    target: target.ok ? target.cell : null,
    actual: actual.ok ? actual.cell : null,
  };
  if (!target.ok) return { ...chosen, outcome: without('not-evaluable', [target.reason]) };
  if (!actual.ok) return { ...chosen, outcome: without('not-evaluable', [actual.reason]) };
  return { ...chosen, outcome: judge(target.cell.reading, actual.cell?.measure ?? NOT_MEASURED) };
}

/** By code where there is one: real plans print one mission with several wordings. */
function codedKey({ code, name }: Coded): string {
  return code ?? name.toLowerCase();
}
