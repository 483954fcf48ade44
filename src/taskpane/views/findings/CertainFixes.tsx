import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fix } from '../../../pira/checks/finding';
import { ChangedText } from './ChangedText';
import { focusOn } from '../../components/focusOn';
import { WindowedList } from '../../components/WindowedList';
import { cellName, cellNamer } from '../../format';
import { useTexts, useWords } from '../../messages/TextsContext';
import { FINDINGS } from '../../messages/views/findings';
import { useIsBusy, usePane, usePaneState } from '../../state/PaneContext';

/** In pixels, of a change in one line. */
const ROW_HEIGHT = 20;

const useStyles = makeStyles({
  all: { alignSelf: 'flex-start' },
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** All corrections that are certain, at once: first what would change, then the button that does it. */
export function CertainFixes({ fixes }: { readonly fixes: readonly Fix[] }) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const nameOf = cellNamer(usePaneState().analysis?.plan);
  const { cancelForm } = useTexts();
  const findings = useWords(FINDINGS);
  const [isShown, setShown] = useState(false);
  const count = fixes.length;
  if (count === 0) return null;
  if (!isShown)
    return (
      <Button size="small" className={styles.all} onClick={() => setShown(true)}>
        {findings.fixCertain({ count })}
      </Button>
    );
  return (
    <section aria-label={findings.fixPreview} className={styles.preview}>
      <strong>{findings.fixPreview}</strong>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          ref={focusOn}
          disabledFocusable={isBusy}
          onClick={() => void pane.fix(fixes).then(() => setShown(false))}
        >
          {findings.fixCells({ count })}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setShown(false)}>
          {cancelForm}
        </Button>
      </div>
      <WindowedList items={fixes} keyOf={({ cell }) => cellName(cell, true)} rowHeight={ROW_HEIGHT}>
        {({ cell, before, after }) => (
          <span>
            <strong>{nameOf(cell)}</strong>: <ChangedText before={before} after={after} />
          </span>
        )}
      </WindowedList>
    </section>
  );
}
