import { AlignmentType, type FileChild, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';

import type { DocumentChart } from '../../../pira/reports/documents/document';

const WIDTH = 600;
const RING_HEIGHT = 280;
/** Height of a bar with what is around it, and of the rest of its chart, in pixels. */
const BAR = 34;
const AROUND = 60;
const SHARE = '0.00%';
const LONGEST_NAME = 60;

/** A chart as Word draws it, with its description for those who do not see it. */
export function chartParagraphs(chart: DocumentChart): FileChild[] {
  if (chart.bars.length === 0) return [];
  const paragraph = new Paragraph({ alignment: AlignmentType.CENTER, keepLines: true });
  return [paragraph.addRunToFront(runOf(chart))];
}

function runOf({ form, title, bars, isShare, description }: DocumentChart): ChartRun {
  const categories = bars.map(({ name }) => shorten(name));
  const values = bars.map(({ value }) => value);
  const colors = bars.map(({ color }) => color.slice(1));
  const numberFormat = isShare ? SHARE : '0';
  const altText = { name: title, description, title };
  if (form === 'ring')
    return new ChartRun({
      type: 'doughnut',
      title,
      altText,
      categories,
      series: [{ name: title, values, colors }],
      holeSize: 60,
      legend: { position: 'right' },
      dataLabels: { value: true, numberFormat },
      transformation: { width: WIDTH, height: RING_HEIGHT },
    });
  const isWhole = isShare && values.every((value) => value <= 1);
  return new ChartRun({
    type: 'bar',
    title,
    altText,
    categories,
    series: [{ name: title, values, ...(colors[0] !== undefined && { color: colors[0] }) }],
    legend: false,
    gapWidth: 60,
    dataLabels: { value: true, numberFormat },
    categoryAxis: { reverseOrder: true },
    valueAxis: { visible: false, gridlines: false, minimum: 0, ...(isWhole && { maximum: 1.15 }) },
    transformation: { width: WIDTH, height: AROUND + BAR * bars.length },
  });
}

function shorten(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}
