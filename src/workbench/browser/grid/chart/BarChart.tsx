import type { ChartState } from '../../../book/charts';
import type { Box } from '../overlayBox';
import type { ChartData, ShownPoint } from './chartData';

interface BarChartProps {
  readonly chart: ChartState;
  readonly data: ChartData;
  readonly box: Box;
}

const CHARACTER_WIDTH = 6.2;
const LABEL_SHARE = 0.45;
const LABEL_HEIGHT = 18;
const BAR_SHARE = 0.62;

/** Values by category, upright or lying. */
export function BarChart({ chart, data, box }: BarChartProps) {
  const { kind, showsValues } = chart;
  const isLying = kind === 'bar';
  const names = data.categories;
  const longest = names.reduce((most, name) => Math.max(most, name.length), 0) * CHARACTER_WIDTH;
  const room = isLying ? Math.min(longest + 10, box.width * LABEL_SHARE) : 0;
  const valueRoom = showsValues && isLying ? 48 : 0;
  const plot: Box = isLying
    ? { ...box, left: box.left + room, width: Math.max(1, box.width - room - valueRoom) }
    : { ...box, top: box.top + LABEL_HEIGHT, height: Math.max(1, box.height - 2 * LABEL_HEIGHT) };
  const scale = scaleOf(chart, data);
  const count = Math.max(1, ...data.series.map(({ points }) => points.length));
  const band = (isLying ? plot.height : plot.width) / count;
  const thickness = (band * BAR_SHARE) / data.series.length;
  const places = Array.from({ length: count }, (_, place) => place);
  const fromStart = (place: number): number => {
    // The first category lies at the bottom of lying bars, unless the axis is turned.
    const isTurned = isLying !== chart.isReversed;
    return (isTurned ? count - 1 - place : place) * band;
  };
  return (
    <g>
      {isLying ? (
        <line x1={plot.left} x2={plot.left} y1={plot.top} y2={plot.top + plot.height} stroke="#BFBFBF" />
      ) : (
        <line
          x1={plot.left}
          x2={plot.left + plot.width}
          y1={plot.top + plot.height}
          y2={plot.top + plot.height}
          stroke="#BFBFBF"
        />
      )}
      {places.map((place) =>
        isLying ? (
          <text key={place} x={plot.left - 6} y={plot.top + fromStart(place) + band / 2 + 4} textAnchor="end">
            {truncate(names[place] ?? '', room)}
          </text>
        ) : (
          <text
            key={place}
            x={plot.left + fromStart(place) + band / 2}
            y={box.top + box.height}
            textAnchor="middle"
          >
            {truncate(names[place] ?? '', band)}
          </text>
        ),
      )}
      {data.series.map(({ points }, series) =>
        points.map((point, place) => {
          const { value } = point;
          if (value === null) return null;
          const along = scale(value) * (isLying ? plot.width : plot.height);
          const across = fromStart(place) + (band * (1 - BAR_SHARE)) / 2 + series * thickness;
          return (
            <Bar
              key={`${series} ${place}`}
              point={point}
              text={showsValues ? point.text : ''}
              isHorizontal={isLying}
              box={
                isLying
                  ? { left: plot.left, top: plot.top + across, width: along, height: thickness }
                  : {
                      left: plot.left + across,
                      top: plot.top + plot.height - along,
                      width: thickness,
                      height: along,
                    }
              }
            />
          );
        }),
      )}
    </g>
  );
}

interface BarProps {
  readonly point: ShownPoint;
  readonly text: string;
  readonly isHorizontal: boolean;
  readonly box: Box;
}

function Bar({ point, text, isHorizontal, box: { left, top, width, height } }: BarProps) {
  return (
    <g>
      <rect x={left} y={top} width={Math.max(0, width)} height={Math.max(0, height)} fill={point.color} />
      {isHorizontal ? (
        <text x={left + width + 5} y={top + height / 2 + 4}>
          {text}
        </text>
      ) : (
        <text x={left + width / 2} y={top - 4} textAnchor="middle">
          {text}
        </text>
      )}
    </g>
  );
}

/** Where a value lies between the ends of the axis, 0 to 1. */
function scaleOf({ valueAxis }: ChartState, data: ChartData): (value: number) => number {
  const values = data.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const least = valueAxis.minimum ?? Math.min(0, ...values);
  const most = Math.max(valueAxis.maximum ?? Math.max(0, ...values), least + Number.EPSILON);
  return (value) => Math.min(1, Math.max(0, (value - least) / (most - least)));
}

function truncate(text: string, width: number): string {
  const most = Math.max(1, Math.floor(width / CHARACTER_WIDTH));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
