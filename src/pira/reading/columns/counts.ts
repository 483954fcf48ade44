import type { Sample } from '../lines/sample';
import { isLabelOfOthers } from '../../lexicon/cells/otherTables';
import type { Role } from '../../lexicon/labels/roles';
import { withRole } from './fused';
import type { SingleColumn } from './fused';

const NAMING: ReadonlySet<Role> = new Set(['objective', 'name']);
const TELLING: ReadonlySet<Role> = new Set([
  'target',
  'description',
  'algorithm',
  'objectiveDescription',
  'activities',
]);
const MOSTLY = 0.5;

/**
 * Columns called by what they count lose their field: in a summary by mission "Obiettivi" and "Indicatori" stand over
 * how many there are, and nothing beside them is told or aimed at.
 */
export function separateCounts(columns: readonly SingleColumn[], sample: Sample): readonly SingleColumn[] {
  const mayCount = ({ role, text }: SingleColumn): boolean =>
    NAMING.has(role) || (role === 'objectiveCode' && isLabelOfOthers(text));
  const naming = columns.filter((column) => mayCount(column) && sample.has(column.column));
  const isCount = ({ column, years }: SingleColumn): boolean =>
    years.length === 0 && sample.share(column, ({ isNumeric }) => isNumeric) > MOSTLY;
  if (columns.some(({ role }) => TELLING.has(role)) || !naming.every(isCount)) return columns;
  return columns.map((column) => (naming.includes(column) ? withRole(column, 'other') : column));
}
