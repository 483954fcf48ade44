import type { CellRef } from '../../sheet/address';
import type { Many } from '../many';
import type { Sentence } from '../wording';
import type { YearDefect } from './yearRule';

/** One cell with a cause that others may have too. */
export interface AffectedCell {
  readonly place: CellRef;
  readonly name: string;
  /** What is said of it where it is the only one. */
  readonly message: () => Sentence;
}

/** What has one cause is one defect with all its cells; none where there is no case. */
export function oneCause(
  side: YearDefect['side'],
  cases: readonly AffectedCell[],
  ofMany: (many: Many) => Sentence,
): readonly YearDefect[] {
  const [first, ...others] = cases;
  if (first === undefined) return [];
  const names = [...new Set(cases.map(({ name }) => name))];
  const message = others.length === 0 ? first.message() : ofMany({ count: cases.length, names });
  return [{ side, cells: [first.place, ...others.map(({ place }) => place)], message }];
}
