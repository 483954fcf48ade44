import { levelHeaderOf } from '../../expressions/levelNames';
import type { Sample } from '../lines/sample';
import { looksLikeValue } from '../lines/sample';
import type { Role } from '../../lexicon/labels/roles';
import { fold } from '../../lexicon/text/fold';
import type { SingleColumn } from './fused';
import { overlaps } from './rivals';

const MOSTLY = 0.5;
/** What a column with the name of a level may be by its label alone. */
const OPEN: ReadonlySet<Role> = new Set(['threshold', 'stretch', 'target', 'other', 'value']);
const AIMS: ReadonlySet<Role> = new Set(['target', 'threshold']);

/** Whether a column is the target itself: "Target", "Atteso", and "Standard" between a threshold and an excellence. */
function isTarget({ role, text }: SingleColumn): boolean {
  const level = levelHeaderOf(text)?.role;
  return role === 'target' ? level === 'target' || level === undefined : AIMS.has(role) && level === 'target';
}

/**
 * Whether a column holds a level of the target of its year: "Soglia | Target | Eccellenza". Words for the end of anything
 * ("Massimo") name a level only where the target stands between one and the other: "Minimo | Atteso | Massimo".
 */
export function isLevelColumn(
  column: SingleColumn,
  columns: readonly SingleColumn[],
  sample: Sample,
): boolean {
  const level = levelHeaderOf(column.text);
  if (level === null || level.role === 'target' || !OPEN.has(column.role)) return false;
  const holdsValues = sample.share(column.column, looksLikeValue) > MOSTLY;
  if (sample.has(column.column) && !holdsValues) return false;
  const beside = columns.filter((other) => other !== column && overlaps(other, column));
  if (beside.some(({ text }) => fold(text) === fold(column.text))) return false;
  const targets = beside.filter(isTarget);
  if (targets.length === 0) return false;
  if (level.isSure) return true;
  const isOpposite = ({ text, role }: SingleColumn): boolean => {
    const other = levelHeaderOf(text)?.role;
    return OPEN.has(role) && other !== undefined && other !== 'target' && other !== level.role;
  };
  // Towards the target on one side of it, with nothing else between.
  return [1, -1].some(
    (step) =>
      isTargetAt(column.column + step) &&
      beside.some((other) => isOpposite(other) && other.column === column.column + 2 * step),
  );

  function isTargetAt(at: number): boolean {
    return targets.some((target) => target.column === at);
  }
}
