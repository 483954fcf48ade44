import { indicatorKeys } from '../../plan/indicatorKeys';
import type { Plan } from '../../plan/plan';
import type { InterimKindByOffice } from './monitor';
import type { InterimKind } from './monitored';

/** What the office says of single indicators, by their keys, for the indicators of a plan. */
export function keptInterimKinds(plan: Plan, ways: Readonly<Record<string, InterimKind>>): InterimKindByOffice {
  if (Object.keys(ways).length === 0) return () => null;
  const keys = indicatorKeys(plan);
  return ({ indicator }) => ways[keys[indicator.id] ?? ''] ?? null;
}
