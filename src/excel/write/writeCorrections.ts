import type { CellRef } from '../../pira/sheet/address';
import { formulaAt } from '../../pira/sheet/grid';
import type { SheetEdit } from '../../pira/sheet/sheetEdit';
import { attempt, type Attempt } from '../exchange/attempt';
import type { RunOptions } from '../port';
import { failure, type Failure } from '../problem';
import { readRest } from '../read/readRest';
import { readSheets } from '../read/readSheets';
import type { SheetSnapshot } from '../read/snapshot';
import type { PartialWrite } from '../exchange/undoRecord';
import { writeEdits, type WrittenEdits } from './writeEdits';

export interface WrittenCorrections extends WrittenEdits {
  /** Cells that were left alone: parts of their text have fonts of their own. */
  readonly declined: readonly CellRef[];
}

/**
 * Writes corrections of single cells into the sheets as they are now. A cell of which parts have fonts of their own is
 * left alone: Excel would forget them, and no add-in can put them back.
 */
export async function writeCorrections(
  edits: readonly SheetEdit[],
  options: RunOptions,
): Promise<WrittenCorrections | Failure | PartialWrite> {
  const sheets = await sheetsOf(edits, options);
  if (!sheets.ok) return sheets;
  const declined = await askMixedFonts(edits, sheets.sheets);
  if (!declined.ok) return failure(declined.problem);
  const isDeclined = new Set(declined.value.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
  const possible = edits.map((edit) => ({
    ...edit,
    blocks: edit.blocks.filter(({ row, column }) => !isDeclined.has(`${edit.sheet} ${row} ${column}`)),
  }));
  const written = await writeEdits(possible, sheets.sheets, options);
  return written.ok ? { ...written, declined: declined.value } : written;
}

/** The workbook's sheets as they are now; those that are to be written, to their ends. */
async function sheetsOf(
  edits: readonly SheetEdit[],
  options: RunOptions,
): Promise<{ readonly ok: true; readonly sheets: readonly SheetSnapshot[] } | Failure> {
  const read = await readSheets();
  if (!read.ok) return failure(read.problem);
  const sheets: SheetSnapshot[] = [];
  for (const snapshot of read.value.sheets) {
    const isWritten = edits.some(({ sheet }) => sheet === snapshot.sheet.name);
    const whole = isWritten ? await readRest(snapshot, options) : { ok: true as const, snapshot };
    if (!whole.ok) return whole;
    sheets.push(whole.snapshot);
  }
  const gone = edits.some(({ sheet }) => sheets.every((snapshot) => snapshot.sheet.name !== sheet));
  return gone ? failure({ code: 'gone' }) : { ok: true, sheets };
}

/** The single cells to be written that hold a text in several fonts: Excel has then no one answer to some question. */
async function askMixedFonts(
  edits: readonly SheetEdit[],
  sheets: readonly SheetSnapshot[],
): Promise<Attempt<readonly CellRef[]>> {
  const places = edits.flatMap(({ sheet: name, blocks }) => {
    const snapshot = sheets.find(({ sheet }) => sheet.name === name);
    return blocks.flatMap(({ row, column, cells }) => {
      const isSingle = cells.length === 1 && cells[0]?.length === 1;
      const isFilled = snapshot !== undefined && formulaAt(snapshot.sheet, row, column) !== '';
      return isSingle && isFilled ? [{ id: snapshot.id, cell: { sheet: name, row, column } }] : [];
    });
  });
  if (places.length === 0) return { ok: true, value: [] };
  return attempt(async (context) => {
    const asked = places.map(({ id, cell }) => ({
      cell,
      font: context.workbook.worksheets
        .getItem(id)
        .getCell(cell.row, cell.column)
        .format.font.load('name,size,color,bold,italic,underline,strikethrough'),
    }));
    await context.sync();
    return asked.filter(({ font }) => hasManyFonts(font)).map(({ cell }) => cell);
  });
}

function hasManyFonts(font: Excel.RangeFont): boolean {
  const answers: readonly unknown[] = [
    font.name,
    font.size,
    font.color,
    font.bold,
    font.italic,
    font.underline,
    font.strikethrough,
  ];
  return answers.includes(null);
}
