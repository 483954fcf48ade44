import type { CellValue } from '../sheet';
import type { Measure } from './measure';
import type { Target } from './target';

/** The cell of an actual value. */
export interface ActualInput {
  readonly value: CellValue;
  /** As a person sees it. */
  readonly text: string;
  /** Number format, in en-US codes. */
  readonly format: string;
}

/**
 * The measured value, in the unit of its target; `unit` is the unit column's text. Empty cells, dashes and
 * "n.d." are not measured, never zero; what cannot be held against the target is unreadable with its reason.
 */
export function readActual(cell: ActualInput, _target: Target, _unit: string): Measure {
  if (cell.text.trim() === '') return { kind: 'not-measured' };
  return { kind: 'unreadable', reason: { code: 'actual-not-a-number', text: cell.text } };
}
