import type { CellRef } from '../../pira/sheet/address';
import { attempt } from '../exchange/attempt';
import type { ChangedArea } from '../change';
import type { Unsubscribe } from '../port';
import { eventAreas } from './eventAreas';
import type { OwnWrites } from './ownWrites';

const NOTHING_TO_STOP: Unsubscribe = () => Promise.resolve();

/**
 * The name that a sheet had when the workbook was last read, by its identity; null for a sheet made since. Excel is not
 * asked at an event: it refuses every exchange while a cell is being edited, and the event would be lost.
 */
type NameOf = (sheetId: string) => string | null;

/**
 * Tells the first cell of each new selection on a sheet that was read, and null once another sheet is shown. Excel tells
 * the sheet and the selection in either order.
 */
export async function onSelection(
  listener: (cell: CellRef | null) => void,
  nameOf: NameOf,
): Promise<Unsubscribe> {
  let toldOf: string | null = null;
  const added = await attempt(async (context) => {
    const { worksheets } = context.workbook;
    const selection = worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const [area] = eventAreas(address);
      const sheet = nameOf(worksheetId);
      toldOf = worksheetId;
      if (sheet === null) listener(null);
      else if (area !== undefined) listener({ sheet, row: area.row, column: area.column });
      return Promise.resolve();
    });
    const activation = worksheets.onActivated.add(({ worksheetId }) => {
      if (worksheetId !== toldOf) listener(null);
      toldOf = worksheetId;
      return Promise.resolve();
    });
    await context.sync();
    return [selection, activation] as const;
  });
  if (!added.ok) return NOTHING_TO_STOP;
  const [selection, activation] = added.value;
  return async () => {
    await removeHandler(selection);
    await removeHandler(activation);
  };
}

/** Tells what people change, without an exchange with Excel; not what we write ourselves. */
export async function onChange(
  listener: (change: ChangedArea) => void,
  own: OwnWrites,
  nameOf: NameOf,
): Promise<Unsubscribe> {
  const added = await attempt(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(({ worksheetId, address, triggerSource }) => {
      const areas = eventAreas(address);
      if (!areas.every((area) => own.explains(worksheetId, area, triggerSource)))
        for (const area of areas) listener({ sheet: nameOf(worksheetId), ...area });
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return added.ok ? () => removeHandler(added.value) : NOTHING_TO_STOP;
}

/** A handler is removed in the context that added it. One that cannot be removed ends with the document. */
async function removeHandler<Arguments>(
  handler: OfficeExtension.EventHandlerResult<Arguments>,
): Promise<void> {
  await attempt(async () => {
    handler.remove();
    await handler.context.sync();
  });
}
