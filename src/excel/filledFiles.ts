import { type FilledSheet, refusedFile } from '../pira/collect/readFilled';
import { readFilledSheets } from './collectWorkbook';
import type { PartialWrite } from './exchange/undoRecord';
import type { FilledFile, FilledFound, RunOptions } from './port';
import { failure, type Failure, isPassing } from './problem';
import { runWithInserted } from './sheets/insertSheets';

/** Whether this Excel can look into files that the person chooses. */
export function canReadFiles(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

/**
 * Reads the collection sheets of files: their sheets stand in this workbook for as long as it takes. A file without one,
 * and one that Excel does not take, is a rejection.
 */
export async function readFilledFiles(
  files: readonly FilledFile[],
  options: RunOptions,
): Promise<FilledFound | Failure | PartialWrite> {
  if (!canReadFiles()) return failure({ code: 'old-excel' });
  const filled: FilledSheet[] = [];
  for (const { name, bytes } of files) {
    const inserted = await runWithInserted(bytes, async (sheets) => {
      const read = await readFilledSheets(name, options, new Set(sheets.map(({ id }) => id)));
      return { ok: true, read };
    });
    if (!inserted.ok && !isRefused(inserted)) return inserted;
    if (inserted.ok && !inserted.read.ok) return inserted.read;
    const found = inserted.ok && inserted.read.ok ? inserted.read.filled : [];
    const code = inserted.ok ? 'no-collection' : 'no-workbook';
    filled.push(...(found.length > 0 ? found : [refusedFile(name, { code })]));
  }
  return { ok: true, filled };
}

/** Whether Excel did not take a file, and would not at another moment. */
function isRefused(failed: Failure | PartialWrite): boolean {
  return 'aftermath' in failed && failed.aftermath === 'as-before' && !isPassing(failed.problem);
}
