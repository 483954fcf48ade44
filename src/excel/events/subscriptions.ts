import type { CellRef } from '../../pira/address';
import { attempt } from '../attempt';
import type { Change, Stop } from '../port';
import { eventAreas } from './eventAreas';
import type { OwnWrites } from './ownWrites';
import { sheetName } from './sheetNames';

const NOTHING_TO_STOP: Stop = () => Promise.resolve();

/** Tells the first cell of each new selection. */
export async function onSelection(listener: (cell: CellRef) => void): Promise<Stop> {
  const added = await attempt(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const [area] = eventAreas(address);
      const sheet = await sheetName(worksheetId);
      if (area !== undefined && sheet !== null) listener({ sheet, row: area.row, column: area.column });
    });
    await context.sync();
    return handler;
  });
  return added.ok ? () => removed(added.value) : NOTHING_TO_STOP;
}

/** Tells what people change; not what we write ourselves. */
export async function onChange(listener: (change: Change) => void, own: OwnWrites): Promise<Stop> {
  const added = await attempt(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(
      async ({ worksheetId, address, triggerSource }) => {
        const areas = eventAreas(address);
        if (areas.every((area) => own.explains(worksheetId, area, triggerSource))) return;
        const sheet = await sheetName(worksheetId);
        if (sheet !== null) for (const area of areas) listener({ sheet, ...area });
      },
    );
    await context.sync();
    return handler;
  });
  return added.ok ? () => removed(added.value) : NOTHING_TO_STOP;
}

/** A handler is removed in the context that added it. One that cannot be removed ends with the document. */
async function removed<Arguments>(handler: OfficeExtension.EventHandlerResult<Arguments>): Promise<void> {
  await attempt(async () => {
    handler.remove();
    await handler.context.sync();
  });
}
