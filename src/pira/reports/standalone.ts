import type { OutputSheet } from '../outputSheet';
import { cleanSheets } from './clean/cleanSheets';
import { openDataSheets } from './openData/openDataSheets';
import type { Source } from './source';

/** The sheets of a workbook that holds nothing but the clean plan, its corrections and its open data. */
export function cleanWorkbook(source: Source): {
  readonly sheets: readonly OutputSheet[];
  readonly plan: Source['plan'];
  readonly evaluation: Source['evaluation'];
} {
  const { plan, evaluation, sheets } = cleanSheets(source, false);
  return { plan, evaluation, sheets: [...sheets, ...openDataSheets(plan, evaluation)] };
}
