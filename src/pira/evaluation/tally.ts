import { rounded } from '../expressions/figures';
import type { IndicatorResult, RollUp, Weighting } from './evaluation';
import type { Status } from './outcome';
import { Sum } from './precision';

/**
 * The mean achievement of results, added in the plan's order, over those that are measured, weighted where all of
 * these have a weight. What is not measured or not evaluable is counted, never averaged.
 */
export class Tally {
  readonly #indicators: number[] = [];
  readonly #counts: Record<Status, number> = {
    met: 0,
    'partly-met': 0,
    'not-met': 0,
    'not-measured': 0,
    'not-evaluable': 0,
  };
  readonly #achieved = new Sum();
  readonly #weighed = new Sum();
  readonly #weights = new Sum();
  #measured = 0;
  #withWeight = 0;
  #hasWeightAboveZero = false;

  add({ indicator: { id, weight }, outcome: { status, achievement } }: IndicatorResult): void {
    this.#indicators.push(id);
    this.#counts[status] += 1;
    if (achievement === null) return;
    this.#measured += 1;
    this.#achieved.add(achievement);
    const { value } = weight;
    if (value === null || !(value >= 0)) return;
    this.#withWeight += 1;
    this.#weights.add(value);
    this.#weighed.add(achievement * value);
    if (value > 0) this.#hasWeightAboveZero = true;
  }

  /** Ids of the indicators added. */
  get indicators(): readonly number[] {
    return this.#indicators;
  }

  get rollUp(): RollUp {
    return {
      achievement: this.#mean(),
      measured: this.#measured,
      total: this.#indicators.length,
      counts: this.#counts,
      weighting: this.#weighting(),
    };
  }

  #weighting(): Weighting {
    if (this.#withWeight === 0) return 'equal';
    const isUsable = this.#withWeight === this.#measured && this.#hasWeightAboveZero;
    return isUsable ? 'weights' : 'equal-some-missing';
  }

  #mean(): number | null {
    if (this.#measured === 0) return null;
    const isWeighted = this.#weighting() === 'weights';
    return rounded(
      isWeighted ? this.#weighed.total / this.#weights.total : this.#achieved.total / this.#measured,
    );
  }
}

/** The roll-up of some results. */
export function rollUp(results: readonly IndicatorResult[]): RollUp {
  const tally = new Tally();
  for (const result of results) tally.add(result);
  return tally.rollUp;
}
