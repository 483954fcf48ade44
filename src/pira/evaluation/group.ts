import type { Objective } from '../plan';
import type { Group, IndicatorResult } from './evaluation';
import { rollUp } from './rollUp';

/**
 * Rolls results up by something of their objectives, in the order of first appearance. The key tells apart what the
 * objectives share.
 */
export function group<Shared>(
  results: readonly IndicatorResult[],
  keyOf: (objective: Objective) => string,
  shared: (objective: Objective) => Shared,
): Group<Shared>[] {
  const groups = new Map<string, IndicatorResult[]>();
  const ofObjective = new Map<Objective, IndicatorResult[]>();
  for (const result of results) {
    const { objective } = result.indicator;
    let members = ofObjective.get(objective);
    if (members === undefined) {
      const key = keyOf(objective);
      members = groups.get(key) ?? [];
      groups.set(key, members);
      ofObjective.set(objective, members);
    }
    members.push(result);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined
      ? []
      : [
          {
            of: shared(first.indicator.objective),
            indicators: members.map(({ indicator }) => indicator.id),
            ...rollUp(members),
          },
        ];
  });
}
