import { AREA_PROPERTIES } from '../exchange/ranges';
import { CELL_PROPERTIES } from '../exchange/cellBlocks';

/** The part of a sheet that is read at once; almost every plan lies within it. */
const WINDOW = { rows: 1_000, columns: 64 } as const;

/** What is asked of one sheet in the first exchange. On a sheet that does not exist, all of it is null. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  /** The extent of everything that holds a value. */
  readonly used: Excel.Range;
  /** What of it lies in the window; null where no contents were asked for. */
  readonly window: Excel.Range | null;
}

/**
 * Queues the questions about a sheet: loads only, so that a sheet that does not exist is harmless. Merged areas are
 * not asked for: Excel takes that call (ExcelApi 1.13) for a change, fails above 512 areas and forgets what the
 * user could undo; the reading does without.
 */
export function askSheet(sheet: Excel.Worksheet, withContents: boolean): AskedSheet {
  sheet.load('id,name,visibility');
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA_PROPERTIES);
  const window = withContents
    ? sheet.getRangeByIndexes(0, 0, WINDOW.rows, WINDOW.columns).getUsedRangeOrNullObject(true)
    : null;
  window?.load(`${CELL_PROPERTIES},rowHidden`);
  return { sheet, used, window };
}

/** True where the window holds everything that the sheet holds. */
export function isWithinWindow({ used, window }: AskedSheet): boolean {
  if (used.isNullObject) return true;
  if (window === null) return false;
  return (
    used.rowIndex + used.rowCount <= WINDOW.rows && used.columnIndex + used.columnCount <= WINDOW.columns
  );
}
