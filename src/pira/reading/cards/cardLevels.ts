import { levelHeaderOf } from '../../expressions/levelNames';
import { looksLikeValue } from '../lines/sample';
import type { Role } from '../../lexicon/labels/roles';
import type { CardEntry } from './cardEntries';
import type { Pair } from './pairs';

/** What a field with the name of a level may be by its label alone. */
const OPEN: ReadonlySet<Role> = new Set(['threshold', 'stretch', 'target', 'other', 'value']);
const AIMS: ReadonlySet<Role> = new Set(['target', 'threshold']);

/** Whether a label names a level beside the target: several of them on a card are no repetition of one field. */
export function namesLevel({ cell }: Pair, role: Role): boolean {
  const level = levelHeaderOf(cell.text);
  return level !== null && level.role !== 'target' && OPEN.has(role);
}

/** Whether a field is the target itself: "Target", "Atteso", and "Standard" between a threshold and an excellence. */
function isTarget({ role, pair }: CardEntry): boolean {
  const level = levelHeaderOf(pair.cell.text)?.role;
  return role === 'target' ? level === 'target' || level === undefined : AIMS.has(role) && level === 'target';
}

/**
 * The fields of a card of which some are levels of its target: "Soglia", "Target", "Eccellenza". Words for the end of anything
 * ("Massimo") name a level only where the target stands between one and the other.
 */
export function withLevels(entries: readonly CardEntry[]): readonly CardEntry[] {
  const own = entries.findIndex(isTarget);
  if (own < 0) return entries;
  const isLevel = ({ role, pair }: CardEntry): boolean =>
    namesLevel(pair, role) &&
    pair.values.length > 0 &&
    pair.values.every(({ traits }) => looksLikeValue(traits));
  const levels = new Set(entries.filter(isLevel));
  if (levels.size === 0) return entries;
  const roleAt = (at: number) => {
    const entry = entries[at];
    return entry && levels.has(entry) ? levelHeaderOf(entry.pair.cell.text)?.role : undefined;
  };
  const sides = [roleAt(own - 1), roleAt(own + 1)];
  const isBetween = sides.includes('below') && sides.includes('above');
  return entries.map((entry, at) => {
    if (at === own) return { ...entry, role: 'target' };
    if (!levels.has(entry)) return entry;
    const isSure = levelHeaderOf(entry.pair.cell.text)?.isSure === true;
    return isSure || (isBetween && Math.abs(at - own) === 1) ? { ...entry, role: 'level' } : entry;
  });
}
