import { attempt } from '../exchange/attempt';
import { gridOf, textOf } from '../exchange/cellBlocks';
import { rangeOf } from '../exchange/ranges';
import { type BlockChange, type CellsChange, changedArea } from '../exchange/cellsChange';
import { askOwnSheets } from '../exchange/ownSheetEntries';
import type { SheetChanges } from '../exchange/publishRecord';
import { readSheetsNow } from '../publish/restore/sheetsNow';
import type { KeptSteps } from '../exchange/undoRecord';

/**
 * Whether something of the last kept step stands in the open workbook. Kept steps may be of a workbook that was closed
 * without being saved, or of another one at the same address: then they are not to be offered. Where Excel does not answer
 * now they are kept: undoing them looks again.
 */
export async function checkStillThere({ undo }: KeptSteps): Promise<boolean> {
  const last = undo.at(-1);
  if (last === undefined) return true;
  const { record } = last;
  if (record.kind === 'cells') return checkAnyWritten(record.changes);
  const found = await readSheetsNow(record.sheets);
  if (!found.ok) return true;
  const { sheets } = found.value;
  if (sheets.some(({ present }) => present !== null && isWrittenOrAsLeft(present.comparison))) return true;
  const removed = sheets.filter(({ record, present }) => record.contents === null && present === null);
  return removed.length > 0 && checkAnyKnown(removed.map(({ record }) => record.name));
}

/** Whether the workbook says of a sheet that is gone that it was ours, which another workbook does not. */
async function checkAnyKnown(names: readonly string[]): Promise<boolean> {
  const known = await attempt(async (context) => {
    const entries = askOwnSheets(context.workbook);
    await context.sync();
    return [...entries().values()].some(({ name }) => names.includes(name));
  });
  return !known.ok || known.value;
}

/** A sheet that was written anew may have come out as it was. */
function isWrittenOrAsLeft({ isWritten, isAsLeft }: SheetChanges): boolean {
  return isWritten || isAsLeft;
}

async function checkAnyWritten(changes: readonly CellsChange[]): Promise<boolean> {
  const looked = await attempt(async (context) => {
    const answers = changes.flatMap(({ sheetId, sheet: name, blocks }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
      return blocks.map((block) => {
        const range = rangeOf(sheet, changedArea(block)).load('formulas');
        return () => !sheet.isNullObject && sheet.name === name && holdsAnyWritten(block, range);
      });
    });
    await context.sync();
    return answers.some((answer) => answer());
  });
  return !looked.ok || looked.value;
}

/** Whether a cell holds what the write made of it, as opposed to what stood there before. */
function holdsAnyWritten({ before, after }: BlockChange, range: Excel.Range): boolean {
  const now = gridOf(range.formulas) ?? [];
  return after.some((row, down) =>
    row.some((cell, right) => {
      if (cell === null) return false;
      const written = textOf(cell.formula);
      return textOf(now[down]?.[right]) === written && textOf(before[down]?.[right]?.formula) !== written;
    }),
  );
}
