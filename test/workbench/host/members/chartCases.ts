import { loaded, type MemberCase, planOf } from './memberCase';

/** What the workbench keeps of the charts of the sample plan. */
const NAMES = 'items/name';

export const CHART_CASES: readonly MemberCase[] = [
  {
    name: 'ChartCollection and Chart',
    run: async (context) => {
      const sheet = planOf(context);
      const ring = sheet.charts.add('Doughnut', sheet.getRange('A1:B3'), 'Columns');
      ring.name = 'Anello';
      ring.title.text = 'Stati';
      ring.dataLabels.showValue = true;
      ring.legend.position = 'Right';
      ring.setPosition('D2', 'H12');
      const ofFirst = ring.series.getItemAt(0);
      ofFirst.points.getItemAt(1).format.fill.setSolidColor('#00FF00');
      ofFirst.points.load('items');
      ring.series.load('items');
      ring.load('id');
      await context.sync();
      const again = sheet.charts.getItem('Anello');
      const facts = [
        await loaded(again.title, 'text'),
        await loaded(again.legend, 'position,visible'),
        await loaded(again.dataLabels, 'showValue'),
      ];
      sheet.charts.load(NAMES);
      await context.sync();
      return [sheet.charts.items.map(({ name }) => name), facts, ring.series.items.length];
    },
    answer: [['Anello'], [{ text: 'Stati' }, { position: 'Right', visible: true }, { showValue: true }], 1],
  },
  {
    name: 'ChartLineFormat and the marks of ChartSeries',
    run: async (context) => {
      const sheet = planOf(context);
      const lines = sheet.charts.add('LineMarkers', sheet.getRange('A1:B3'), 'Columns');
      const series = lines.series.getItemAt(0);
      series.format.line.color = '#2F5D9B';
      series.format.line.lineStyle = 'Dash';
      series.markerBackgroundColor = '#2F5D9B';
      series.markerForegroundColor = '#2F5D9B';
      const facts = [
        await loaded(series.format.line, 'color,lineStyle'),
        await loaded(series, 'markerBackgroundColor,markerForegroundColor'),
      ];
      lines.delete();
      await context.sync();
      return facts;
    },
    answer: [
      { color: '#2F5D9B', lineStyle: 'Dash' },
      { markerBackgroundColor: '#2F5D9B', markerForegroundColor: '#2F5D9B' },
    ],
  },
  {
    name: 'ChartAxes, ChartSeries and Chart.delete',
    run: async (context) => {
      const sheet = planOf(context);
      const bars = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
      bars.legend.visible = false;
      bars.axes.valueAxis.minimum = 0;
      bars.axes.valueAxis.maximum = 1;
      bars.axes.valueAxis.visible = false;
      bars.axes.categoryAxis.reversePlotOrder = true;
      bars.series.getItemAt(0).format.fill.setSolidColor('#123456');
      const facts = [
        await loaded(bars.axes.valueAxis, 'minimum,maximum,visible'),
        await loaded(bars.axes.categoryAxis, 'reversePlotOrder'),
        await loaded(bars.legend, 'visible'),
      ];
      bars.delete();
      sheet.charts.load(NAMES);
      await context.sync();
      return [facts, sheet.charts.items.length];
    },
    answer: [[{ minimum: 0, maximum: 1, visible: false }, { reversePlotOrder: true }, { visible: false }], 0],
  },
];
