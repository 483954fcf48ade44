import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { STATUSES, type Status } from '../../../pira/evaluation/outcome';
import { useStatusColours } from '../../components/statusColours';

const SIZE = 96;
const WIDTH = 14;
const RADIUS = (SIZE - WIDTH) / 2;
const ROUND = 2 * Math.PI * RADIUS;
/** Between the parts, in pixels of the ring. */
const GAP = 2;

const useStyles = makeStyles({
  ring: { flexShrink: 0, width: `${SIZE}px`, height: `${SIZE}px` },
  part: { fill: 'none', strokeWidth: `${WIDTH}px`, stroke: 'currentColor', forcedColorAdjust: 'none' },
  /** Apart from what was not measured also where a theme gives both one colour. */
  'not-evaluable': { '@media (forced-colors: active)': { strokeWidth: `${WIDTH / 3}px` } },
  figure: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAnchor: 'middle',
    dominantBaseline: 'central',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** Where each status begins on the ring and how far it reaches, as shares of the whole; those that occur. */
function partsOf(
  counts: Readonly<Record<Status, number>>,
): readonly { readonly status: Status; readonly from: number; readonly share: number }[] {
  const total = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  let from = 0;
  return STATUSES.flatMap((status) => {
    const share = total === 0 ? 0 : counts[status] / total;
    const part = { status, from, share };
    from += share;
    return share === 0 ? [] : [part];
  });
}

interface StatusRingProps {
  readonly counts: Readonly<Record<Status, number>>;
  /** What stands in its middle. */
  readonly figure: string;
}

/** How many indicators have each status, as a ring. For the eye only: the counts stand beside it as text. */
export function StatusRing({ counts, figure }: StatusRingProps) {
  const styles = useStyles();
  const colours = useStatusColours();
  const parts = partsOf(counts);
  const gap = parts.length > 1 ? GAP : 0;
  return (
    <svg aria-hidden viewBox={`0 0 ${SIZE} ${SIZE}`} className={styles.ring}>
      {parts.map(({ status, from, share }) => (
        <circle
          key={status}
          className={mergeClasses(
            styles.part,
            colours[status],
            status === 'not-evaluable' && styles['not-evaluable'],
          )}
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={RADIUS}
          strokeDasharray={`${Math.max(share * ROUND - gap, 1)} ${ROUND}`}
          strokeDashoffset={-from * ROUND}
          transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
        />
      ))}
      <text className={styles.figure} x={SIZE / 2} y={SIZE / 2}>
        {figure}
      </text>
    </svg>
  );
}
