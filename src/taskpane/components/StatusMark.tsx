import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Status } from '../../pira/evaluation/outcome';
import { MetIcon, NotEvaluableIcon, NotMeasuredIcon, NotMetIcon, PartlyMetIcon } from '../icons';
import { useTexts } from '../messages/TextsContext';

const ICONS = {
  met: MetIcon,
  'partly-met': PartlyMetIcon,
  'not-met': NotMetIcon,
  'not-measured': NotMeasuredIcon,
  'not-evaluable': NotEvaluableIcon,
};

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  'partly-met': { color: tokens.colorStatusWarningForeground3 },
  'not-met': { color: tokens.colorStatusDangerForeground1 },
  'not-measured': { color: tokens.colorNeutralForeground3 },
  'not-evaluable': { color: tokens.colorNeutralForeground3 },
});

/** The sign of a status, each of another shape; hidden from screen readers, which read the word beside it. */
export function StatusIcon({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const Icon = ICONS[status];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[status])} />;
}

/** A status by shape, colour and word. */
export function StatusMark({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <span className={styles.mark}>
      <StatusIcon status={status} />
      {texts.status[status]}
    </span>
  );
}
