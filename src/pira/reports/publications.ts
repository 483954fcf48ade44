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
import type { ReportSource } from './source';
import { resultsSheet } from './results/resultsSheet';
import { trendSheet } from './trend/trendSheet';
import { rulesSheet } from './results/rulesSheet';

/** Makes the sheets of a publication; `former` is what stands in the first of them. */
type SheetMaker = (source: ReportSource, former: EarlierTexts) => readonly OutputSheet[];

const SHEET_MAKERS: Readonly<Record<Publication, SheetMaker>> = {
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
  source: ReportSource,
  former: EarlierTexts,
): readonly OutputSheet[] {
  return withImprint(SHEET_MAKERS[publication](source, former), source);
}

/** Sheets with who publishes them, where the office has said it. */
export function withImprint(
  sheets: readonly OutputSheet[],
  { publisher }: Pick<ReportSource, 'publisher'>,
): readonly OutputSheet[] {
  return publisher === undefined ? sheets : sheets.map((sheet) => ({ ...sheet, imprint: publisher }));
}
