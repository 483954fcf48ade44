import { resultsReport } from '../../messages/it/results';
import { EarlierCauses } from '../../output/causes';
import type { Sheet } from '../../sheet/sheet';

/** The causes of deviations that people wrote into the workbook's own report on results; null where it has none. */
export function causesInReport(sheets: readonly Sheet[]): EarlierCauses | null {
  const report = sheets.find(({ madeAs }) => madeAs === resultsReport.sheet);
  return report ? new EarlierCauses(report.texts) : null;
}
