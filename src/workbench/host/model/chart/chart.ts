import { areaBetween, lastColumn, lastRow } from '../../../book/areas';
import type { LegendPosition } from '../../../book/charts';
import { HostClass } from '../../dispatch/hostClass';
import type { CallArguments } from '../../dispatch/hostObject';
import { requireFormattable } from '../range/writable';
import { rangeArgument } from '../rangeArgument';
import { booleanValue, numberValue, textValue, enumName, enumValue } from '../values';
import { changeChart, chartExists, type ChartSubject } from './chartSubject';
import { seriesCollectionClass } from './series';

const LEGEND_POSITIONS: Readonly<Record<string, LegendPosition>> = {
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Top: 'top',
};

const titleClass = new HostClass<ChartSubject>({
  name: 'ChartTitle',
  scalars: {
    Text: {
      get: ({ chart }) => chart.value.title,
      set: (subject, value) => changeChart(subject, { title: textValue(value) }),
    },
  },
});

const legendClass = new HostClass<ChartSubject>({
  name: 'ChartLegend',
  scalars: {
    Position: {
      get: ({ chart }) => enumName(LEGEND_POSITIONS, chart.value.legend ?? 'right'),
      set: (subject, value) => changeChart(subject, { legend: enumValue(LEGEND_POSITIONS, value) }),
    },
    Visible: {
      get: ({ chart }) => chart.value.legend !== null,
      set: (subject, value) =>
        changeChart(subject, {
          legend: booleanValue(value) ? (subject.chart.value.legend ?? 'right') : null,
        }),
    },
  },
});

const dataLabelsClass = new HostClass<ChartSubject>({
  name: 'ChartDataLabels',
  scalars: {
    ShowValue: {
      get: ({ chart }) => chart.value.showsValues,
      set: (subject, value) => changeChart(subject, { showsValues: booleanValue(value) }),
    },
  },
});

const setBound =
  (bound: 'minimum' | 'maximum') =>
  (subject: ChartSubject, value: unknown): void => {
    const { valueAxis } = subject.chart.value;
    changeChart(subject, {
      valueAxis: { ...valueAxis, [bound]: numberValue(value, -Infinity, Infinity) },
    });
  };

const valueAxisClass = new HostClass<ChartSubject>({
  name: 'ChartAxis',
  scalars: {
    Minimum: { get: ({ chart }) => chart.value.valueAxis.minimum, set: setBound('minimum') },
    Maximum: { get: ({ chart }) => chart.value.valueAxis.maximum, set: setBound('maximum') },
    Visible: {
      get: ({ chart }) => chart.value.valueAxis.isVisible,
      set: (subject, value) => {
        const { valueAxis } = subject.chart.value;
        changeChart(subject, { valueAxis: { ...valueAxis, isVisible: booleanValue(value) } });
      },
    },
  },
});

const categoryAxisClass = new HostClass<ChartSubject>({
  name: 'ChartAxis',
  scalars: {
    ReversePlotOrder: {
      get: ({ chart }) => chart.value.isReversed,
      set: (subject, value) => changeChart(subject, { isReversed: booleanValue(value) }),
    },
  },
});

const axesClass = new HostClass<ChartSubject>({
  name: 'ChartAxes',
  links: {
    ValueAxis: (subject) => valueAxisClass.of(subject),
    CategoryAxis: (subject) => categoryAxisClass.of(subject),
  },
});

export const chartClass = new HostClass<ChartSubject>({
  name: 'Chart',
  identity: ({ chart }) => ({ Id: String(chart.id) }),
  exists: chartExists,
  scalars: {
    Id: { get: ({ chart }) => String(chart.id) },
    Name: {
      get: ({ chart }) => chart.value.name,
      set: (subject, value) => changeChart(subject, { name: textValue(value) }),
    },
  },
  links: {
    Axes: (subject) => axesClass.of(subject),
    DataLabels: (subject) => dataLabelsClass.of(subject),
    Legend: (subject) => legendClass.of(subject),
    Series: (subject) => seriesCollectionClass.of(subject),
    Title: (subject) => titleClass.of(subject),
  },
  actions: {
    Delete: (subject) => {
      requireFormattable(subject);
      subject.sheet.charts.remove(subject.chart);
    },
    SetPosition: setPosition,
  },
});

/** From the first cell to the last one, both covered; without a last one it keeps its size. */
function setPosition(subject: ChartSubject, args: CallArguments): void {
  const { session, sheet, chart } = subject;
  const start = rangeArgument(session, sheet, args, 0).area;
  const { rowCount, columnCount } = chart.value.area;
  const end = args.isGiven(1)
    ? rangeArgument(session, sheet, args, 1).area
    : { ...start, rowCount, columnCount };
  changeChart(subject, { area: areaBetween(start.row, start.column, lastRow(end), lastColumn(end)) });
}
