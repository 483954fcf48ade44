import { boundOf } from '../../expressions/bound';
import { fold } from '../../lexicon/text/fold';
import { FINAL_VALUE, OF_WHOLE_BODY, revisionOf } from '../../lexicon/cells/revisions';
import type { SingleColumn } from './fused';
import { withoutActs } from '../../lexicon/labels/acts';
import { daysOfYear } from '../../lexicon/labels/daysOfYear';

const periodOf = ({ years, ordinal }: SingleColumn): string => `${years.join()}/${String(ordinal)}`;
const differsByMission = (a: SingleColumn, b: SingleColumn): boolean => a.mission !== b.mission;

/** Whether two columns may speak of the same year. */
export const overlaps = (a: SingleColumn, b: SingleColumn): boolean =>
  !differsByMission(a, b) &&
  (periodOf(a) === periodOf(b) ||
    (a.ordinal === null && b.ordinal === null && (a.years.length === 0 || b.years.length === 0)));

/** How surely a label names the target in force: a revised one before an original one or an end of a range, none of them before an interim one or a share of it. */
function doubtOfTarget({ text }: SingleColumn): number {
  const folded = withoutActs(fold(text));
  if (folded.startsWith('%')) return 3;
  if (daysOfYear(folded).isInterim) return 3;
  const revision = revisionOf(folded);
  if (revision === null && OF_WHOLE_BODY.test(folded)) return 0.5;
  return revision === 'original' || boundOf(text) !== null ? 2 : revision === 'revised' ? 0 : 1;
}

/** How surely a label names the final value: "Consuntivo" before any other word, a share of the target and a question ("Target raggiunto?") last. */
function doubtOfActual({ text }: SingleColumn): number {
  const folded = fold(text);
  const isQuestion = folded.endsWith('?') ? 2 : 0;
  const isOfPart = OF_WHOLE_BODY.test(folded) ? 0 : 0.5;
  return isQuestion + (folded.includes('%') ? 2 : 0) + (FINAL_VALUE.test(folded) ? 0 : 1) + isOfPart;
}

/** Whether one of the chosen targets is in force instead of this, which was set before it. */
export function isRevised(column: SingleColumn, chosen: readonly SingleColumn[]): boolean {
  const others = chosen.filter((other) => other !== column);
  if (others.length === 0 || boundOf(column.text) !== null) return false;
  const [doubt, isOriginal] = [doubtOfTarget(column), revisionOf(fold(column.text)) === 'original'];
  return others.some((other) => {
    const isInForce = isOriginal ? doubtOfTarget(other) < doubt : doubtOfTarget(other) === 0 && doubt === 1;
    return isInForce && overlaps(other, column);
  });
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
