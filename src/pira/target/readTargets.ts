import type { CellValue } from '../sheet';
import type { YearTarget } from './target';

/** A target's cell with everything around it that bears on its reading. Texts may be "". */
export interface TargetInput {
  readonly value: CellValue;
  /** As a person sees it. */
  readonly text: string;
  /** Number format, in en-US codes. */
  readonly format: string;
  /** The unit column's text. */
  readonly unit: string;
  /** The target column's header. */
  readonly header: string;
  /** The indicator's words, for the direction of a bare value. */
  readonly indicator: string;
  /** The year of the column or of the plan. */
  readonly year: number | null;
  /** The years that the header names, for a cell with one value a year. */
  readonly years: readonly number[];
}

/**
 * The readings of a target cell, one a year in the order of the text (design.md, contract 1). Never empty:
 * a cell without a readable target gives one Unreadable with its reason.
 */
export function readTargets(input: TargetInput): readonly YearTarget[] {
  return [{ year: input.year, reading: { kind: 'unreadable', reason: { code: 'target-empty' } } }];
}
