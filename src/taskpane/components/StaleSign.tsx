import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Announcer } from './Announcer';
import { WarningIcon } from '../icons';
import { useTexts } from '../messages/TextsContext';
import { useIsBusy, usePane, usePaneState } from '../state/PaneContext';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  text: { flexGrow: 1, '@media (max-width: 340px)': { fontSize: tokens.fontSizeBase200 } },
  button: { flexShrink: 0, whiteSpace: 'nowrap', '@media (max-width: 340px)': { minWidth: 'auto' } },
});

/** Tells that the result columns in the sheet are older than the results in the pane, and updates them in one click. */
export function StaleSign() {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { columnsOutOfDate, updateColumns } = useTexts();
  const isStale = usePaneState().analysis?.findings.some(({ rule }) => rule === 'stale-results') === true;
  return (
    <>
      <Announcer text={isStale ? columnsOutOfDate : ''} />
      {isStale && (
        <div className={styles.root}>
          <WarningIcon aria-hidden className={styles.icon} />
          <span className={styles.text}>{columnsOutOfDate}</span>
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={isBusy}
            onClick={() => void pane.evaluate()}
          >
            {updateColumns}
          </Button>
        </div>
      )}
    </>
  );
}
