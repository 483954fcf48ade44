import { dashboardCharts, isDashboardChart } from '../../../pira/reports/dashboard/dashboardCharts';
import { gridOf, textOf } from '../../exchange/cellBlocks';
import { contentsOf } from '../../exchange/publishRecord';
import { chartChanges, queueChart } from '../formatting/charts';
import { type Area, cellAddress } from '../../../pira/sheet/address';
import { attempt, type Attempt } from '../../exchange/attempt';
import { askOwnHighlights } from '../../read/details';
import { rangeOf } from '../../exchange/ranges';
import { rangeValueOfFormer } from '../../exchange/rangeValues';
import { restoreHighlight } from '../../exchange/queueWrites';
import { readInChunks } from '../../exchange/chunks';
import type { FormerPage, FormerSheet, FormerTable, Size } from '../../exchange/formerSheet';
import { isPassing } from '../../problem';
import type { FormattingPart } from '../formatting/formattingStep';
import { queueEmptying, queuePlainLook } from './queueEmptying';
import { OWN_FORMAT } from '../../../pira/sheet/content';

/** Cells with their looks that are sent in one exchange. */
const CELLS_AN_EXCHANGE = 4_000;

/**
 * Puts a sheet of ours back as it was before it was written anew: contents, looks, sizes, merged areas, tables,
 * conditional formats of ours, charts and page. Its area has to reach over all that may have been written since. Doing it
 * twice is the same as once. Gives the parts of its formatting that Excel refused.
 */
export async function restoreSheet(former: FormerSheet): Promise<Attempt<readonly FormattingPart[]>> {
  const { area } = former;
  const emptied = await attempt(async (context) => {
    const sheet = context.workbook.worksheets.getItem(former.id);
    sheet.tables.load('items/name');
    sheet.charts.load('items/name');
    const own = askOwnHighlights(sheet);
    await context.sync();
    const tables = sheet.tables.items.map(({ name }) => name);
    const highlights = own().map(({ id }) => id);
    const changes = await findChartChanges(sheet, former);
    queueEmptying(sheet, { tables, highlights, charts: changes.deleted }, area);
    queuePlainLook(sheet, area);
    rangeOf(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }).numberFormat = [[OWN_FORMAT]];
    await context.sync();
    return changes.made;
  });
  if (!emptied.ok) return emptied;
  const filled = await readInChunks(area, CELLS_AN_EXCHANGE, async (context, rows) => {
    queueCells(context.workbook.worksheets.getItem(former.id), former, rows);
    await context.sync();
    return true;
  });
  if (!filled.ok) return filled;
  const rest = await attempt(async (context) => {
    queueRest(context.workbook.worksheets.getItem(former.id), former, area);
    for (const chart of emptied.value) queueChart(context.workbook.worksheets.getItem(former.id), chart);
    await context.sync();
  });
  return rest.ok ? restoreView(former) : rest;
}

/** What Excel may refuse without harm to the rest: it then refused to change it, too. */
const VIEW: readonly {
  readonly part: FormattingPart;
  readonly queue: (sheet: Excel.Worksheet, former: FormerSheet) => void;
}[] = [
  {
    part: 'frozen',
    queue: ({ freezePanes }, { frozen }) => {
      if (frozen === null) freezePanes.unfreeze();
      else freezePanes.freezeAt(frozen);
    },
  },
  {
    part: 'gridlines',
    queue: (sheet, { showGridlines }) => {
      sheet.showGridlines = showGridlines;
    },
  },
  { part: 'page', queue: (sheet, { page }) => queuePage(sheet.pageLayout, page, sheet) },
];

/** Gives the parts that Excel refused. */
async function restoreView(former: FormerSheet): Promise<Attempt<readonly FormattingPart[]>> {
  const queued = (parts: typeof VIEW) =>
    attempt(async (context) => {
      const sheet = context.workbook.worksheets.getItem(former.id);
      for (const { queue } of parts) queue(sheet, former);
      await context.sync();
    });
  const whole = await queued(VIEW);
  if (whole.ok) return { ok: true, value: [] };
  const refused: FormattingPart[] = [];
  for (const one of VIEW) {
    const done = await queued([one]);
    if (!done.ok && isPassing(done.problem)) return done;
    if (!done.ok) refused.push(one.part);
  }
  return { ok: true, value: refused };
}

