import { AREA_PROPERTIES, areaFromFirstCell } from '../exchange/ranges';
import { isDashboardChart } from '../../pira/reports/dashboard/dashboardCharts';
import { contentDigest } from '../../pira/reports/contentDigest';
import { attempt, type Attempt } from '../exchange/attempt';
import { textOf } from '../exchange/cellBlocks';
import { readFormulas } from '../exchange/chunks';
import { askOwnSheets, isAsWritten } from '../exchange/ownSheetEntries';

/** A sheet of ours that stands in the workbook. */
export interface OwnSheetFound {
  /** The name wanted for it. */
  readonly title: string;
  readonly id: string;
  readonly name: string;
  /** Nobody has changed it, but where it invites people to write. */
  readonly isAsWritten: boolean;
  /** Somebody has added a chart to it. */
  readonly hasTheirChart: boolean;
}

/**
 * The sheets that publications made and that still have the name they were given. One that has got another identity,
 * as after the workbook was closed, counts only as long as it says what was written into it.
 */
export async function findOwnSheets(): Promise<Attempt<OwnSheetFound[]>> {
  const asked = await attempt(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/id,items/name');
    const entries = askOwnSheets(workbook);
    await context.sync();
    const named = [...entries()].flatMap(([title, entry]) =>
      sheets.items
        .filter(({ name }) => name.toLowerCase() === entry.name.toLowerCase())
        .map((sheet) => ({
          title,
          entry,
          sheet,
          charts: sheet.charts.load('items/name'),
          used: sheet.getUsedRangeOrNullObject(true).load(AREA_PROPERTIES),
        })),
    );
    await context.sync();
    return named.map(({ title, entry, sheet: { id, name }, charts, used }) => {
      const hasTheirChart = charts.items.some((chart) => !isDashboardChart(chart.name));
      return { title, entry, id, name, hasTheirChart, area: areaFromFirstCell(used) };
    });
  });
  if (!asked.ok) return asked;
  const found: OwnSheetFound[] = [];
  for (const { title, entry, id, name, hasTheirChart, area } of asked.value) {
    const read = await readFormulas(id, area);
    if (!read.ok) return read;
    const digest = contentDigest(
      title,
      read.value.map((row) => row.map(textOf)),
    );
    const isSame = isAsWritten(entry, digest);
    if (isSame || id === entry.id) found.push({ title, id, name, hasTheirChart, isAsWritten: isSame });
  }
  return { ok: true, value: found };
}
