import type { ActualCell, Indicator, Plan, TargetCell } from '../plan/plan';
import type { Defect } from './rule';

/** The defects of some things, at most one of each. */
export function defectsOf<Thing>(
  things: readonly Thing[],
  defectOf: (thing: Thing) => Defect | null,
): readonly Defect[] {
  const found: Defect[] = [];
  for (const thing of things) {
    const defect = defectOf(thing);
    if (defect !== null) found.push(defect);
  }
  return found;
}

/** The defects of the targets of a plan, at most one of each. */
export function targetDefects(
  { indicators }: Plan,
  defectOf: (target: TargetCell, indicator: Indicator) => Defect | null,
): readonly Defect[] {
  const found: Defect[] = [];
  for (const indicator of indicators)
    for (const target of indicator.targets) {
      const defect = defectOf(target, indicator);
      if (defect !== null) found.push(defect);
    }
  return found;
}

/** The defects of the actual values of a plan, at most one of each. */
export function actualDefects(
  { indicators }: Plan,
  defectOf: (actual: ActualCell) => Defect | null,
): readonly Defect[] {
  const found: Defect[] = [];
  for (const { actuals } of indicators)
    for (const actual of actuals) {
      const defect = defectOf(actual);
      if (defect !== null) found.push(defect);
    }
  return found;
}
