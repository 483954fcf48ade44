import { dashboard } from '../messages/it/dashboard';
import { openData } from '../messages/it/openData';
import { changesPage } from '../messages/it/changes';
import { cleanPlan, corrections, reclassification } from '../messages/it/reports';
import { printedDay } from '../expressions/print';
import { monitoringPage } from '../messages/it/pace';
import type { Day } from '../sheet/day';
import { trendPage } from '../messages/it/trend';
import { resultsReport, rulesPage } from '../messages/it/results';

/** What an office publishes, each as sheets of its own. */
export type Publication =
  'reclassification' | 'clean' | 'open-data' | 'report' | 'changes' | 'trend' | 'dashboard' | 'monitoring';

/** Names of the sheets of each publication, in their order; behind that of a monitoring comes its day. */
export const PUBLICATION_SHEETS: Readonly<Record<Publication, readonly [string, ...string[]]>> = {
  reclassification: [reclassification.sheet],
  clean: [cleanPlan.sheet, corrections.sheet],
  'open-data': [openData.sheet, openData.dictionarySheet],
  report: [resultsReport.sheet, rulesPage.sheet],
  changes: [changesPage.sheet],
  dashboard: [dashboard.sheet],
  monitoring: [monitoringPage.kind],
  trend: [trendPage.sheet],
};

/** The names of the sheets of a publication; a monitoring has a sheet for each day. */
export function sheetsOf(publication: Publication, at: Day | null): readonly [string, ...string[]] {
  if (publication !== 'monitoring') return PUBLICATION_SHEETS[publication];
  return [monitoringPage.sheet({ day: at === null ? '' : printedDay(at) })];
}
