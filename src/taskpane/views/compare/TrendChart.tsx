import { makeStyles, tokens } from '@fluentui/react-components';
import { comparableRuns, type Trend, type TrendPoint } from '../../../pira/compare/trend';

const WIDTH = 280;
const HEIGHT = 64;
const MARGIN = 10;
const DASH = 8;
const DOT = 3;

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: `${WIDTH}px`, height: 'auto', overflow: 'visible' },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: 2 },
  dot: { fill: tokens.colorBrandStroke1 },
  target: { stroke: tokens.colorNeutralForeground3, strokeWidth: 2, strokeDasharray: '3 2' },
  year: { fill: tokens.colorNeutralForeground2, fontSize: '9px', textAnchor: 'middle' },
});

/**
 * Targets and actual values over the years: each run of comparable years has a scale of its own and no line leads to the
 * next. The text beside it says the same, so that it is left out for screen readers.
 */
export function TrendChart({ trend }: { readonly trend: Trend }) {
  const styles = useStyles();
  const { points } = trend;
  const [first] = points;
  const last = points.at(-1);
  const isEmpty = points.every(({ target, actual }) => target === null && actual === null);
  if (first === undefined || last === undefined || isEmpty) return null;
  const span = Math.max(1, last.year - first.year);
  const x = (year: number): number => MARGIN * 2 + ((year - first.year) / span) * (WIDTH - MARGIN * 4);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      {comparableRuns(trend).map((run) => {
        const y = scaleOf(run);
        const measured = run.flatMap(({ year, actual }) =>
          actual === null ? [] : [{ year, at: y(actual) }],
        );
        return (
          <g key={run[0]?.year}>
            <polyline
              className={styles.line}
              points={measured.map(({ year, at }) => `${x(year)},${at}`).join(' ')}
            />
            {measured.map(({ year, at }) => (
              <circle key={year} className={styles.dot} cx={x(year)} cy={at} r={DOT} />
            ))}
            {run.map(({ year, target }) =>
              target === null ? null : (
                <line
                  key={year}
                  className={styles.target}
                  x1={x(year) - DASH}
                  x2={x(year) + DASH}
                  y1={y(target)}
                  y2={y(target)}
                />
              ),
            )}
          </g>
        );
      })}
      {points.map(({ year }) => (
        <text key={year} className={styles.year} x={x(year)} y={HEIGHT - 1}>
          {year}
        </text>
      ))}
    </svg>
  );
}

/** The height of a value among those of its run; in the middle where there is but one. */
function scaleOf(points: readonly TrendPoint[]): (value: number) => number {
  const values = points.flatMap(({ target, actual }) => [target, actual]).filter((value) => value !== null);
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = HEIGHT - MARGIN * 3;
  return (value) => MARGIN + (most === least ? room / 2 : ((most - value) / (most - least)) * room);
}
