import type { BookSheet } from '../../../book/bookSheet';
import type { Chart, ChartSeries, ChartState } from '../../../book/charts';
import { HostError } from '../../dispatch/hostError';
import type { Session } from '../../session';
import { requireFormattable } from '../range/writable';

export interface ChartSubject {
  readonly session: Session;
  readonly sheet: BookSheet;
  readonly chart: Chart;
}

/** A series of a chart, by its place. */
export interface SeriesSubject extends ChartSubject {
  readonly place: number;
}

/** Changes a chart that was made here; those of the file stay to the byte as long as they stand. */
export function changeChart(subject: ChartSubject, patch: Partial<ChartState>): void {
  requireFormattable(subject);
  const { chart } = subject;
  if (chart.origin !== null)
    throw new HostError('UnsupportedOperation', 'The workbench does not change a chart of the file.');
  chart.set({ ...chart.value, ...patch });
}

/** Changes one series of a chart. */
export function changeSeries(subject: SeriesSubject, patch: Partial<ChartSeries>): void {
  const series = subject.chart.value.series.map((one, place) =>
    place === subject.place ? { ...one, ...patch } : one,
  );
  changeChart(subject, { series });
}

/** Whether a chart still stands on its sheet. */
export function chartExists({ session, sheet, chart }: ChartSubject): boolean {
  return session.book.sheets.includes(sheet) && sheet.charts.all.includes(chart);
}
