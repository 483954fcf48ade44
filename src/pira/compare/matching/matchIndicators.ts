import type { Indicator, Plan } from '../../plan/plan';
import { bestPairs, type Edge } from './bestPairs';
import { candidatesOf } from './candidates';
import { type Certainty, certaintyOf, LEAST_SCORE } from './certainty';
import { type Decision, type Decisions, pairIdentity } from './decisions';
import { type Evidence, type WeighedPair, weighingPairs } from './evidence';
import { traitsOf, type Traits } from './traits';
import { stemWeights, wordReader } from './words';

/** An indicator of one plan and the one of the other that it was found to be. */
export interface Match {
  readonly from: Indicator;
  readonly to: Indicator;
  readonly certainty: Certainty;
  /** Who said so: the evidence, or the office. */
  readonly by: 'evidence' | 'office';
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** The next best partner of the old indicator that the arrangement could have had; null where there is none. */
  readonly runnerUp: { readonly to: Indicator; readonly score: number } | null;
  /** What people's decision on the pair is kept by. */
  readonly identity: string;
}

/** Which indicators of two plans are the same ones. */
export interface Matching {
  /** In the order of the new plan; unsure ones are suggestions, and their members count as removed and added. */
  readonly matches: readonly Match[];
  /** Pairs that the office parted, so that it can take that back. */
  readonly parted: readonly Match[];
  readonly removed: readonly Indicator[];
  readonly added: readonly Indicator[];
}

/** Finds the indicators that two plans have in common, across layouts, wordings, codes and objectives. */
export function matchIndicators(from: Plan, to: Plan, decisions: Decisions): Matching {
  const read = wordReader();
  const ones = traitsOf(from, read);
  const others = traitsOf(to, read);
  const weigh = stemWeights([...ones, ...others].map(({ name }) => name));
  const all = weighedPairs(ones, others, weighingPairs(ones, others, weigh), decisions);
  const pairs = all.filter(({ decision }) => decision !== 'other');
  const chosen = bestPairs(pairs.map(({ edge }) => edge));
  const onlyNames = namesOnce(ones, others);
  const found = new Arrangement(pairs, chosen);
  const matches = found.chosen
    .map((pair): Match => matchOf(pair, found, onlyNames.has(pair.weighed.from.name.key)))
    .toSorted((a, b) => a.to.id - b.to.id);
  const settled = matches.filter(({ certainty }) => certainty !== 'unsure');
  const keptFrom = new Set(settled.map((match) => match.from));
  const keptTo = new Set(settled.map((match) => match.to));
  return {
    matches,
    parted: all.filter(({ decision }) => decision === 'other').map(partedMatch),
    removed: from.indicators.filter((indicator) => !keptFrom.has(indicator)),
    added: to.indicators.filter((indicator) => !keptTo.has(indicator)),
  };
}

interface Pair {
  readonly edge: Edge;
  readonly weighed: WeighedPair;
  readonly identity: string;
  /** What the office said of it. */
  readonly decision: Decision | null;
}

/** What the office said outdoes all evidence. */
const CONFIRMED_WORTH = 10_000;

/** Every pair that may be made, what the office confirmed before anything else, and those that it parted. */
function weighedPairs(
  ones: readonly Traits[],
  others: readonly Traits[],
  weighedPair: (one: Traits, other: Traits) => WeighedPair,
  decisions: Decisions,
): readonly Pair[] {
  const hasDecisions = decisions.size > 0;
  return candidatesOf(ones, others).flatMap((places, from) => {
    const one = ones[from];
    return places.flatMap((to): Pair[] => {
      const other = others[to];
      if (!one || !other) return [];
      const weighed = weighedPair(one, other);
      if (!hasDecisions && weighed.score < LEAST_SCORE) return [];
      const identity = pairIdentity(one.indicator, other.indicator);
      const decision = decisions.get(identity) ?? null;
      if (decision === null && weighed.score < LEAST_SCORE) return [];
      const worth = weighed.score - LEAST_SCORE + TIE + (decision === 'same' ? CONFIRMED_WORTH : 0);
      return [{ edge: { from, to, worth }, weighed, identity, decision }];
    });
  });
}

/** So that a pair that is just a candidate is still worth more than none. */
const TIE = 0.01;

/** The pairs that were chosen among all, and what other arrangements would be worth. */
class Arrangement {
  readonly chosen: readonly Pair[];
  readonly #of = { from: new Map<number, Pair[]>(), to: new Map<number, Pair[]>() };
  readonly #partner = { from: new Map<number, Pair>(), to: new Map<number, Pair>() };
  readonly #pairs = new Map<string, Pair>();

