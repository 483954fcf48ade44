import { saysOfLetter } from '../../lexicon/cells/letters';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';
import type { Line } from '../lines/lines';
import type { PairRun } from './pairRun';

const STRUCTURES = rolesWith('structure');
/** What the head of a letter may call what it is about, its sender, its year. */
const OF_LETTERS: ReadonlySet<Role> = new Set([
  'title',
  'detail',
  'other',
  'notes',
  'year',
  'code',
  'evidence',
  'evidenceDate',
]);
const MOST_LINES = 8;

/**
 * Whether labels and values are the head of a letter, of which another line says so: "Prot. n. | 1234/2024", "Oggetto | …",
 * "Ufficio | …". They name its sender and its subject, and no centre and no objective of the plan.
 */
export function isOfLetter(lines: readonly Line[], at: number, { pairs, next }: PairRun): boolean {
  if (!pairs.every(({ role }) => OF_LETTERS.has(role) || STRUCTURES.has(role))) return false;
  const isLetter = ({ cells: [label] }: Line): boolean => label !== undefined && saysOfLetter(label.text);
  if (lines.slice(at, next).some(isLetter)) return true;
  let above = at - 1;
  while (above >= at - MOST_LINES && lines[above]?.row === (lines[above + 1]?.row ?? 0) - 1) above -= 1;
  return lines.slice(Math.max(0, above + 1), at).some(isLetter) || lines.slice(next, next + 2).some(isLetter);
}
