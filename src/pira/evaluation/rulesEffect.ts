import type { Evaluation, IndicatorResult } from './evaluation';

/** How other rules change the results of a plan. */
export interface RulesEffect {
  readonly before: Evaluation['plan'];
  readonly after: Evaluation['plan'];
  /** Indicators whose status or achievement becomes another, in the plan's order. */
  readonly changed: readonly { readonly before: IndicatorResult; readonly after: IndicatorResult }[];
}

/** The effect of evaluating a plan by other rules: both evaluations are of the same plan. */
export function rulesEffect(before: Evaluation, after: Evaluation): RulesEffect {
  const changed = before.results.flatMap((result, index) => {
    const other = after.results[index];
    if (other === undefined) return [];
    const { status, achievement } = result.outcome;
    const isSame = other.outcome.status === status && other.outcome.achievement === achievement;
    return isSame ? [] : [{ before: result, after: other }];
  });
  return { before: before.plan, after: after.plan, changed };
}
