import type { OutputSheet } from '../sheet/outputSheet';
import { cleanSheets } from './clean/cleanSheets';
import { openDataSheets } from './openData/openDataSheets';
import { sheetsOfPublication, withImprint } from './publications';
import type { Publication } from './publicationSheets';
import type { ReportSource } from './source';

/** The sheets of a workbook that holds nothing but the clean plan, its corrections and its open data. */
export function cleanWorkbook(source: ReportSource): {
  readonly sheets: readonly OutputSheet[];
  readonly plan: ReportSource['plan'];
  readonly evaluation: ReportSource['evaluation'];
} {
  const { plan, evaluation, sheets } = cleanSheets(source, false);
  return { plan, evaluation, sheets: withImprint([...sheets, ...openDataSheets(plan, evaluation)], source) };
}

/**
 * The sheets of a publication for a workbook of their own. The clean plan takes its open data along, and is a plan that
 * can be worked on there; in the workbook of the plan it is a copy that is left out of reading.
 */
export function standaloneSheets(publication: Publication, source: ReportSource): readonly OutputSheet[] {
  return publication === 'clean'
    ? cleanWorkbook(source).sheets
    : sheetsOfPublication(publication, source, null);
}
