import { openData } from '../messages/it/openData';
import { cleanPlan, corrections, reclassification } from '../messages/it/reports';
import { resultsReport, rulesPage } from '../messages/it/results';
import type { OutputSheet } from '../outputSheet';
import { cleanSheets } from './clean/cleanSheets';
import { openDataSheets } from './openData/openDataSheets';
import { reclassificationSheet } from './reclassification/reclassificationSheet';
import type { Former, Source } from './source';
import { resultsSheet } from './results/resultsSheet';
import { rulesSheet } from './results/rulesSheet';

/** What an office publishes, each as sheets of its own. */
export type Publication = 'reclassification' | 'clean' | 'open-data' | 'report';

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
  'open-data': {
    names: [openData.sheet, openData.dictionarySheet],
    make: (source) => {
      const { plan, evaluation } = cleanSheets(source, true);
      return openDataSheets(plan, evaluation);
    },
  },
  report: {
    names: [resultsReport.sheet, rulesPage.sheet],
    make: ({ plan, evaluation }, former) => [resultsSheet(plan, evaluation, former), rulesSheet(evaluation)],
  },
};
