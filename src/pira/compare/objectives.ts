import type { Objective } from '../plan/plan';
import type { FieldChange } from './changes/changesBetween';
import type { ComparedPair, Comparison } from './comparePlans';

/** An objective that both plans have, with what changed of it. */
interface ObjectivePair {
  readonly from: Objective;
  readonly to: Objective;
  readonly changes: readonly FieldChange[];
}

/** The objectives of two plans, and the changes of indicators that are not those of their objective. */
export interface ObjectivesCompared {
  readonly changed: readonly ObjectivePair[];
  readonly removed: readonly Objective[];
  readonly added: readonly Objective[];
  readonly ownChanges: (pair: ComparedPair) => readonly FieldChange[];
}

const OF_OBJECTIVES: ReadonlySet<string> = new Set([
  'objective',
  'objectiveCode',
  'responsibilityCentre',
  'mission',
  'programme',
  'perspective',
  'stakeholders',
]);

/** An objective stayed where all indicators that stayed of it stand under one of the new plan's. */
export function compareObjectives({ from, to, pairs }: Comparison): ObjectivesCompared {
  const partners = new Map<number, Set<number>>();
  for (const pair of pairs) {
    const own = partners.get(pair.from.objective.id) ?? new Set<number>();
    partners.set(pair.from.objective.id, own.add(pair.to.objective.id));
  }
  const isWhole = (pair: ComparedPair): boolean => partners.get(pair.from.objective.id)?.size === 1;
  const joined = new Map<number, ObjectivePair>();
  for (const pair of pairs)
    if (isWhole(pair) && !joined.has(pair.from.objective.id))
      joined.set(pair.from.objective.id, {
        from: pair.from.objective,
        to: pair.to.objective,
        changes: pair.changes.filter(({ field }) => OF_OBJECTIVES.has(field)),
      });
  const keptTo = new Set(pairs.map((pair) => pair.to.objective.id));
  const titles = new Set(from.objectives.map(({ title }) => title.text));
  const newTitles = new Set(to.objectives.map(({ title }) => title.text));
  return {
    changed: [...joined.values()].filter(({ changes }) => changes.length > 0),
    removed: from.objectives.filter(({ id, title }) => !partners.has(id) && !newTitles.has(title.text)),
    added: to.objectives.filter(({ id, title }) => !keptTo.has(id) && !titles.has(title.text)),
    ownChanges: (pair) =>
      isWhole(pair) ? pair.changes.filter(({ field }) => !OF_OBJECTIVES.has(field)) : pair.changes,
  };
}