  constructor(pairs: readonly Pair[], chosen: readonly Edge[]) {
    const isChosen = new Set(chosen);
    this.chosen = pairs.filter(({ edge }) => isChosen.has(edge));
    for (const pair of pairs) {
      const { from, to } = pair.edge;
      this.#pairs.set(`${from} ${to}`, pair);
      for (const [side, place] of [
        ['from', from],
        ['to', to],
      ] as const) {
        const own = this.#of[side].get(place);
        if (own) own.push(pair);
        else this.#of[side].set(place, [pair]);
      }
    }
    for (const pair of this.chosen) {
      this.#partner.from.set(pair.edge.from, pair);
      this.#partner.to.set(pair.edge.to, pair);
    }
  }

  /**
   * What the best arrangement without a pair would lose: one of the two goes to another partner, free or taken, whose own
   * partner takes what became free or stays alone. With the other partner of the old indicator in the best of them.
   */
  next(pair: Pair): { readonly loss: number; readonly rival: Pair } | null {
    const { from, to, worth } = pair.edge;
    let best: { readonly loss: number; readonly rival: Pair } | null = null;
    const consider = (rival: Pair, loss: number): void => {
      if (best === null || loss < best.loss) best = { loss, rival };
    };
    for (const rival of this.#of.from.get(from) ?? []) {
      if (rival === pair) continue;
      const owner = this.#partner.to.get(rival.edge.to);
      const swap = owner && this.#pairs.get(`${owner.edge.from} ${to}`);
      const gained = rival.edge.worth + Math.max(0, swap?.edge.worth ?? 0);
      consider(rival, worth + (owner?.edge.worth ?? 0) - gained);
    }
    for (const rival of this.#of.to.get(to) ?? []) {
      if (rival === pair) continue;
      const owner = this.#partner.from.get(rival.edge.from);
      if (owner === undefined) consider(rival, worth - rival.edge.worth);
    }
    return best;
  }

  /** How alike the names are of the nearest other partner of either of the two. */
  nextName(pair: Pair): number {
    const { from, to } = pair.edge;
    const rivals = [...(this.#of.from.get(from) ?? []), ...(this.#of.to.get(to) ?? [])];
    return Math.max(0, ...rivals.map((rival) => (rival === pair ? 0 : rival.weighed.name.share)));
  }

  /** The best other partner of the old indicator. */
  runnerUp({ edge }: Pair): Pair | null {
    let best: Pair | null = null;
    for (const rival of this.#of.from.get(edge.from) ?? [])
      if (rival.edge !== edge && rival.edge.worth > (best?.edge.worth ?? 0)) best = rival;
    return best;
  }
}

function matchOf(pair: Pair, found: Arrangement, isOnlyName: boolean): Match {
  const { weighed, identity, decision } = pair;
  const isConfirmed = decision === 'same';
  const { from, to, score, evidence } = weighed;
  const margin = found.next(pair)?.loss ?? null;
  const runnerUp = found.runnerUp(pair);
  return {
    from: from.indicator,
    to: to.indicator,
    certainty: isConfirmed
      ? 'certain'
      : certaintyOf({
          ...weighed,
          margin,
          isOnlyName,
          next: runnerUp?.weighed.score ?? null,
          nextName: found.nextName(pair),
        }),
    by: isConfirmed ? 'office' : 'evidence',
    score,
    evidence,
    runnerUp: runnerUp && { to: runnerUp.weighed.to.indicator, score: runnerUp.weighed.score },
    identity,
  };
}

function partedMatch({ weighed, identity }: Pair): Match {
  const { from, to, score, evidence } = weighed;
  const sides = { from: from.indicator, to: to.indicator };
  return { ...sides, certainty: 'unsure', by: 'office', score, evidence, runnerUp: null, identity };
}

/** The names that stand once in each of two plans. */
function namesOnce(ones: readonly Traits[], others: readonly Traits[]): ReadonlySet<string> {
  const [first, second] = [ones, others].map((side) => {
    const seen = new Map<string, number>();
    for (const { name } of side) seen.set(name.key, (seen.get(name.key) ?? 0) + 1);
    return new Set([...seen].filter(([, count]) => count === 1).map(([key]) => key));
  });
  return new Set([...(first ?? [])].filter((key) => second?.has(key) === true));
}
