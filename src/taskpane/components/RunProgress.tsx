import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { percent } from '../format';
import { useLanguage, useTexts } from '../messages/TextsContext';
import { usePane, usePaneState } from '../state/PaneContext';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  bar: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** How far the work under way has come, with the way to stop it. */
export function RunProgress() {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts();
  const pane = usePane();
  const { task, progress } = usePaneState();
  if (task === null || task === 'following') return null;
  // Work of a single step shows no share: it would stand at nothing until it is done.
  const share = progress === null || progress.total <= 1 ? null : progress.done / progress.total;
  const text =
    progress === null || share === null
      ? texts.tasks[task]
      : texts.running[progress.step]({ share: percent(Math.round(share * 100) / 100, language) });
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <span>{text}</span>
        <ProgressBar aria-label={text} {...(share === null ? {} : { value: share, max: 1 })} />
      </div>
      <Button size="small" onClick={pane.cancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
