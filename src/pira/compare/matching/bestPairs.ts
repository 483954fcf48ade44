/** A pair that may be made, by the places of its two members, and what it is worth: above 0. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

interface Reached {
  readonly gain: number;
  readonly edge: Edge;
  /** The member of the other side that this one was reached from. */
  readonly before: number | null;
}

/**
 * The pairs that are worth most together, each member in one pair at most. Members are taken one after the other; each
 * finds the best way to make room for itself, so that the pairs so far are the best there are.
 */
export function bestPairs(edges: readonly Edge[]): readonly Edge[] {
  const edgesOf = new Map<number, Edge[]>();
  for (const edge of edges) {
    const own = edgesOf.get(edge.from);
    if (own) own.push(edge);
    else edgesOf.set(edge.from, [edge]);
  }
  const taken = new Map<number, Edge>();
  for (const from of edgesOf.keys()) {
    const reached = reachedFrom(from, edgesOf, taken);
    makeRoom(reached, taken);
  }
  return [...taken.values()];
}

/** The best ways from one member to members of the other side, through members that would change their partner. */
function reachedFrom(
  first: number,
  edgesOf: ReadonlyMap<number, readonly Edge[]>,
  taken: ReadonlyMap<number, Edge>,
): ReadonlyMap<number, Reached> {
  const reached = new Map<number, Reached>();
  const queue: { readonly from: number; readonly gain: number; readonly before: number | null }[] = [
    { from: first, gain: 0, before: null },
  ];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { from, gain, before } = next;
    // A better way here was found meanwhile.
    if (before !== null && (reached.get(before)?.gain ?? 0) - (taken.get(before)?.worth ?? 0) > gain + TINY)
      continue;
    for (const edge of edgesOf.get(from) ?? []) {
      const better = gain + edge.worth;
      if (edge === taken.get(edge.to) || better <= (reached.get(edge.to)?.gain ?? 0) + TINY) continue;
      reached.set(edge.to, { gain: better, edge, before });
      const owner = taken.get(edge.to);
      if (owner !== undefined) queue.push({ from: owner.from, gain: better - owner.worth, before: edge.to });
    }
  }
  return reached;
}

const TINY = 1e-9;

/** Makes the pairs of the best way: its last member was free, or its partner stays alone. */
function makeRoom(reached: ReadonlyMap<number, Reached>, taken: Map<number, Edge>): void {
  let best: { readonly to: number; readonly gain: number } | null = null;
  for (const [to, { gain }] of reached) {
    const whole = gain - (taken.get(to)?.worth ?? 0);
    if (whole > (best?.gain ?? TINY)) best = { to, gain: whole };
  }
  for (let to = best?.to ?? null; to !== null;) {
    const way = reached.get(to);
    if (!way) return;
    taken.set(to, way.edge);
    to = way.before;
  }
}
