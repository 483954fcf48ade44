import type { ChartState } from '../../../book/charts';
import type { Box } from '../overlayBox';
import { BarChart } from './BarChart';
import type { ChartData } from './chartData';
import { LineChart } from './LineChart';
import { PieChart } from './PieChart';

const LEGEND_LINE = 18;
const MARK = 10;
const GAP = 16;

interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

interface LegendProps {
  readonly entries: readonly LegendEntry[];
  readonly box: Box;
  readonly isRow: boolean;
}

/** The names of what a chart shows, each with its colour. */
function Legend({ entries, box, isRow }: LegendProps) {
  const widths = entries.map(({ name }) => MARK + 6 + name.length * 6.2 + GAP);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const start = isRow ? box.left + Math.max(0, (box.width - whole) / 2) : box.left;
  return (
    <g>
      {entries.map(({ name, color }, place) => {
        const before = widths.slice(0, place).reduce((sum, width) => sum + width, 0);
        const x = isRow ? start + before : start;
        const y = isRow
          ? box.top
          : box.top + (box.height - entries.length * LEGEND_LINE) / 2 + place * LEGEND_LINE;
        return (
          <g key={place}>
            <rect x={x} y={y} width={MARK} height={MARK} fill={color} />
            <text x={x + MARK + 6} y={y + MARK}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface ChartViewProps {
  readonly chart: ChartState;
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
}

const PADDING = 10;
const TITLE = 28;
const LEGEND_WIDTH = 0.3;

/** A chart over the cells, drawn plainly: what it shows and how much, not every look that Excel gives it. */
export function ChartView({ chart, data, width, height }: ChartViewProps) {
  const { title, kind, legend } = chart;
  const isRound = kind === 'pie' || kind === 'doughnut';
  const entries = isRound
    ? (data.series[0]?.points ?? []).map(({ color }, place) => ({
        name: data.categories[place] ?? '',
        color,
      }))
    : data.series;
  const top = title === '' ? PADDING : PADDING + TITLE;
  const isBelow = legend === 'bottom' || legend === 'top';
  const legendWidth = legend === null || isBelow ? 0 : width * LEGEND_WIDTH;
  const legendHeight = isBelow ? LEGEND_LINE + PADDING : 0;
  const plot: Box = {
    left: PADDING,
    top,
    width: Math.max(1, width - 2 * PADDING - legendWidth),
    height: Math.max(1, height - top - PADDING - legendHeight),
  };
  const legendBox: Box = isBelow
    ? { left: PADDING, top: height - legendHeight, width: width - 2 * PADDING, height: legendHeight }
    : { left: width - legendWidth, top, width: legendWidth, height: plot.height };
  return (
    <svg
      role="img"
      aria-label={title === '' ? chart.name : title}
      width={width}
      height={height}
      fontSize={12}
    >
      {title !== '' && (
        <text x={width / 2} y={PADDING + 14} textAnchor="middle" fontSize={15} fontWeight={600}>
          {title}
        </text>
      )}
      {isRound ? (
        <PieChart
          data={data}
          box={plot}
          hole={kind === 'doughnut' ? 0.6 : 0}
          showsValues={chart.showsValues}
        />
      ) : kind === 'line' ? (
        <LineChart chart={chart} data={data} box={plot} />
      ) : (
        <BarChart chart={chart} data={data} box={plot} />
      )}
      {legend !== null && <Legend entries={entries} box={legendBox} isRow={isBelow} />}
    </svg>
  );
}
