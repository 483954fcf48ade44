import type { Area } from '../../../pira/sheet/address';
import { FONT } from '../../../pira/reports/paper/styles';
import { rangeOf } from '../../exchange/ranges';
import { edgesOf } from './edges';

/** What of ours a sheet holds besides its cells. */
export interface SheetObjects {
  readonly tables: readonly string[];
  /** Ids of conditional formats. */
  readonly highlights: readonly string[];
  /** Names of the charts that are to go. */
  readonly charts: readonly string[];
}

/**
 * Queues the emptying of a sheet of ours: contents, number formats, merged areas, tables, conditional formats of
 * ours and charts. Not by clearing the whole range: that would also take away conditional formats and validation that people added.
 */
export function queueEmptying(
  sheet: Excel.Worksheet,
  { tables, highlights, charts }: SheetObjects,
  area: Area,
): void {
  for (const chart of charts) sheet.charts.getItem(chart).delete();
  for (const table of tables) sheet.tables.getItem(table).delete();
  for (const id of highlights) sheet.getRange().conditionalFormats.getItem(id).delete();
  const range = rangeOf(sheet, area);
  range.unmerge();
  range.clear('Contents');
  range.numberFormat = Array.from({ length: area.rowCount }, () =>
    Array.from({ length: area.columnCount }, () => 'General'),
  );
}

/** Queues the looks of cells that nobody has given a look. */
export function queuePlainLook(sheet: Excel.Worksheet, area: Area): void {
  const { format } = rangeOf(sheet, area);
  const { font, borders } = format;
  font.name = FONT;
  font.size = 11;
  font.bold = false;
  font.italic = false;
  font.underline = 'None';
  font.strikethrough = false;
  font.color = '#000000';
  format.fill.clear();
  for (const edge of edgesOf(area)) borders.getItem(edge).style = 'None';
  format.horizontalAlignment = 'General';
  format.verticalAlignment = 'Bottom';
  format.wrapText = false;
  format.indentLevel = 0;
  format.autofitRows();
}
