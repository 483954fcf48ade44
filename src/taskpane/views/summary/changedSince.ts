import type { Evaluation, IndicatorResult } from '../../../pira/evaluation/evaluation';

export interface ChangedResult {
  readonly before: IndicatorResult;
  readonly after: IndicatorResult;
}

/** The indicators whose status or achievement became another one; none where the plan has other indicators by now. */
function changed(before: Evaluation, after: Evaluation): readonly ChangedResult[] {
  const pairs = after.results.flatMap((result, at) => {
    const former = before.results[at];
    return former?.indicator.name.text === result.indicator.name.text
      ? [{ before: former, after: result }]
      : [];
  });
  if (pairs.length !== after.results.length || pairs.length !== before.results.length) return [];
  return pairs.filter(
    ({ before: { outcome: one }, after: { outcome: other } }) =>
      one.status !== other.status || one.achievement !== other.achievement,
  );
}

/** What changed since the newest of some evaluations that differs from the one now. */
export function changedSince(evaluated: readonly Evaluation[], now: Evaluation): readonly ChangedResult[] {
  for (const before of evaluated) {
    const found = changed(before, now);
    if (found.length > 0) return found;
  }
  return [];
}
