import type { ComparisonOperator } from '../../book/comparison';
import { invalidArgument } from '../dispatch/hostError';

type Words = Readonly<Record<string, ComparisonOperator>>;

const COMPARISONS: Words = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
};

/** Excel's words for comparisons in data validation: two of them differ. */
export const VALIDATION_COMPARISONS: Words = {
  ...COMPARISONS,
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** A bound as the client gives it (number, text of a number, or formula with `=`) as the book keeps it: without `=`. */
export function modelFormula(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  return value.startsWith('=') ? value.slice(1) : value;
}
