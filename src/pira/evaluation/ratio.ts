import { rounded } from '../expressions/figures';
import { printedQuantity } from '../expressions/print';
import type { Measure } from '../expressions/measure';
import type { Target, Unit } from '../expressions/target';
import type { Indicator, PartCell } from '../plan/plan';
import type { CellRef } from '../sheet/address';

/** A ratio of which both parts are known for a year. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
  readonly cells: readonly [numerator: CellRef, denominator: CellRef];
}

/** The ratio that an indicator's numerator and denominator give for a year; null where one is missing or the lower is not above zero. */
export function ratioOf(
  { numerators, denominators }: Pick<Indicator, 'numerators' | 'denominators'>,
  year: number | null,
): Ratio | null {
  const above = partOfYear(numerators, year);
  const below = partOfYear(denominators, year);
  if (above === null || below === null || below.amount <= 0) return null;
  return {
    numerator: above.amount,
    denominator: below.amount,
    value: rounded(above.amount / below.amount),
    cells: [above.cell, below.cell],
  };
}

/** The only part of a year that holds a number, else the only one without a year; null where several differ. */
export function partOfYear(
  parts: readonly PartCell[],
  year: number | null,
): { readonly amount: number; readonly cell: CellRef } | null {
  const exact = parts.filter((part) => part.year === year);
  const candidates = (exact.length > 0 ? exact : parts.filter((part) => part.year === null)).flatMap(
    ({ amount, cell }) => (amount === null ? [] : [{ amount, cell }]),
  );
  const [first] = candidates;
  return first !== undefined && candidates.every(({ amount }) => amount === first.amount) ? first : null;
}

/** What a ratio measures for a target; null for a target that no ratio can be held against. */
export function ratioMeasure(ratio: Ratio, target: Target): Measure | null {
  if (target.kind !== 'threshold' && target.kind !== 'range') return null;
  if (target.unit === 'percentage-point') return null;
  const { value } = ratio;
  const note = {
    code: 'actual-from-parts',
    parts: printedRatio(ratio),
    value: printedQuantity(rounded(Math.round(value * 1e6) / 1e6), target.unit),
  } as const;
  return { kind: 'quantity', value, unit: target.unit, notes: [note] };
}

/** A ratio as people write it: "9 / 10". */
export function printedRatio({ numerator, denominator }: Pick<Ratio, 'numerator' | 'denominator'>): string {
  return `${printedQuantity(numerator, 'number')} / ${printedQuantity(denominator, 'number')}`;
}

const NOISE = 1e-9;

/** Half of the last figure that a typed value shows: it may have been rounded by so much. */
function roundingOf(text: string, isPercent: boolean): number {
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  return 0.5 * 10 ** -(decimals + (isPercent && text.includes('%') ? 2 : 0));
}

/** Whether a typed value is that of a ratio, as far as it shows; percentage points are of none. */
export function isValueOfRatio(
  typed: { readonly value: number; readonly unit: Unit; readonly text: string },
  ratio: Pick<Ratio, 'value'>,
): boolean {
  if (typed.unit === 'percentage-point') return true;
  const allowed = Math.max(roundingOf(typed.text, typed.unit === 'percent'), NOISE);
  return Math.abs(typed.value - ratio.value) <= allowed * (1 + NOISE);
}
