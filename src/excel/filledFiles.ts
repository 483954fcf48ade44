import { type FilledSheet, noCollection } from '../pira/collect/readFilled';
import { base64 } from './base64';
import { readFilledSheets } from './collectWorkbook';
import { attempt } from './exchange/attempt';
import type { FilledFile, FilledFound, RunOptions } from './port';
import { failure, type Failure, isPassing } from './problem';

/** Whether this Excel can look into files that the person chooses. */
export function canReadFiles(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

/**
 * Reads the collection sheets of files: their sheets are inserted, read, and deleted again. A file without one, and one
 * that Excel does not take, is a rejection.
 */
export async function readFilledFiles(
  files: readonly FilledFile[],
  options: RunOptions,
): Promise<FilledFound | Failure> {
  if (!canReadFiles()) return failure({ code: 'old-excel' });
  const filled: FilledSheet[] = [];
  for (const { name, bytes } of files) {
    const inserted = await attempt(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(base64(bytes));
      await context.sync();
      return ids.value;
    });
    if (!inserted.ok && isPassing(inserted.problem)) return failure(inserted.problem);
    const ids = inserted.ok ? inserted.value : [];
    const read = await readFilledSheets(name, options, new Set(ids));
    const deleted = await attempt(async (context) => {
      for (const id of ids) deleteSheet(context.workbook.worksheets.getItem(id));
      await context.sync();
    });
    if (!deleted.ok) return failure(deleted.problem, 'uncertain');
    if (!read.ok) return read;
    filled.push(...(read.filled.length > 0 ? read.filled : [noCollection(name)]));
  }
  return { ok: true, filled };
}

/** A very hidden sheet is deleted only once it is seen. */
function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Visible';
  sheet.delete();
}
