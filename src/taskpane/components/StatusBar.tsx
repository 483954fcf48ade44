import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { STATUSES, type Status } from '../../pira/evaluation/outcome';
import { useStatusColours } from './statusColours';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '2px',
    height: '8px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  part: { minWidth: '3px', backgroundColor: 'currentColor', forcedColorAdjust: 'none' },
  'not-evaluable': { '@media (forced-colors: active)': { marginBlock: '2px' } },
});

/** How the indicators of a group stand, each status as long as it is frequent. For the eye only. */
export function StatusBar({ counts }: { readonly counts: Readonly<Record<Status, number>> }) {
  const styles = useStyles();
  const colours = useStatusColours();
  return (
    <span aria-hidden className={styles.bar}>
      {STATUSES.filter((status) => counts[status] > 0).map((status) => (
        <span
          key={status}
          className={mergeClasses(
            styles.part,
            colours[status],
            status === 'not-evaluable' && styles['not-evaluable'],
          )}
          style={{ flexGrow: counts[status] }}
        />
      ))}
    </span>
  );
}
