import type { CellRef } from '../../pira/sheet/address';
import { removalOfResults } from '../../pira/reports/columns/removal';
import type { RunOptions } from '../port';
import { failure, type Failure } from '../problem';
import { readRest } from '../read/readRest';
import { readSheets } from '../read/readSheets';
import type { SheetSnapshot } from '../read/snapshot';
import type { PartialWrite } from '../exchange/undoRecord';
import { writeEdits, type WrittenEdits } from './writeEdits';

export interface RemovedResults extends WrittenEdits {
  /** Cells in our columns that people have written; they stay. */
  readonly kept: readonly CellRef[];
}

/** Takes our result columns out of the workbook, wherever they stand by now; what people wrote in them stays. */
export async function removeResults(options: RunOptions): Promise<RemovedResults | Failure | PartialWrite> {
  const read = await readSheets();
  if (!read.ok) return failure(read.problem);
  const sheets: SheetSnapshot[] = [];
  for (const snapshot of read.value.sheets) {
    const whole = await readRest(snapshot, options);
    // Nobody has evaluated a sheet that is too large to be read.
    const isPassedOver = !whole.ok && whole.problem.code === 'too-large';
    if (!whole.ok && !isPassedOver) return whole;
    if (whole.ok) sheets.push(whole.snapshot);
  }
  const { edits, kept } = removalOfResults(sheets.map(({ sheet }) => sheet));
  for (const { sheet } of sheets) {
    if (!edits.some((edit) => edit.sheet === sheet.name)) continue;
    if (sheet.isProtected) return failure({ code: 'sheet-protected', sheet: sheet.name });
    if (sheet.isFiltered) return failure({ code: 'sheet-filtered', sheet: sheet.name });
  }
  const written = await writeEdits(edits, sheets, options);
  return written.ok ? { ...written, kept } : written;
}
