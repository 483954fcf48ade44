import type { Objective } from '../plan/plan';
import type { Group } from './evaluation';
import type { EvaluationRules } from './rules';
import { Tally } from './tally';

/** Results rolled up by something of their objectives. */
export class Grouping<Shared> {
  readonly #keyOf: (objective: Objective) => string;
  readonly #sharedOf: (objective: Objective) => Shared;
  readonly #tallies = new Map<string, { readonly of: Shared; readonly tally: Tally }>();

  /** The key tells apart what the objectives share. */
  constructor(
    private readonly rules: EvaluationRules,
    keyOf: (objective: Objective) => string,
    sharedOf: (objective: Objective) => Shared,
  ) {
    this.#keyOf = keyOf;
    this.#sharedOf = sharedOf;
  }

  /** Where the results of an objective are to be added. */
  tallyOf(objective: Objective): Tally {
    const key = this.#keyOf(objective);
    const known = this.#tallies.get(key);
    if (known !== undefined) return known.tally;
    const tally = new Tally(this.rules);
    this.#tallies.set(key, { of: this.#sharedOf(objective), tally });
    return tally;
  }

  /** In the order of first appearance. */
  get groups(): Group<Shared>[] {
    return Array.from(this.#tallies.values(), ({ of, tally }) => ({
      of,
      indicators: tally.indicators,
      ...tally.rollUp,
    }));
  }
}
