import type { IndicatorResult, RollUp, Weighting } from './evaluation';
import type { Status } from './outcome';
import { rounded } from '../target/figures';
import { sum } from './precision';

/** A result that is in the mean, with its weight; null where the plan gives none that can be used. */
interface Part {
  readonly achievement: number;
  readonly weight: number | null;
}

/**
 * The mean achievement of some indicators over those that are measured, weighted where all of these have a
 * weight. What is not measured or not evaluable is counted, never averaged.
 */
export function rollUp(results: readonly IndicatorResult[]): RollUp {
  const parts = partsOf(results);
  const weighting = weightingOf(parts);
  return {
    achievement: mean(parts, weighting),
    measured: parts.length,
    total: results.length,
    counts: countsOf(results),
    weighting,
  };
}

function partsOf(results: readonly IndicatorResult[]): readonly Part[] {
  const parts: Part[] = [];
  for (const { indicator, outcome } of results) {
    if (outcome.achievement === null) continue;
    const weight = indicator.weight.value;
    parts.push({
      achievement: outcome.achievement,
      weight: weight !== null && weight >= 0 ? weight : null,
    });
  }
  return parts;
}

function weightingOf(parts: readonly Part[]): Weighting {
  const weights = parts.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  if (weights.length === 0) return 'equal';
  const usable = weights.length === parts.length && weights.some((weight) => weight > 0);
  return usable ? 'weights' : 'equal-some-missing';
}

function mean(parts: readonly Part[], weighting: Weighting): number | null {
  if (parts.length === 0) return null;
  const weightOf = ({ weight }: Part) => (weighting === 'weights' ? (weight ?? 0) : 1);
  return rounded(sum(parts.map((part) => part.achievement * weightOf(part))) / sum(parts.map(weightOf)));
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
