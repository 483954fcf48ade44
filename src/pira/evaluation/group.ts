import type { Group, IndicatorResult } from './evaluation';
import { rollUp } from './rollUp';

/** Rolls results up by what they share, in the order of first appearance. The key tells the shared things apart. */
export function group<Shared>(
  results: readonly IndicatorResult[],
  shared: (result: IndicatorResult) => Shared,
  key: (shared: Shared) => string,
): Group<Shared>[] {
  const groups = new Map<string, { readonly of: Shared; readonly results: IndicatorResult[] }>();
  for (const result of results) {
    const of = shared(result);
    const name = key(of);
    const known = groups.get(name);
    if (known) known.results.push(result);
    else groups.set(name, { of, results: [result] });
  }
  return [...groups.values()].map(({ of, results: members }) => ({
    of,
    indicators: members.map(({ indicator }) => indicator.id),
    ...rollUp(members),
  }));
}
