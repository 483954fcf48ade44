import type { CellRef } from '../../pira/address';
import { removal } from '../../pira/reports/removal';
import { resultCell } from '../../pira/reports/resultCells';
import { analyseWorkbook } from '../evaluateWorkbook';
import type { RunOptions } from '../port';
import { failure, type Failure } from '../problem';
import { readSheets } from '../read/readSheets';
import type { SheetSnapshot } from '../read/snapshot';
import type { PartialWrite } from '../undo/undoRecord';
import { writeEdits, type WrittenEdits } from './writeEdits';

export interface RemovedResults extends WrittenEdits {
  /** Cells in our columns that people have written; they stay. */
  readonly kept: readonly CellRef[];
}

/** Takes our result columns out of the workbook, wherever they stand by now; what people wrote in them stays. */
export async function removeResults(options: RunOptions): Promise<RemovedResults | Failure | PartialWrite> {
  const read = await sheetsAndNotes(options);
  if (!read.ok) return read;
  const { sheets, ownNotes } = read;
  const { edits, kept } = removal(
    sheets.map(({ sheet }) => sheet),
    ownNotes,
  );
  for (const { sheet } of sheets) {
    if (!edits.some((edit) => edit.sheet === sheet.name)) continue;
    if (sheet.isProtected) return failure({ code: 'sheet-protected', sheet: sheet.name });
    if (sheet.isFiltered) return failure({ code: 'sheet-filtered', sheet: sheet.name });
  }
  const written = await writeEdits(edits, sheets, options);
  return written.ok ? { ...written, kept } : written;
}

interface SheetsAndNotes {
  readonly ok: true;
  readonly sheets: readonly SheetSnapshot[];
  /** The texts that the notes of the plan would be now. */
  readonly ownNotes: ReadonlySet<string>;
}

/** Also a workbook without a plan may have columns of ours. */
async function sheetsAndNotes(options: RunOptions): Promise<SheetsAndNotes | Failure> {
  const analysed = await analyseWorkbook({ ...options, withoutFindings: true });
  if (analysed.ok) {
    const notes = analysed.analysis.evaluation.results.flatMap((result) => {
      const { content } = resultCell('notes', result);
      return content.kind === 'text' ? [content.text] : [];
    });
    return { ok: true, sheets: analysed.workbook.sheets, ownNotes: new Set(notes) };
  }
  if (analysed.problem.code !== 'no-plan') return analysed;
  const read = await readSheets();
  return read.ok ? { ok: true, sheets: read.value.sheets, ownNotes: new Set() } : failure(read.problem);
}
