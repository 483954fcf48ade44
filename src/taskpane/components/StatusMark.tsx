import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Status } from '../../pira/evaluation/outcome';
import { MetIcon, NotEvaluableIcon, NotMeasuredIcon, NotMetIcon, PartlyMetIcon } from '../icons';
import { useTexts } from '../messages/TextsContext';
import { useStatusColours } from './statusColours';

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
});

/** The sign of a status, each of another shape; hidden from screen readers, which read the word beside it. */
function StatusIcon({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const colours = useStatusColours();
  const Icon = ICONS[status];
  return <Icon aria-hidden className={mergeClasses(styles.icon, colours[status])} />;
}

interface StatusMarkProps {
  readonly status: Status;
  /** Its word, where it is not that of the status. */
  readonly word?: string;
}

/** A status by shape, colour and word. */
export function StatusMark({ status, word }: StatusMarkProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <span className={styles.mark}>
      <StatusIcon status={status} />
      {word ?? texts.status[status]}
    </span>
  );
}
