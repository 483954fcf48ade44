import type { Plan } from '../../plan';
import type { Observation } from '../../reading/observation';
import type { Check, Defect } from '../check';
import type { RuleId, Severity } from '../finding';

export type Observed<Kind extends Observation['kind']> = Extract<Observation, { kind: Kind }>;

/** The reader's observations of one kind. */
export function observed<Kind extends Observation['kind']>(
  plan: Plan,
  kind: Kind,
): readonly Observed<Kind>[] {
  return plan.observations.filter((observation): observation is Observed<Kind> => observation.kind === kind);
}

/** A rule that reports every observation of one kind. */
export function observedCheck<Kind extends Observation['kind']>(
  rule: RuleId,
  severity: Severity,
  kind: Kind,
  defectOf: (observation: Observed<Kind>) => Defect,
): Check {
  return { rule, severity, defects: ({ plan }) => observed(plan, kind).map(defectOf) };
}
