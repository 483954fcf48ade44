import { IS_SCORE, IS_SURVEY, SCALE_ENDS, SCORE_UNIT } from '../../../lexicon/measureLabels';
import { ON } from '../../../lexicon/expressions/smallWords';
import type { Item, Quantity } from '../../items/item';
import { wordsOf, type Clause } from '../clause';

/** "su 5" where it begins, right behind a score or what a score is told in: the 5; null elsewhere. */
function endAfter(items: readonly Item[], at: number, plain: Clause['plain']): Quantity | null {
  const [on, end, next] = items.slice(at, at + 3);
  const isOn = on?.kind === 'word' && wordsOf(on, plain) === ON;
  if (!isOn || end?.kind !== 'quantity' || !SCALE_ENDS.has(end.value) || end.unit !== null) return null;
  return next === undefined || next.kind === 'mark' || next.kind === 'break' || next.kind === 'group'
    ? end
    : null;
}

function scoreBefore({ items, plain }: Clause, at: number): Quantity | null {
  const [before, unit] = [items[at - 2], items[at - 1]];
  if (unit?.kind === 'quantity') return unit;
  const isUnit = unit !== undefined && SCORE_UNIT.test(wordsOf(unit, plain));
  return isUnit && before?.kind === 'quantity' ? before : null;
}

/** What is measured is a score, by its unit, its indicator or the text itself; surveys are counted. */
function isOfScore({ unit, says, plain }: Clause): boolean {
  if (unit.kind.startsWith('percent')) return false;
  return (IS_SCORE.test(plain.text) || says(IS_SCORE)) && !says(IS_SURVEY);
}

/** The greatest value of the scale that begins at an item, "su 5" or "(su 5)", behind a score; null elsewhere. */
export function scaleEndAt(clause: Clause, at: number): number | null {
  const item = clause.items[at];
  const end =
    item?.kind === 'group'
      ? item.items.length === 2
        ? endAfter(item.items, 0, clause.plain)
        : null
      : endAfter(clause.items, at, clause.plain);
  const score = end === null ? null : scoreBefore(clause, at);
  const isScore = score !== null && end !== null && score.unit === null && score.value <= end.value;
  return isScore && isOfScore(clause) ? end.value : null;
}
