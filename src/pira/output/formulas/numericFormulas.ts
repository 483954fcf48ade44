import type { EvaluationRules } from '../../evaluation/rules';
import { HIGHEST_RATIO } from '../../evaluation/judgement';
import type { Operator, Range, Threshold } from '../../expressions/target';

/** A target with a number and the expression of the measured value. */
export interface Numeric {
  readonly target: Threshold | Range;
  readonly value: string;
  /** The expression of the threshold where it is computed from a cell, so that it may be any number. */
  readonly threshold?: string;
}

/** Decimals that a difference is rounded to: it then has no noise beyond the digits that a double holds. */
const MOST_DECIMALS = 14;

/** When a target is met, and when its excluded limit is equalled; null where it excludes none. */
export function metConditions({ target, value, threshold: cellThreshold }: Numeric): {
  readonly met: string;
  readonly tie: string | null;
} {
  if (target.kind === 'range')
    return {
      met: `AND(${value}>=${numberLiteral(target.min)},${value}<=${numberLiteral(target.max)})`,
      tie: null,
    };
  const isStrict = target.operator === '>' || target.operator === '<';
  const threshold = cellThreshold ?? numberLiteral(target.value);
  return {
    met: `${value}${target.operator}${threshold}`,
    tie: isStrict ? `${value}=${threshold}` : null,
  };
}

/** The achievement of a target that is not met, without its limits. */
export function unmetAchievement(
  { target, value, threshold: cellThreshold }: Numeric,
  atMost: EvaluationRules['atMost'],
): string {
  if (target.kind === 'range')
    return `IF(${value}<${numberLiteral(target.min)},${distance(value, target.min)},${distance(value, target.max)})`;
  const { operator, value: threshold } = target;
  if (cellThreshold !== undefined) {
    const below = `1-ABS(${value}-${cellThreshold})/ABS(${cellThreshold})`;
    return `IF(${cellThreshold}=0,0,IF(${cellThreshold}<0,${below},${share(operator, value, cellThreshold, atMost)}))`;
  }
  if (threshold === 0) return '0';
  if (threshold < 0 || operator === '=') return distance(value, threshold);
  return share(operator, value, numberLiteral(threshold), atMost);
}

/** The achievement of a threshold above zero. */
function share(
  operator: Operator,
  value: string,
  threshold: string,
  atMost: EvaluationRules['atMost'],
): string {
  if (operator === '>=' || operator === '>') return `${value}/${threshold}`;
  return atMost === 'ratio' ? `${threshold}/${value}` : `2-${value}/${threshold}`;
}

/** The achievement of a target that is met, without its limits; null where it can be no more than 1. */
export function metAchievement(
  { target, value, threshold: cellThreshold }: Numeric,
  atMost: EvaluationRules['atMost'],
): string | null {
  if (target.kind === 'range' || target.operator === '=') return null;
  if (cellThreshold === undefined && target.value <= 0) return null;
  const reached = share(target.operator, value, cellThreshold ?? numberLiteral(target.value), atMost);
  const isInverse = atMost === 'ratio' && target.operator.startsWith('<');
  const least =
    cellThreshold === undefined
      ? numberLiteral(target.value / HIGHEST_RATIO)
      : `${cellThreshold}/${HIGHEST_RATIO}`;
  const held = isInverse ? `IF(${value}<=${least},${HIGHEST_RATIO},${reached})` : reached;
  return cellThreshold === undefined ? held : `IF(${cellThreshold}<=0,1,${held})`;
}

/** Actual minus target; for a range minus the bound that was passed. */
export function variance({ target, value, threshold: cellThreshold }: Numeric): string {
  if (cellThreshold !== undefined) return `ROUND(${value}-${cellThreshold},${decimalsBeside(cellThreshold)})`;
  if (target.kind === 'threshold') return difference(value, target.value);
  const { min, max } = target;
  return `IF(${value}<${numberLiteral(min)},${difference(value, min)},IF(${value}>${numberLiteral(max)},${difference(value, max)},0))`;
}

/** The decimals of the digits that a double holds of the value of an expression. */
const decimalsBeside = (expression: string): string => `${MOST_DECIMALS}-INT(LOG10(1+ABS(${expression})))`;

/** A sum or a product of cells without the noise beyond the digits that a double holds: 0.4*1.05 is 0.42. */
export function withoutNoise(expression: string): string {
  return `ROUND(${expression},${decimalsBeside(expression)})`;
}

function distance(value: string, bound: number): string {
  return bound === 0 ? '0' : `1-ABS(${minus(value, bound)})/${numberLiteral(Math.abs(bound))}`;
}

function difference(value: string, from: number): string {
  return from === 0 ? value : `ROUND(${minus(value, from)},${decimalsFor(from)})`;
}

function minus(value: string, from: number): string {
  return from < 0 ? `${value}+${numberLiteral(-from)}` : `${value}-${numberLiteral(from)}`;
}

function decimalsFor(value: number): number {
  const digits = MOST_DECIMALS - 1 - Math.floor(Math.log10(Math.abs(value)));
  return Math.min(Math.max(digits, 0), MOST_DECIMALS);
}

/** A number as Excel writes it back: 15 digits, without an exponent where it can be. */
export function numberLiteral(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e-') ? value.toFixed(20).replace(/0+$/u, '') : text.toUpperCase();
}
