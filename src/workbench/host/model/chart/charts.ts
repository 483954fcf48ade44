import type { Area } from '../../../../pira/sheet/address';
import type { BookSheet } from '../../../book/bookSheet';
import type { ChartKind, ChartSeries } from '../../../book/charts';
import { HostClass } from '../../dispatch/hostClass';
import { HostError, invalidArgument } from '../../dispatch/hostError';
import type { CallArguments, HostObject } from '../../dispatch/hostObject';
import type { RangeSubject } from '../../session';
import { requireFormattable } from '../range/writable';
import { rangeArgument } from '../rangeArgument';
import { enumValue } from '../values';
import type { WorksheetSubject } from '../worksheet/worksheetSubject';
import { chartClass } from './chart';

/** The kinds that the workbench makes, by Excel's words for them. */
const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: 'column',
  BarClustered: 'bar',
  LineMarkers: 'line',
  Pie: 'pie',
  Doughnut: 'doughnut',
};

/** Excel puts a new chart somewhere over the middle of the window. */
const FIRST_PLACE: Area = { row: 1, column: 1, rowCount: 15, columnCount: 8 };

export const chartsClass = new HostClass<WorksheetSubject>({
  name: 'ChartCollection',
  items: (subject) => subject.sheet.charts.all.map((chart) => chartClass.of({ ...subject, chart })),
  item: chartAt,
  objects: { Add: addChart, GetItem: chartAt },
});

/** By name or by identity. */
function chartAt(subject: WorksheetSubject, args: CallArguments): HostObject {
  const key = args.text(0);
  const chart = subject.sheet.charts.all.find(
    ({ id, value }) => String(id) === key || value.name.toLowerCase() === key.toLowerCase(),
  );
  if (chart === undefined) throw new HostError('ItemNotFound');
  return chartClass.of({ ...subject, chart });
}

function addChart(subject: WorksheetSubject, args: CallArguments): HostObject {
  const { session, sheet } = subject;
  const kind = enumValue(KINDS, args.text(0));
  const source = rangeArgument(session, sheet, args, 1);
  if (args.text(2, 'Columns') !== 'Columns')
    throw new HostError('UnsupportedOperation', 'The workbench makes charts of columns only.');
  requireFormattable(subject);
  const series = seriesOf(source, sheet);
  if (series.length === 0) throw invalidArgument();
  const chart = sheet.charts.add({
    kind,
    title: '',
    legend: 'right',
    series,
    showsValues: false,
    valueAxis: { isVisible: true, minimum: null, maximum: null },
    isReversed: false,
    area: FIRST_PLACE,
  });
  return chartClass.of({ session, sheet, chart });
}

/** As Excel takes a range: texts in its first row are names of series, texts in its first column categories. */
function seriesOf({ sheet, area }: RangeSubject, own: BookSheet): ChartSeries[] {
  const isText = (row: number, column: number): boolean =>
    typeof sheet.cells.get(area.row + row, area.column + column)?.value === 'string';
  const places = (count: number): number[] => Array.from({ length: count }, (_, place) => place);
  const head =
    area.rowCount > 1 && places(area.columnCount).some((column) => column > 0 && isText(0, column));
  const named = area.columnCount > 1 && places(area.rowCount).some((row) => row > 0 && isText(row, 0));
  const top = head ? 1 : 0;
  const rangeOf = (row: number, column: number, rowCount: number) => ({
    sheet: sheet === own ? null : sheet.name,
    area: { row: area.row + row, column: area.column + column, rowCount, columnCount: 1 },
  });
  const rowCount = area.rowCount - top;
  return places(area.columnCount)
    .slice(named ? 1 : 0)
    .map((column) => ({
      name: head ? rangeOf(0, column, 1) : null,
      categories: named ? rangeOf(top, 0, rowCount) : null,
      values: rangeOf(top, column, rowCount),
      color: null,
      isDashed: false,
      markColor: null,
      pointColors: [],
    }));
}
