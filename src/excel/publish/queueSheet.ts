import type { Area } from '../../pira/address';
import type { OutputRow, OutputSheet } from '../../pira/outputSheet';
import { FONT, type Style, STYLES } from '../../pira/reports/paper/styles';
import { rangeOf } from '../write/before';
import { entryOf } from '../write/entries';
import { addHighlight, pointsOfWidth } from '../write/queueWrites';
import { edgesOf } from './edges';
import { styleAreas } from './styleAreas';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** Queues the looks of a sheet of ours that is new or emptied: everything but its cells' contents. */
export function queueSheet(sheet: Excel.Worksheet, output: OutputSheet): void {
  sheet.showGridlines = false;
  const { rows, widths } = output;
  const whole = areaOfOutput(output);
  rangeOf(sheet, whole).format.font.name = FONT;
  for (const { style, ...area } of styleAreas(rows)) queueStyle(rangeOf(sheet, area), area, STYLES[style]);
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfWidth(characters);
  });
  queueHeights(sheet, rows);
  for (const area of output.merges) rangeOf(sheet, area).merge(false);
  for (const highlight of output.highlights) addHighlight(sheet, highlight);
  queuePage(sheet, output, whole);
}

/** The area that a sheet of ours takes. */
function areaOfOutput({ rows, widths }: OutputSheet): Area {
  return { row: 0, column: 0, rowCount: rows.length, columnCount: widths.length };
}

/** Queues the contents of some rows of a sheet of ours, formats first so that a text is entered as a text. */
export function queueRows(
  sheet: Excel.Worksheet,
  first: number,
  rows: readonly OutputRow[],
  columns: number,
): void {
  const range = sheet.getRangeByIndexes(first, 0, rows.length, columns);
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => row.cells[column] ?? null));
  range.numberFormat = cells.map((row) => row.map((cell) => cell?.format ?? null));
  range.values = cells.map((row) => row.map((cell) => (cell === null ? null : entryOf(cell.content))));
}

/** Queues the table of a sheet of ours over cells that stand there already. */
export function queueTable(
  sheet: Excel.Worksheet,
  { table }: OutputSheet,
  usedNames: readonly string[],
): void {
  if (table === null) return;
  const added = sheet.tables.add(rangeOf(sheet, table.area), true);
  added.name = freeName(table.name, usedNames);
  added.style = 'TableStyleLight9';
}

function queueStyle(range: Excel.Range, area: Area, style: Style): void {
  const { format } = range;
  format.font.size = style.size;
  format.font.bold = style.bold;
  format.font.italic = style.italic;
  format.font.color = style.color;
  if (style.fill !== null) format.fill.color = style.fill;
  format.wrapText = style.wrap;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  if (style.border === null) return;
  for (const edge of edgesOf(area)) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = style.border;
  }
}

function queueHeights(sheet: Excel.Worksheet, rows: readonly OutputRow[]): void {
  let first = 0;
  rows.forEach(({ height }, row) => {
    if (rows[row + 1]?.height === height) return;
    sheet.getRangeByIndexes(first, 0, row - first + 1, 1).format.rowHeight = height;
    first = row + 1;
  });
}

function queuePage(sheet: Excel.Worksheet, { headRows, pagesWide }: OutputSheet, whole: Area): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
  pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Pagina &P di &N';
  pageLayout.setPrintArea(rangeOf(sheet, whole));
  if (headRows === null) return;
  const { first, count, frozen } = headRows;
  pageLayout.setPrintTitleRows(sheet.getRange(`${first + 1}:${first + count}`));
  if (frozen) sheet.freezePanes.freezeRows(first + count);
}

function freeName(name: string, used: readonly string[]): string {
  const taken = new Set(used.map((other) => other.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
