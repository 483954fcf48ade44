import { findings } from '../../src/pira/checks';
import { evaluatePlan } from '../../src/pira/evaluation/evaluatePlan';
import { addressOf, planOf, type PlanSpec } from './plan';

/** "rule A1" for every finding of a plan made by hand. */
export function findingsOf(spec: PlanSpec): readonly string[] {
  const { plan, sheets } = planOf(spec);
  return findings(plan, evaluatePlan(plan), sheets).map(({ rule, place }) => `${rule} ${addressOf(place)}`);
}