/** The charts that what stands now has and what stood before had not, and the other way round. */
async function findChartChanges(
  sheet: Excel.Worksheet,
  former: FormerSheet,
): Promise<ReturnType<typeof chartChanges>> {
  const standing = sheet.charts.items.map(({ name }) => name);
  const wanted = dashboardCharts(contentsOf(former));
  if (!standing.some(isDashboardChart)) return chartChanges(standing, [], wanted);
  const now = rangeOf(sheet, former.area).load('formulas');
  await sheet.context.sync();
  const texts = (gridOf(now.formulas) ?? []).map((row) => row.map(textOf));
  return chartChanges(standing, dashboardCharts(texts), wanted);
}

/** Makes a sheet again in its place among the others; gives its identity. */
export function makeSheet(name: string, { position, visibility }: FormerSheet): Promise<Attempt<string>> {
  return attempt(async (context) => {
    const { worksheets } = context.workbook;
    const count = worksheets.getCount();
    const sheet = worksheets.add(name).load('id');
    // Its mark, so that it is found again as ours if the answer gets lost.
    rangeOf(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }).numberFormat = [[OWN_FORMAT]];
    sheet.visibility = visibility;
    await context.sync();
    if (position < count.value) {
      sheet.position = position;
      await context.sync();
    }
    return sheet.id;
  });
}

function queueCells(sheet: Excel.Worksheet, { cells, looks, lookOf, rows }: FormerSheet, area: Area): void {
  const range = rangeOf(sheet, area);
  const last = area.row + area.rowCount;
  const written = cells.slice(area.row, last);
  range.numberFormat = written.map((row) => row.map(({ format }) => format));
  range.values = written.map((row) =>
    row.map(({ formula, isText, format }) =>
      formula === '' ? null : rangeValueOfFormer(formula, isText, format),
    ),
  );
  range.setCellProperties(
    written.map((row, down) => row.map((_, right) => looks[lookOf[area.row + down]?.[right] ?? -1] ?? {})),
  );
  rows.slice(area.row, last).forEach((points, index) => {
    const row = sheet.getRangeByIndexes(area.row + index, 0, 1, 1);
    if (points === 'hidden') row.rowHidden = true;
    else if (points === 'usual') row.format.useStandardHeight = true;
    else row.format.rowHeight = points;
  });
}

function queueRest(sheet: Excel.Worksheet, former: FormerSheet, { columnCount }: Area): void {
  former.columns.slice(0, columnCount).forEach((points, column) => queueColumn(sheet, column, points));
  for (const area of former.merges ?? []) rangeOf(sheet, area).merge(false);
  for (const highlight of former.highlights) restoreHighlight(sheet, highlight);
  for (const table of former.tables) queueTable(sheet, table);
}

function queueColumn(sheet: Excel.Worksheet, column: number, points: Size): void {
  const range = sheet.getRangeByIndexes(0, column, 1, 1);
  if (points === 'hidden') range.columnHidden = true;
  else if (points === 'usual') range.format.useStandardWidth = true;
  else range.format.columnWidth = points;
}

function queueTable(sheet: Excel.Worksheet, { area, name, style, showTotals }: FormerTable): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = style;
  if (showTotals) table.showTotals = true;
}

function queuePage(layout: Excel.PageLayout, page: FormerPage, sheet: Excel.Worksheet): void {
  layout.orientation = page.orientation;
  if (page.paperSize !== null) layout.paperSize = page.paperSize;
  layout.centerHorizontally = page.centerHorizontally;
  layout.leftMargin = page.leftMargin;
  layout.rightMargin = page.rightMargin;
  layout.zoom = page.zoom;
  const lines = layout.headersFooters.defaultForAllPages;
  lines.leftHeader = page.leftHeader;
  lines.rightHeader = page.rightHeader;
  lines.leftFooter = page.leftFooter;
  lines.centerFooter = page.centerFooter;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaks) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  if (page.printed !== null) layout.setPrintArea(rangeOf(sheet, page.printed));
  if (page.titleRows !== null) layout.setPrintTitleRows(page.titleRows);
  if (page.titleColumns !== null) layout.setPrintTitleColumns(page.titleColumns);
}
