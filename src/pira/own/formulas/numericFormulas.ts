import type { EvaluationRules } from '../../evaluation/rules';
import { HIGHEST_RATIO } from '../../evaluation/judgement';
import type { Range, Threshold } from '../../expressions/target';

/** A target with a number and the expression of the measured value. */
export interface Numeric {
  readonly target: Threshold | Range;
  readonly value: string;
}

/** Decimals that a difference is rounded to: it then has no noise beyond the digits that a double holds. */
const MOST_DECIMALS = 14;

/** When a target is met, and when its excluded limit is equalled; null where it excludes none. */
export function isMet({ target, value }: Numeric): { readonly met: string; readonly tie: string | null } {
  if (target.kind === 'range')
    return { met: `AND(${value}>=${literal(target.min)},${value}<=${literal(target.max)})`, tie: null };
  const isStrict = target.operator === '>' || target.operator === '<';
  return {
    met: `${value}${target.operator}${literal(target.value)}`,
    tie: isStrict ? `${value}=${literal(target.value)}` : null,
  };
}

/** The achievement of a target that is not met, without its limits. */
export function nearness({ target, value }: Numeric, atMost: EvaluationRules['atMost']): string {
  if (target.kind === 'range')
    return `IF(${value}<${literal(target.min)},${distance(value, target.min)},${distance(value, target.max)})`;
  const { operator, value: threshold } = target;
  if (threshold === 0) return '0';
  if (threshold < 0 || operator === '=') return distance(value, threshold);
  if (operator === '>=' || operator === '>') return `${value}/${literal(threshold)}`;
  return atMost === 'ratio' ? `${literal(threshold)}/${value}` : `2-${value}/${literal(threshold)}`;
}

/** The achievement of a target that is met, without its limits; null where it can be no more than 1. */
export function excess({ target, value }: Numeric, atMost: EvaluationRules['atMost']): string | null {
  if (target.kind === 'range' || target.value <= 0 || target.operator === '=') return null;
  const threshold = literal(target.value);
  if (target.operator === '>=' || target.operator === '>') return `${value}/${threshold}`;
  const least = literal(target.value / HIGHEST_RATIO);
  return atMost === 'ratio'
    ? `IF(${value}<=${least},${HIGHEST_RATIO},${threshold}/${value})`
    : `2-${value}/${threshold}`;
}

/** Actual minus target; for a range minus the bound that was passed. */
export function variance({ target, value }: Numeric): string {
  if (target.kind === 'threshold') return difference(value, target.value);
  const { min, max } = target;
  return `IF(${value}<${literal(min)},${difference(value, min)},IF(${value}>${literal(max)},${difference(value, max)},0))`;
}

function distance(value: string, bound: number): string {
  return bound === 0 ? '0' : `1-ABS(${minus(value, bound)})/${literal(Math.abs(bound))}`;
}

function difference(value: string, from: number): string {
  return from === 0 ? value : `ROUND(${minus(value, from)},${decimalsFor(from)})`;
}

function minus(value: string, from: number): string {
  return from < 0 ? `${value}+${literal(-from)}` : `${value}-${literal(from)}`;
}

function decimalsFor(value: number): number {
  const digits = MOST_DECIMALS - 1 - Math.floor(Math.log10(Math.abs(value)));
  return Math.min(Math.max(digits, 0), MOST_DECIMALS);
}

/** A number as Excel writes it back: 15 digits, without an exponent where it can be. */
export function literal(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e-') ? value.toFixed(20).replace(/0+$/u, '') : text.toUpperCase();
}
