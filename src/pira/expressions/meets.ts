import type { Target } from './target';

/** Whether a plain value, in the target's own unit, meets a threshold or lies in a range; false for other targets. */
export function meets(target: Target, value: number): boolean {
  if (target.kind === 'range') return value >= target.min && value <= target.max;
  if (target.kind !== 'threshold') return false;
  switch (target.operator) {
    case '>=':
      return value >= target.value;
    case '>':
      return value > target.value;
    case '<=':
      return value <= target.value;
    case '<':
      return value < target.value;
    case '=':
      return value === target.value;
  }
}
