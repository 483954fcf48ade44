import type { ChartState } from '../../../book/charts';
import type { Box } from '../overlayBox';
import type { ChartData } from './chartData';

interface LineChartProps {
  readonly chart: ChartState;
  readonly data: ChartData;
  readonly box: Box;
}

const LABEL_HEIGHT = 18;
const MARGIN = 8;
const MARK = 4;

/** Values over categories, those that follow each other joined by a line. An axis without bounds takes in the values and no more. */
export function LineChart({ chart: { valueAxis }, data, box }: LineChartProps) {
  const values = data.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const least = valueAxis.minimum ?? Math.min(...values);
  const most = valueAxis.maximum ?? Math.max(...values);
  const height = Math.max(1, box.height - LABEL_HEIGHT - 2 * MARGIN);
  const count = Math.max(1, ...data.series.map(({ points }) => points.length));
  const x = (place: number): number => box.left + ((place + 0.5) * box.width) / count;
  const y = (value: number): number =>
    box.top + MARGIN + (most === least ? 0.5 : (most - value) / (most - least)) * height;
  return (
    <g>
      <line
        x1={box.left}
        x2={box.left + box.width}
        y1={box.top + height + 2 * MARGIN}
        y2={box.top + height + 2 * MARGIN}
        stroke="#BFBFBF"
      />
      {data.categories.map((name, place) => (
        <text key={place} x={x(place)} y={box.top + box.height} textAnchor="middle">
          {name}
        </text>
      ))}
      {data.series.map(({ color, isDashed, points }, series) => (
        <g key={series}>
          {points.map(({ value }, place) => {
            const next = points[place + 1]?.value ?? null;
            if (value === null) return null;
            return (
              <g key={place}>
                {next !== null && (
                  <line
                    x1={x(place)}
                    y1={y(value)}
                    x2={x(place + 1)}
                    y2={y(next)}
                    stroke={color}
                    strokeWidth={3}
                    strokeDasharray={isDashed ? '8 5' : undefined}
                  />
                )}
                <circle cx={x(place)} cy={y(value)} r={MARK} fill={color} />
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
}
