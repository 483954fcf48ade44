import type { Indicator, Plan, TargetCell } from '../../plan/plan';
import type { Assumption, Target } from '../../expressions/target';
import { targetDefects } from '../defects';
import type { Defect } from '../rule';

type Readable = Exclude<Target, { kind: 'unreadable' }>;

/** The defects of the targets whose reading supplied something that their text does not print. */
export function assumptionDefects(
  plan: Plan,
  assumption: Assumption,
  defectOf: (target: TargetCell, reading: Readable, indicator: Indicator) => Defect | null,
): readonly Defect[] {
  return targetDefects(plan, (target, indicator) => {
    const { reading } = target;
    if (reading.kind === 'unreadable' || !reading.assumed.includes(assumption)) return null;
    return defectOf(target, reading, indicator);
  });
}
