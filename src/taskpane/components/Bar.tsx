import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    height: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** A share from 0 to 1 as a bar. For the eye only: the figure stands beside it as text. */
export function Bar({ share }: { readonly share: number }) {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.track}>
      <div className={styles.fill} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
