import type { Finding } from '../checks/finding';
import type { Evaluation } from '../evaluation/evaluation';
import type { Plan } from '../plan';
import type { Sheet } from '../sheet';

/** Everything that a publication is made of. */
export interface Source {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly sheets: readonly Sheet[];
}

/** The texts of a sheet of ours as people have left it, from A1 on; null where it does not stand yet. */
export type Former = readonly (readonly string[])[] | null;
