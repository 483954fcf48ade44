import { dashboard } from '../messages/it/dashboard';
import { openData } from '../messages/it/openData';
import { changesPage } from '../messages/it/changes';
import { cleanPlan, corrections, reclassification } from '../messages/it/reports';
import { resultsReport, rulesPage } from '../messages/it/results';

/** What an office publishes, each as sheets of its own. */
export type Publication = 'reclassification' | 'clean' | 'open-data' | 'report' | 'changes' | 'dashboard';

/** Names of the sheets of each publication, in their order. */
export const PUBLICATION_SHEETS: Readonly<Record<Publication, readonly [string, ...string[]]>> = {
  reclassification: [reclassification.sheet],
  clean: [cleanPlan.sheet, corrections.sheet],
  'open-data': [openData.sheet, openData.dictionarySheet],
  report: [resultsReport.sheet, rulesPage.sheet],
  changes: [changesPage.sheet],
  dashboard: [dashboard.sheet],
};
