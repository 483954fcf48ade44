import type { Plan } from '../../plan/plan';
import type { Observation } from '../../plan/observation';

export type Observed<Kind extends Observation['kind']> = Extract<Observation, { kind: Kind }>;

/** The reader's observations of one kind. */
export function observed<Kind extends Observation['kind']>(
  plan: Plan,
  kind: Kind,
): readonly Observed<Kind>[] {
  return plan.observations.filter((observation): observation is Observed<Kind> => observation.kind === kind);
}
