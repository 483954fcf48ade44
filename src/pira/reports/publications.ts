import type { Finding } from '../checks/finding';
import type { Evaluation } from '../evaluation/evaluation';
import { cleanPlan, corrections, reclassification } from '../messages/it/reports';
import type { OutputSheet } from '../outputSheet';
import type { Plan } from '../plan';
import type { Sheet } from '../sheet';
import { cleanSheets } from './clean/cleanSheets';
import { reclassificationSheet } from './reclassification/reclassificationSheet';

/** What an office publishes, each as sheets of its own. */
export type Publication = 'reclassification' | 'clean';

/** Everything that a publication is made of. */
export interface Source {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly sheets: readonly Sheet[];
}

/** The texts of a sheet of ours as people have left it, from A1 on; null where it does not stand yet. */
export type Former = readonly (readonly string[])[] | null;

interface Recipe {
  /** Names of its sheets, in their order. */
  readonly names: readonly string[];
  /** Makes the sheets; `former` is what stands in the first of them. */
  readonly make: (source: Source, former: Former) => readonly OutputSheet[];
}

export const PUBLICATIONS: Readonly<Record<Publication, Recipe>> = {
  reclassification: {
    names: [reclassification.sheet],
    make: ({ plan, evaluation }) => [reclassificationSheet(plan, evaluation)],
  },
  clean: {
    names: [cleanPlan.sheet, corrections.sheet],
    make: (source) => cleanSheets(source, true).sheets,
  },
};
