import { boundOf } from '../target/bound';
import { fold } from '../lexicon/text/fold';
import type { SingleColumn } from './fused';
import { daysOfYear } from './words/daysOfYear';

const ORIGINAL = /\b(?:inizial|originari|prim[oa] approvat)/;
const REVISED = /\b(?:aggiornat|rimodulat|rivist|revisionat|definitiv|final|vigent)/;
const FINAL_VALUE = /\bcons(?:unt|\b)/;

const periodOf = ({ years, ordinal }: SingleColumn): string => `${years.join()}/${String(ordinal)}`;

/** Whether two columns may speak of the same year. */
export const overlaps = (a: SingleColumn, b: SingleColumn): boolean =>
  periodOf(a) === periodOf(b) ||
  (a.ordinal === null && b.ordinal === null && (a.years.length === 0 || b.years.length === 0));

/** How surely a label names the target in force: a revised one before an original one or an end of a range, none of them before an interim one. */
function doubtOfTarget({ text }: SingleColumn): number {
  const folded = fold(text);
  if (daysOfYear(folded).isInterim) return 3;
  return ORIGINAL.test(folded) || boundOf(text) !== null ? 2 : REVISED.test(folded) ? 0 : 1;
}

/** How surely a label names the final value: "Consuntivo" before any other word, a share of the target last. */
function doubtOfActual({ text }: SingleColumn): number {
  const folded = fold(text);
  return (folded.includes('%') ? 2 : 0) + (FINAL_VALUE.test(folded) ? 0 : 1);
}

/** Whether one of the chosen targets is the revised one of this. */
export function isRevised(column: SingleColumn, chosen: readonly SingleColumn[]): boolean {
  const doubt = doubtOfTarget(column);
  return (
    doubt > 0 &&
    doubt <= 2 &&
    boundOf(column.text) === null &&
    chosen.some((other) => overlaps(other, column) && doubtOfTarget(other) === 0)
  );
}

/** Of columns for the same year those whose labels say it surest. */
export function surest(
  columns: readonly SingleColumn[],
  field: 'target' | 'actual',
): readonly SingleColumn[] {
  if (columns.length < 2) return columns;
  const doubt = field === 'target' ? doubtOfTarget : doubtOfActual;
  return columns.filter(
    (column) => !columns.some((other) => overlaps(other, column) && doubt(other) < doubt(column)),
  );
}
