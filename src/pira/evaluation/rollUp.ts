import type { IndicatorResult, RollUp, Weighting } from './evaluation';
import type { Status } from './outcome';
import { rounded } from '../target/figures';
import { sum } from './precision';

/**
 * The mean achievement of some indicators over those that are measured, weighted where all of these have a
 * weight. What is not measured or not evaluable is counted, never averaged.
 */
export function rollUp(results: readonly IndicatorResult[]): RollUp {
  const measured = results.filter(({ outcome }) => outcome.achievement !== null);
  const weighting = weightingOf(measured);
  return {
    achievement: mean(measured, weighting),
    measured: measured.length,
    total: results.length,
    counts: countsOf(results),
    weighting,
  };
}

/** The weight of a result; null where the plan gives none that can be used. */
function weightOf({ indicator: { weight } }: IndicatorResult): number | null {
  return weight.value !== null && weight.value >= 0 ? weight.value : null;
}

function weightingOf(measured: readonly IndicatorResult[]): Weighting {
  const weights = measured.map(weightOf);
  if (weights.every((weight) => weight === null)) return 'equal';
  const usable = weights.every((weight) => weight !== null) && weights.some((weight) => weight > 0);
  return usable ? 'weights' : 'equal-some-missing';
}

function mean(measured: readonly IndicatorResult[], weighting: Weighting): number | null {
  if (measured.length === 0) return null;
  const weights = measured.map((result) => (weighting === 'weights' ? (weightOf(result) ?? 0) : 1));
  const weighted = measured.map(({ outcome }, at) => (outcome.achievement ?? 0) * (weights[at] ?? 0));
  return rounded(sum(weighted) / sum(weights));
}

function countsOf(results: readonly IndicatorResult[]): Record<Status, number> {
  const counts: Record<Status, number> = {
    met: 0,
    'partly-met': 0,
    'not-met': 0,
    'not-measured': 0,
    'not-evaluable': 0,
  };
  for (const { outcome } of results) counts[outcome.status] += 1;
  return counts;
}
