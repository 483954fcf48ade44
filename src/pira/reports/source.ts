import type { ComparedPlans } from '../checks/otherYear/comparedPlans';
import type { Finding } from '../checks/finding';
import type { Evaluation } from '../evaluation/evaluation';
import type { Plan } from '../plan/plan';
import type { Sheet } from '../sheet/sheet';

/** Everything that a publication is made of. */
export interface Source {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly sheets: readonly Sheet[];
  /** The plan beside another one, where it is compared. */
  readonly compared?: ComparedPlans | null;
}
