import { attempt } from '../exchange/attempt';
import type { Problem } from '../problem';

/**
 * Queues the questions whether anything keeps sheets from being written now; the function tells it, null for nothing.
 * Under an active filter Excel may put a block into the wrong rows.
 */
export function askForbidden(
  workbook: Excel.Workbook,
  sheets: readonly Excel.Worksheet[],
): () => Problem | null {
  workbook.load('readOnly');
  for (const sheet of sheets) {
    sheet.load('name');
    sheet.protection.load('protected');
    sheet.autoFilter.load('isDataFiltered');
    sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
  }
  return () => {
    if (workbook.readOnly) return { code: 'read-only' };
    for (const { isNullObject, name, protection, autoFilter, tables } of sheets) {
      if (isNullObject) continue;
      if (protection.protected) return { code: 'sheet-protected', sheet: name };
      if (autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered))
        return { code: 'sheet-filtered', sheet: name };
    }
    return null;
  };
}

/** What Excel denied without a reason, with the reason where one can be seen. */
export async function findReason(problem: Problem, sheetIds: readonly string[]): Promise<Problem> {
  if (problem.code !== 'access-denied') return problem;
  const looked = await attempt(async (context) => {
    const { worksheets } = context.workbook;
    const forbidden = askForbidden(
      context.workbook,
      sheetIds.map((id) => worksheets.getItemOrNullObject(id)),
    );
    await context.sync();
    return forbidden();
  });
  return (looked.ok ? looked.value : null) ?? problem;
}
