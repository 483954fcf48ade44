import type { ChartSeries } from '../../../book/charts';
import { HostClass } from '../../dispatch/hostClass';
import { HostError } from '../../dispatch/hostError';
import { colorValue, enumName, enumValue } from '../values';
import { changeSeries, chartExists, type ChartSubject, type SeriesSubject } from './chartSubject';

/** A value of a series, by its place. */
interface PointSubject extends SeriesSubject {
  readonly point: number;
}

const pointFillClass = new HostClass<PointSubject>({
  name: 'ChartFill',
  actions: {
    SetSolidColor: (subject, args) => {
      const { chart, place, point } = subject;
      const others = (chart.value.series[place]?.pointColors ?? []).filter((one) => one.place !== point);
      const color = colorValue(args.value(0));
      changeSeries(subject, { pointColors: [...others, { place: point, color }] });
    },
  },
});

const pointFormatClass = new HostClass<PointSubject>({
  name: 'ChartPointFormat',
  links: { Fill: (subject) => pointFillClass.of(subject) },
});

const pointClass = new HostClass<PointSubject>({
  name: 'ChartPoint',
  links: { Format: (subject) => pointFormatClass.of(subject) },
});

const pointsClass = new HostClass<SeriesSubject>({
  name: 'ChartPointsCollection',
  items: (subject) => pointsOf(subject).map((point) => pointClass.of({ ...subject, point })),
  objects: {
    GetItemAt: (subject, args) => {
      const point = args.integer(0);
      if (!pointsOf(subject).includes(point)) throw new HostError('ItemNotFound');
      return pointClass.of({ ...subject, point });
    },
  },
});

function pointsOf({ chart, place }: SeriesSubject): number[] {
  return Array.from({ length: chart.value.series[place]?.values.area.rowCount ?? 0 }, (_, point) => point);
}

const seriesFillClass = new HostClass<SeriesSubject>({
  name: 'ChartFill',
  actions: {
    SetSolidColor: (subject, args) => changeSeries(subject, { color: colorValue(args.value(0)) }),
  },
});

/** Whether a line is dashed, by the two of Excel's words that the workbench draws. */
const LINE_STYLES: Readonly<Record<string, boolean>> = { Continuous: false, Dash: true };

const seriesLineClass = new HostClass<SeriesSubject>({
  name: 'ChartLineFormat',
  scalars: {
    Color: {
      get: (subject) => seriesOf(subject)?.color ?? '',
      set: (subject, value) => changeSeries(subject, { color: colorValue(value) }),
    },
    LineStyle: {
      get: (subject) => enumName(LINE_STYLES, seriesOf(subject)?.isDashed === true),
      set: (subject, value) => changeSeries(subject, { isDashed: enumValue(LINE_STYLES, value) }),
    },
  },
});

function seriesOf({ chart, place }: SeriesSubject): ChartSeries | undefined {
  return chart.value.series[place];
}

const seriesFormatClass = new HostClass<SeriesSubject>({
  name: 'ChartSeriesFormat',
  links: {
    Fill: (subject) => seriesFillClass.of(subject),
    Line: (subject) => seriesLineClass.of(subject),
  },
});

/** Inside and edge of a mark are of one colour here. */
const markColor = {
  get: (subject: SeriesSubject) => seriesOf(subject)?.markColor ?? '',
  set: (subject: SeriesSubject, value: unknown) => changeSeries(subject, { markColor: colorValue(value) }),
};

const seriesClass = new HostClass<SeriesSubject>({
  name: 'ChartSeries',
  exists: chartExists,
  scalars: { MarkerBackgroundColor: markColor, MarkerForegroundColor: markColor },
  links: {
    Format: (subject) => seriesFormatClass.of(subject),
    Points: (subject) => pointsClass.of(subject),
  },
});

export const seriesCollectionClass = new HostClass<ChartSubject>({
  name: 'ChartSeriesCollection',
  exists: chartExists,
  items: (subject) => subject.chart.value.series.map((_, place) => seriesClass.of({ ...subject, place })),
  objects: {
    GetItemAt: (subject, args) => {
      const place = args.integer(0);
      if (subject.chart.value.series[place] === undefined) throw new HostError('ItemNotFound');
      return seriesClass.of({ ...subject, place });
    },
  },
});
