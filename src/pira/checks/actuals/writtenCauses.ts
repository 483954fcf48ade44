import { resultsReport } from '../../messages/it/results';
import { Causes } from '../../own/causes';
import type { Sheet } from '../../sheet/sheet';

/** The causes of deviations that people wrote into the workbook's own report on results; null where it has none. */
export function writtenCauses(sheets: readonly Sheet[]): Causes | null {
  const report = sheets.find(({ madeAs }) => madeAs === resultsReport.sheet);
  return report ? new Causes(report.texts) : null;
}
