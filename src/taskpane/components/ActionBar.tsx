import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { RedoIcon, UndoIcon } from '../icons';
import { useTexts } from '../messages/TextsContext';
import { useIsBusy, usePane, usePaneState } from '../state/PaneContext';
import { stepName } from './noticeOf';
import { usePlainStyles } from './plainStyles';

/** Office covers this much of the pane's top right corner with its own menu (34 px on Mac). */
const PERSONALITY_MENU = '34px';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: tokens.spacingHorizontalS, paddingInlineEnd: PERSONALITY_MENU },
  main: { flexShrink: 0, whiteSpace: 'nowrap' },
  step: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

/** The job in one click, its way back and forward again; which step comes next is written below. */
export function ActionBar() {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useTexts();
  const pane = usePane();
  const { steps } = usePaneState();
  const isBusy = useIsBusy();
  const back = steps.undo === null ? null : texts.steps.undo({ name: stepName(steps.undo.name, texts) });
  const forward = steps.redo === null ? null : texts.steps.redo({ name: stepName(steps.redo.name, texts) });
  return (
    <>
      <div className={styles.bar}>
        <Button
          appearance="primary"
          className={styles.main}
          disabledFocusable={isBusy}
          onClick={() => void pane.evaluate()}
        >
          {texts.evaluate}
        </Button>
        <Button
          appearance="subtle"
          className={styles.step}
          icon={<UndoIcon />}
          title={back ?? texts.steps.undo({ name: texts.steps.none })}
          disabledFocusable={isBusy || back === null}
          onClick={() => void pane.undo()}
        >
          {texts.undo}
        </Button>
        <Button
          appearance="subtle"
          className={styles.step}
          icon={<RedoIcon />}
          aria-label={texts.redo}
          title={forward ?? texts.steps.redo({ name: texts.steps.none })}
          disabledFocusable={isBusy || forward === null}
          onClick={() => void pane.redo()}
        />
      </div>
      {back === null && forward === null ? null : (
        <span className={plain.secondary}>{[back, forward].filter((step) => step !== null).join(' · ')}</span>
      )}
    </>
  );
}
