import type { Pair } from './pairs';
import { rolesWith } from '../../lexicon/labels/roleProperties';

const SHARED = rolesWith('context');

const columnsOf = (pair: Pair | undefined): readonly number[] =>
  pair?.values.map(({ column }) => column) ?? [];

/**
 * Parts a block whose labels stand at the left of several indicators, one a column, into one block an indicator.
 * Any other block is given back whole.
 */
export function besideEachOther(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const names = columnsOf(pairs.find(({ role }) => role === 'name' || role === 'title'));
  const targets = new Set(columnsOf(pairs.find(({ role }) => role === 'target')));
  const isTable = names.length > 1 && names.every((column) => targets.has(column));
  if (!isTable) return [pairs];
  return names.map((column) =>
    pairs.flatMap((pair): Pair[] => {
      const own = pair.values.filter((value) => value.column === column);
      if (own.length > 0) return [{ ...pair, values: own }];
      const isShared = SHARED.has(pair.role) || pair.role === 'year';
      return isShared ? [pair] : [];
    }),
  );
}
