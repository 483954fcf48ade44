import type { ComparedPlans } from '../checks/otherYear/comparedPlans';
import type { Trend } from '../compare/trend';
import type { Finding } from '../checks/finding';
import type { Evaluation } from '../evaluation/evaluation';
import type { InterimKindByOffice } from '../evaluation/interim/monitor';
import type { Day } from '../sheet/day';
import type { Plan } from '../plan/plan';
import type { Sheet } from '../sheet/sheet';

/** Who publishes, and the act by which. */
export interface Publisher {
  readonly body: string;
  readonly act: string;
}

/** Everything from which a publication is made. */
export interface ReportSource {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly sheets: readonly Sheet[];
  /** Who publishes and by which act, as the office has said it; "" where it has not. */
  readonly publisher?: Publisher;
  /** The day of a monitoring, and the kinds of interim values that the office has set. */
  readonly at?: Day | null;
  readonly interimKindOf?: InterimKindByOffice;
  /** The plan beside another one, where it is compared. */
  readonly compared?: ComparedPlans | null;
  /** Its indicators over the years, where they are asked for. */
  readonly trends?: readonly Trend[];
}
