import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { UndoIcon } from '../icons';
import { useTexts } from '../messages/TextsContext';
import { useIsBusy, usePane, usePaneState } from '../state/PaneContext';

/** Office covers this much of the pane's top right corner with its own menu (34 px on Mac). */
const PERSONALITY_MENU = '34px';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: tokens.spacingHorizontalS, paddingInlineEnd: PERSONALITY_MENU },
});

/** The job in one click, and its way back. */
export function ActionBar() {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const { undo } = usePaneState();
  const isBusy = useIsBusy();
  return (
    <div className={styles.bar}>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void pane.evaluate()}>
        {texts.evaluate}
      </Button>
      <Button
        appearance="subtle"
        icon={<UndoIcon />}
        title={texts.undoHint}
        disabledFocusable={isBusy || undo === null}
        onClick={() => void pane.undo()}
      >
        {texts.undo}
      </Button>
    </div>
  );
}
