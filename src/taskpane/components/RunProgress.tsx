import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../messages/TextsContext';
import { usePane, usePaneState } from '../state/PaneContext';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  bar: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** How far the work under way has come, with the way to stop it. */
export function RunProgress() {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const { task, progress } = usePaneState();
  if (task === null || task === 'following') return null;
  const text = progress === null ? texts.tasks[task] : texts.running[progress.step](progress);
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <span>{text}</span>
        <ProgressBar
          aria-label={text}
          {...(progress === null ? {} : { value: progress.done, max: progress.total })}
        />
      </div>
      <Button size="small" onClick={pane.cancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
