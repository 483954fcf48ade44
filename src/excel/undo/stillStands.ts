import { attempt } from '../attempt';
import type { WrittenSheet } from '../publish/publishRecord';
import { gridOf, textOf } from '../read/cells';
import { rangeOf } from '../write/before';
import { type PartRecord, recordedArea } from '../write/record';
import { holdsSome } from '../write/stands';
import type { UndoRecord } from './undoRecord';

type Answer = () => boolean;

/**
 * Whether something of a write still stands in the open workbook. A kept record may be of a workbook that was closed
 * without being saved, or of another one at the same address: then it is not to be offered.
 */
export async function stillStands(record: UndoRecord): Promise<boolean> {
  const looked = await attempt(async (context) => {
    const { worksheets } = context.workbook;
    const answers =
      record.kind === 'cells'
        ? record.parts.flatMap((part) => askPart(worksheets, part))
        : record.sheets.map((sheet) => askSheet(worksheets, sheet));
    await context.sync();
    return answers.some((answer) => answer());
  });
  return looked.ok && looked.value;
}

function askPart(
  worksheets: Excel.WorksheetCollection,
  { sheetId, sheet: name, blocks }: PartRecord,
): Answer[] {
  const sheet = worksheets.getItemOrNullObject(sheetId).load('name');
  return blocks.map((recorded) => {
    const range = rangeOf(sheet, recordedArea(recorded)).load('formulas');
    return () =>
      !sheet.isNullObject && sheet.name === name && holdsSome(recorded, gridOf(range.formulas) ?? []);
  });
}

function askSheet(worksheets: Excel.WorksheetCollection, { name, id, told }: WrittenSheet): Answer {
  const sheet = worksheets.getItemOrNullObject(id ?? name).load('name');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas');
  return () => {
    if (sheet.isNullObject || used.isNullObject) return false;
    const { rowIndex, columnIndex } = used;
    return (gridOf(used.formulas) ?? []).some((row, down) =>
      row.some((found, right) => {
        const written = told[rowIndex + down]?.[columnIndex + right] ?? '';
        return written !== '' && written === textOf(found);
      }),
    );
  };
}
