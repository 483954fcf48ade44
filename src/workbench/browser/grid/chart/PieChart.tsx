import type { Box } from '../overlayBox';
import type { ChartData } from './chartData';

interface PieChartProps {
  readonly data: ChartData;
  readonly box: Box;
  /** Share of the radius that is left free in the middle. */
  readonly hole: number;
  readonly showsValues: boolean;
}

/** The parts of a whole, from the top and with the clock. */
export function PieChart({ data, box, hole, showsValues }: PieChartProps) {
  const points = data.series[0]?.points ?? [];
  const sizes = points.map(({ value }) => Math.max(0, value ?? 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  if (whole === 0) return null;
  const radius = Math.min(box.width, box.height) / 2;
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const width = radius * (1 - hole);
  const line = radius - width / 2;
  const length = 2 * Math.PI * line;
  return (
    <g>
      {points.map(({ color, text }, place) => {
        const share = (sizes[place] ?? 0) / whole;
        if (share === 0) return null;
        const before = sizes.slice(0, place).reduce((sum, size) => sum + size, 0) / whole;
        const angle = (before + share / 2) * 2 * Math.PI;
        return (
          <g key={place}>
            <circle
              cx={middle.x}
              cy={middle.y}
              r={line}
              fill="none"
              stroke={color}
              strokeWidth={width}
              strokeDasharray={`${share * length} ${length}`}
              transform={`rotate(${before * 360 - 90} ${middle.x} ${middle.y})`}
            />
            {showsValues && (
              <text
                x={middle.x + line * Math.sin(angle)}
                y={middle.y - line * Math.cos(angle) + 4}
                textAnchor="middle"
              >
                {text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
