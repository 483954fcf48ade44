import type { Place } from '../pira/sheet/address';
import { attempt } from './exchange/attempt';
import { failure, type Failure } from './problem';

/** Shows a cell or an area of a sheet and selects it; the problem is `sheet-hidden` where the sheet is hidden. */
export async function selectPlace(place: Place): Promise<{ readonly ok: true } | Failure> {
  const { sheet, row, column } = place;
  const [rows, columns] = 'rowCount' in place ? [place.rowCount, place.columnCount] : [1, 1];
  const shown = await attempt(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRangeByIndexes(row, column, rows, columns).select();
    await context.sync();
  });
  if (shown.ok) return { ok: true };
  const isHidden = await attempt(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load('visibility');
    await context.sync();
    return worksheet.visibility !== 'Visible';
  });
  return failure(isHidden.ok && isHidden.value ? { code: 'sheet-hidden', sheet } : shown.problem);
}
