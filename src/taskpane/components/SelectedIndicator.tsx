import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { IndicatorResult } from '../../pira/evaluation/evaluation';
import { useTexts } from '../messages/TextsContext';
import { LOW_PANE } from './paneSizes';
import { StatusMark } from './StatusMark';
import { usePlainStyles } from './plainStyles';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [LOW_PANE]: { paddingBlock: tokens.spacingVerticalXXS },
  },
  lowPane: { [LOW_PANE]: { display: 'none' } },
  text: {
    flexGrow: 1,
    minWidth: 0,
    [LOW_PANE]: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  },
  name: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  status: { flexShrink: 0 },
});

interface SelectedIndicatorProps {
  readonly result: IndicatorResult;
  /** Whether to disappear in a low pane: a message above the view needs the room. */
  readonly hidesInLowPane: boolean;
  readonly onExplain: () => void;
}

/** The indicator of the cell that stands selected in the sheet. */
export function SelectedIndicator({ result, hidesInLowPane, onExplain }: SelectedIndicatorProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { selected, unnamed } = useTexts();
  return (
    <section
      aria-label={selected.label}
      className={mergeClasses(styles.strip, hidesInLowPane && styles.lowPane)}
    >
      <div className={styles.text}>
        <span className={styles.name}>{result.indicator.name.text || unnamed}</span>
        <span className={mergeClasses(plain.secondary, styles.status)}>
          <StatusMark status={result.outcome.status} />
        </span>
      </div>
      <Button size="small" onClick={onExplain}>
        {selected.explain}
      </Button>
    </section>
  );
}
