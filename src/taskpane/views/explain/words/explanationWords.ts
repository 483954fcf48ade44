import type { EvaluationRules } from '../../../../pira/evaluation/rules';
import type { Outcome } from '../../../../pira/evaluation/outcome';
import type { Target } from '../../../../pira/expressions/target';

/** A judged deviation: its unit is known, and so is its side. */
export interface Deviation {
  readonly variance: number;
  readonly unit: NonNullable<Outcome['varianceUnit']>;
  readonly isFavourable: boolean;
  readonly isDeadline: boolean;
}

/** How a language puts the figures of an explanation. */
export interface ExplanationWords {
  /** A target as it was read: "almeno il 50%". The unreadable ones give "". */
  readonly target: (target: Target) => string;
  /** What the actual value missed or exceeded: "mancano 2 punti percentuali". */
  readonly deviation: (deviation: Deviation) => string;
  /** How the achievement of such a target is computed; "" where nothing can be computed. */
  readonly rule: (target: Target, rules: EvaluationRules) => string;
}

/** The deviation of an outcome; null where it has none. */
export function deviationOf(
  { variance, varianceUnit, favourable }: Outcome,
  target: Target,
): Deviation | null {
  if (variance === null || varianceUnit === null || favourable === null) return null;
  return {
    variance,
    unit: varianceUnit,
    isFavourable: favourable,
    isDeadline: target.kind === 'deadline',
  };
}
