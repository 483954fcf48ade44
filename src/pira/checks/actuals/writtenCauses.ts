import { resultsReport } from '../../messages/it/results';
import { OWN_HEADER_FORMAT } from '../../own/marker';
import { Causes } from '../../own/causes';
import type { Sheet } from '../../sheet/sheet';

function isReport({ name, firstRow, firstColumn, formats }: Sheet): boolean {
  const isMarked = firstRow === 0 && firstColumn === 0 && formats[0]?.[0] === OWN_HEADER_FORMAT;
  return isMarked && name.startsWith(resultsReport.sheet);
}

/** The causes of deviations that people wrote into the workbook's own report on results; null where it has none. */
export function writtenCauses(sheets: readonly Sheet[]): Causes | null {
  const report = sheets.find(isReport);
  return report ? new Causes(report.texts) : null;
}
