import { IS_PER_PERSON, IS_TRAINING, PER_PERSON } from '../../../lexicon/expressions/each';
import type { Unit } from '../../target';
import type { Clause } from '../clause';

const WORKED: ReadonlySet<Unit | null> = new Set<Unit | null>(['hour', 'day', 'working-day']);
/** "pro-capite", "per unità di personale" */
const MOST_ITEMS = 4;
const MOST_BEFORE = 6;
/** "per ciascun unità di personale" and the letter behind it */
const LONGEST = 40;

/**
 * Whether an item is part of "pro capite" or "per dipendente" behind its value, where that is how the indicator is measured:
 * its words say so, or it is training in hours or days.
 */
export function isPerPerson(clause: Clause, at: number): boolean {
  const { items, plain, says, unit } = clause;
  const last = items[at];
  const value = items.slice(Math.max(0, at - MOST_BEFORE), at).findLast(({ kind }) => kind === 'quantity');
  if (last === undefined || value?.kind !== 'quantity') return false;
  const isPart = items.slice(Math.max(0, at - MOST_ITEMS + 1), at + 1).some((first) => {
    const found = PER_PERSON.exec(plain.text.slice(first.start, first.start + LONGEST))?.[0];
    return found !== undefined && first.start + found.length >= last.end;
  });
  if (!isPart) return false;
  const ofColumn = unit.kind === 'quantity' ? unit.unit : null;
  return says(IS_PER_PERSON) || (WORKED.has(value.unit ?? ofColumn) && says(IS_TRAINING));
}
