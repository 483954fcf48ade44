import { revisionOf } from './revisions';
import { fold, wordsOf } from '../text/fold';
import type { Role } from '../labels/roles';

/** What a label says that the values of its row are. */
const FIELDS: Partial<Record<Role, Role>> = {
  target: 'target',
  forecast: 'target',
  actual: 'actual',
  outcome: 'actual',
  base: 'base',
  interim: 'interim',
  variance: 'variance',
  achievement: 'achievement',
  status: 'status',
};

/** What the values of a row may be that its label names. */
export const FIELDS_OF_ROWS: ReadonlySet<Role> = new Set([...Object.values(FIELDS), 'original']);

const MOST_WORDS = 3;

/** The field of the values of a row that a label of these fields begins; null where it is none. */
export function fieldOfRow(text: string, roles: readonly Role[]): Role | null {
  const [role, ...others] = roles;
  if (role !== undefined && others.length > 0) return null;
  const folded = fold(text);
  const isOriginal = revisionOf(folded) === 'original';
  if (role !== undefined) return role === 'target' && isOriginal ? 'original' : (FIELDS[role] ?? null);
  if (revisionOf(folded) === null || wordsOf(folded).length > MOST_WORDS) return null;
  return isOriginal ? 'original' : 'target';
}
