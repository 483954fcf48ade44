import type { OutputSheet } from '../../pira/sheet/outputSheet';
import { rangeOf } from '../exchange/ranges';
import { rangeValue } from '../exchange/rangeValues';
import type { RowChunk } from './exchanges';

/**
 * Queues the contents of some rows of a sheet of ours that is new or emptied: formats first, so that a text is entered
 * as a text, and merged areas before anybody can have written into them.
 */
export function queueRows(
  sheet: Excel.Worksheet,
  { rows, merges }: OutputSheet,
  { first, count, columns }: RowChunk,
): void {
  const end = first + count;
  for (const area of merges) if (area.row >= first && area.row < end) rangeOf(sheet, area).merge(false);
  const range = sheet.getRangeByIndexes(first, 0, count, columns);
  const cells = rows
    .slice(first, end)
    .map((row) => Array.from({ length: columns }, (_, column) => row.cells[column] ?? null));
  range.numberFormat = cells.map((row) => row.map((cell) => cell?.format ?? null));
  range.values = cells.map((row) => row.map((cell) => (cell === null ? null : rangeValue(cell.content))));
}
