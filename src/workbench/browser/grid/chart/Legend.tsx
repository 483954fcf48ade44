import type { Box } from '../overlayBox';

export const LEGEND_LINE = 18;
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
export function Legend({ entries, box, isRow }: LegendProps) {
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
