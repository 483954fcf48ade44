import { areaAddress, cellAddress, addressOf } from '../../../pira/sheet/address';
import type { OutputChart } from '../../../pira/sheet/outputSheet';

const KINDS = {
  ring: 'Doughnut',
  bars: 'BarClustered',
  columns: 'ColumnClustered',
  lines: 'LineMarkers',
} as const;

/** The end of an axis of shares: the label of a whole bar stands beside it within the frame. */
const WHOLE_WITH_LABEL = 1.15;

/** Queues a chart of ours. */
export function queueChart(sheet: Excel.Worksheet, chart: OutputChart): void {
  const { kind, title, name, source, area, colors, isShare } = chart;
  const added = sheet.charts.add(KINDS[kind], sheet.getRange(areaAddress(source)), 'Columns');
  added.name = name;
  added.title.text = title;
  const last = cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  added.setPosition(addressOf(area), last);
  if (kind === 'lines') {
    queueLines(added, colors);
    return;
  }
  added.dataLabels.showValue = true;
  colors.forEach((color, place) => {
    const filled =
      kind === 'ring' ? added.series.getItemAt(0).points.getItemAt(place) : added.series.getItemAt(place);
    filled.format.fill.setSolidColor(color);
  });
  if (kind === 'bars') {
    added.legend.visible = false;
    added.axes.categoryAxis.reversePlotOrder = true;
  } else added.legend.position = kind === 'ring' ? 'Right' : 'Bottom';
  if (kind === 'ring') return;
  added.axes.valueAxis.visible = false;
  added.axes.valueAxis.minimum = 0;
  if (isShare) added.axes.valueAxis.maximum = WHOLE_WITH_LABEL;
}

/** Lines over an axis of their values; the first of them is what was aimed at. */
function queueLines(chart: Excel.Chart, colors: readonly string[]): void {
  colors.forEach((color, place) => {
    const series = chart.series.getItemAt(place);
    series.format.line.color = color;
    series.format.line.lineStyle = place === 0 ? 'Dash' : 'Continuous';
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  });
  chart.legend.position = 'Bottom';
}

/** The charts to make in place of those that stand, and which of these are to go: one that would be the same stays as it is. */
export function chartChanges(
  standing: readonly string[],
  before: readonly OutputChart[],
  wanted: readonly OutputChart[],
): { readonly deleted: readonly string[]; readonly made: readonly OutputChart[] } {
  const same = new Set(before.map((chart) => JSON.stringify(chart)));
  const made = wanted.filter((chart) => !same.has(JSON.stringify(chart)) || !standing.includes(chart.name));
  const staying = new Set(wanted.filter((chart) => !made.includes(chart)).map(({ name }) => name));
  const ours = new Set([...before, ...wanted].map(({ name }) => name));
  return { deleted: standing.filter((name) => ours.has(name) && !staying.has(name)), made };
}
