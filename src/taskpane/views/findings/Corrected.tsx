import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { WindowedList } from '../../components/WindowedList';
import { cellName, cellNamer } from '../../format';
import { CloseIcon } from '../../icons';
import { useTexts, useWords } from '../../messages/TextsContext';
import { FINDINGS } from '../../messages/views/findings';
import { usePane, usePaneState } from '../../state/PaneContext';
import { ChangedText } from './ChangedText';

/** Corrections listed at once; the others on demand. */
const FEW = 4;

/** In pixels, of a change in one line with its button. */
const ROW_HEIGHT = 28;

const useStyles = makeStyles({
  corrected: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(3.25rem, auto) minmax(0, 1fr)',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  cell: { minWidth: 'auto' },
  more: { alignSelf: 'flex-start' },
});

/** What the last correction changed, cell by cell, each a way to its cell; nothing where none was made. */
export function Corrected() {
  const styles = useStyles();
  const pane = usePane();
  const { corrected, analysis } = usePaneState();
  const { close } = useTexts();
  const findings = useWords(FINDINGS);
  const [whole, setWhole] = useState<typeof corrected | null>(null);
  const nameOf = cellNamer(analysis?.plan);
  const count = corrected.length;
  if (count === 0) return null;
  const shown = whole === corrected ? corrected : corrected.slice(0, FEW);
  const title = findings.corrected({ count });
  return (
    <section aria-label={title} className={styles.corrected}>
      <div className={styles.head}>
        <strong>{title}</strong>
        <Button
          size="small"
          appearance="transparent"
          icon={<CloseIcon />}
          aria-label={`${close}: ${title}`}
          onClick={pane.hideCorrected}
        />
      </div>
      <WindowedList items={shown} keyOf={({ cell }) => cellName(cell, true)} rowHeight={ROW_HEIGHT}>
        {({ cell, before, after }) => (
          <div className={styles.row}>
            <Button
              size="small"
              className={styles.cell}
              aria-label={findings.goTo({ cell: nameOf(cell) })}
              onClick={() => void pane.goTo(cell)}
            >
              {nameOf(cell)}
            </Button>
            <span>
              <ChangedText before={before} after={after} />
            </span>
          </div>
        )}
      </WindowedList>
      {shown.length < count && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setWhole(corrected)}>
          {findings.showAll({ count })}
        </Button>
      )}
    </section>
  );
}
