import type { Target, Threshold, Unit } from '../../expressions/target';

interface KnownValue {
  readonly value: number;
  readonly unit: Unit;
}

function direction({ operator }: Threshold): 1 | -1 | 0 {
  switch (operator) {
    case '>=':
    case '>':
      return 1;
    case '<=':
    case '<':
      return -1;
    case '=':
      return 0;
  }
}

/** Whether a target asks less than a known value of the same unit. */
export function isEasier(target: Target, known: KnownValue): boolean {
  if (target.kind !== 'threshold' || target.unit !== known.unit) return false;
  return direction(target) * (target.value - known.value) < 0;
}

/** Whether a target asks less than an earlier target of the same direction. */
export function isEasierThanTarget(target: Target, earlier: Target): boolean {
  if (target.kind !== 'threshold' || earlier.kind !== 'threshold') return false;
  return direction(target) === direction(earlier) && isEasier(target, earlier);
}
