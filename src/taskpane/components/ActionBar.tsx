import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { RedoIcon, UndoIcon } from '../icons';
import { useTexts } from '../messages/TextsContext';
import { useIsBusy, usePane, usePaneState } from '../state/PaneContext';
import { stepName } from './stepName';

/** Office covers this much of the pane's top right corner with its own menu (34 px on Mac). */
const PERSONALITY_MENU = '34px';

const useStyles = makeStyles({
  main: { alignSelf: 'flex-start', whiteSpace: 'nowrap', marginInlineEnd: PERSONALITY_MENU },
  steps: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
  step: {
    minWidth: 'auto',
    justifyContent: 'start',
    textAlign: 'start',
    paddingInline: tokens.spacingHorizontalXXS,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The job in one click; once something was written, the way back and forward again, each named by its step. */
export function ActionBar() {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const { steps } = usePaneState();
  const isBusy = useIsBusy();
  const nameOf = (step: (typeof steps)['undo']) =>
    step === null ? null : { name: stepName(step.name, texts) };
  const back = nameOf(steps.undo);
  const forward = nameOf(steps.redo);
  return (
    <>
      <Button
        appearance="primary"
        className={styles.main}
        disabledFocusable={isBusy}
        onClick={() => void pane.evaluate()}
      >
        {texts.evaluate}
      </Button>
      {(back ?? forward) !== null && (
        <div className={styles.steps}>
          <Button
            appearance="subtle"
            size="small"
            className={styles.step}
            icon={<UndoIcon />}
            disabledFocusable={isBusy || back === null}
            onClick={() => void pane.undo()}
          >
            {back === null ? texts.steps.noUndo : texts.steps.undo(back)}
          </Button>
          {forward !== null && (
            <Button
              appearance="subtle"
              size="small"
              className={styles.step}
              icon={<RedoIcon />}
              aria-label={texts.steps.redo(forward)}
              title={texts.steps.redo(forward)}
              disabledFocusable={isBusy}
              onClick={() => void pane.redo()}
            />
          )}
        </div>
      )}
    </>
  );
}
