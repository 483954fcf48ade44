import { indicatorKeys } from '../../plan/indicatorKeys';
import type { Plan } from '../../plan/plan';
import type { InterimKindByOffice } from './monitor';
import type { InterimKind } from './monitored';

/** The kinds of interim values that the workbook keeps by the keys of indicators, for a plan. */
export function keptInterimKinds(
  plan: Plan,
  ways: Readonly<Record<string, InterimKind>>,
): InterimKindByOffice {
  if (Object.keys(ways).length === 0) return () => null;
  const keys = indicatorKeys(plan);
  return ({ indicator }) => ways[keys[indicator.id] ?? ''] ?? null;
}
