import { attempt } from '../attempt';

/** The name of a sheet by its identity; null where it is gone. Asks Excel each time: sheets are renamed. */
export async function sheetName(id: string): Promise<string | null> {
  const found = await attempt(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
  return found.ok ? found.value : null;
}
