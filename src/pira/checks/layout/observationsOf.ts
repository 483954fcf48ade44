import type { Plan } from '../../plan/plan';
import type { Observation } from '../../plan/observation';

export type ObservationOf<Kind extends Observation['kind']> = Extract<Observation, { kind: Kind }>;

/** The reader's observations of one kind. */
export function observationsOf<Kind extends Observation['kind']>(
  plan: Plan,
  kind: Kind,
): readonly ObservationOf<Kind>[] {
  return plan.observations.filter(
    (observation): observation is ObservationOf<Kind> => observation.kind === kind,
  );
}
