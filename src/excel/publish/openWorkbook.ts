import type { OutputSheet } from '../../pira/sheet/outputSheet';
import { base64 } from '../base64';
import { problemOf } from '../errors';
import { failure, type Failure } from '../problem';
import { workbookFile } from './file/workbookFile';

/** Opens sheets of ours as a workbook of their own, where this Excel can; nothing is written into the present one. */
export async function openAsWorkbook(
  outputs: readonly OutputSheet[],
): Promise<{ readonly ok: true } | Failure> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) return failure({ code: 'old-excel' });
  try {
    await Excel.createWorkbook(base64(workbookFile(outputs)));
    return { ok: true };
  } catch (error) {
    return failure(problemOf(error));
  }
}
