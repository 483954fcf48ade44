import { rounded } from '../expressions/figures';
import type { IndicatorResult, RollUp, Weighting } from './evaluation';
import type { Status } from './outcome';
import { Sum } from './precision';
import type { EvaluationRules } from './rules';

/**
 * The mean achievement of results, added in the plan's order, over those that are measured, weighted where all of
 * these have a weight; or the lowest of them where the body says so. What is not measured or not evaluable is counted,
 * never averaged, unless the body lets what is not measured count as zero; so are the parts of an indicator that the
 * mean takes in.
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
  readonly #plainSum = new Sum();
  readonly #weightedSum = new Sum();
  readonly #weights = new Sum();
  /** Indicators that are in the mean, by themselves or with the indicator that they are parts of. */
  readonly #inMean = new Set<number>();
  /** Parts of indicators in the mean: counted with these, and not among the indicators of the coverage. */
  #parts = 0;
  #measured = 0;
  #counted = 0;
  #lowest = Infinity;
  #withWeight = 0;
  #hasWeightAboveZero = false;

  constructor(private readonly rules: EvaluationRules) {}

  add({ indicator: { id, parent, weight }, outcome }: IndicatorResult): void {
    const { status } = outcome;
    this.#indicators.push(id);
    this.#counts[status] += 1;
    const isZero = status === 'not-measured' && this.rules.unmeasured === 'zero';
    const achievement = isZero ? 0 : outcome.achievement;
    const isPart = parent !== null && this.#inMean.has(parent);
    if (isPart || achievement !== null) this.#inMean.add(id);
    if (isPart) {
      this.#parts += 1;
      return;
    }
    if (outcome.achievement !== null) this.#measured += 1;
    if (achievement === null) return;
    this.#counted += 1;
    this.#lowest = Math.min(this.#lowest, achievement);
    this.#plainSum.add(achievement);
    const { value } = weight;
    if (value === null || !(value >= 0)) return;
    this.#withWeight += 1;
    this.#weights.add(value);
    this.#weightedSum.add(achievement * value);
    if (value > 0) this.#hasWeightAboveZero = true;
  }

  /** Ids of the indicators added. */
  get indicators(): readonly number[] {
    return this.#indicators;
  }

  get rollUp(): RollUp {
    return {
      achievement: this.#achievement(),
      measured: this.#measured,
      total: this.#indicators.length - this.#parts,
      counts: this.#counts,
      weighting: this.#weighting(),
    };
  }

  #weighting(): Weighting {
    if (this.#withWeight === 0) return 'equal';
    const isUsable = this.#withWeight === this.#counted && this.#hasWeightAboveZero;
    return isUsable ? 'weights' : 'equal-some-missing';
  }

  #achievement(): number | null {
    if (this.#counted === 0) return null;
    if (this.rules.rollUp === 'worst') return this.#lowest;
    const isWeighted = this.#weighting() === 'weights';
    return rounded(
      isWeighted ? this.#weightedSum.total / this.#weights.total : this.#plainSum.total / this.#counted,
    );
  }
}

/** The roll-up of some results. */
export function rollUp(results: readonly IndicatorResult[], rules: EvaluationRules): RollUp {
  const tally = new Tally(rules);
  for (const result of results) tally.add(result);
  return tally.rollUp;
}
