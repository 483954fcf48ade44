import type { OutputSheet } from '../sheet/outputSheet';
import { changesSheet } from './changes/changesSheet';
import { cleanSheets } from './clean/cleanSheets';
import { dashboardSheet } from './dashboard/dashboardSheet';
import { monitor } from '../evaluation/interim/monitor';
import { monitoringSheet } from './monitoring/monitoringSheet';
import { openDataSheets } from './openData/openDataSheets';
import type { Publication } from './publicationSheets';
import { reclassificationSheet } from './reclassification/reclassificationSheet';
import type { EarlierTexts } from '../output/causes';
import type { Source } from './source';
import { resultsSheet } from './results/resultsSheet';
import { trendSheet } from './trend/trendSheet';
import { rulesSheet } from './results/rulesSheet';

/** Makes the sheets of a publication; `former` is what stands in the first of them. */
type Make = (source: Source, former: EarlierTexts) => readonly OutputSheet[];

const MAKE_SHEETS: Readonly<Record<Publication, Make>> = {
  reclassification: ({ plan, evaluation }) => [reclassificationSheet(plan, evaluation)],
  clean: (source) => cleanSheets(source, true).sheets,
  'open-data': (source) => {
    const { plan, evaluation } = cleanSheets(source, true);
    return openDataSheets(plan, evaluation);
  },
  report: (source, former) => [resultsSheet(source, former), rulesSheet(source)],
  monitoring: ({ plan, evaluation, at, interimKindOf }) =>
    at ? [monitoringSheet(monitor(plan, evaluation, at, interimKindOf), at, plan)] : [],
  changes: ({ compared }, former) => (!compared ? [] : [changesSheet(compared, former)]),
  dashboard: (source) => [dashboardSheet(source)],
  trend: ({ trends = [] }) => [trendSheet(trends)],
};

/** The sheets of a publication, with who publishes them. */
export function sheetsOfPublication(
  publication: Publication,
  source: Source,
  former: EarlierTexts,
): readonly OutputSheet[] {
  return withImprint(MAKE_SHEETS[publication](source, former), source);
}

/** Sheets with who publishes them, where the office has said it. */
export function withImprint(
  sheets: readonly OutputSheet[],
  { publisher }: Pick<Source, 'publisher'>,
): readonly OutputSheet[] {
  return publisher === undefined ? sheets : sheets.map((sheet) => ({ ...sheet, imprint: publisher }));
}
