import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { JoinedFinding } from '../../../pira/checks/joined';
import { sayFinding } from '../../../pira/checks/sayFinding';
import { ChangedText } from './ChangedText';
import { usePlainStyles } from '../../components/plainStyles';
import { cellNamer } from '../../format';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { FINDINGS } from '../../messages/views/findings';
import { enter } from '../../place';
import { usePlace } from '../../PlaceContext';
import { usePane, usePaneState } from '../../state/PaneContext';
import { IgnoreForm } from './IgnoreForm';

/** Cells of one cause that can be gone to; of more, the others are counted. */
const MOST_LINKS = 4;

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** One finding: what is wrong, where, and what can be done about it. */
export function FindingItem({ finding }: { readonly finding: JoinedFinding }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const language = useLanguage();
  const findings = useWords(FINDINGS);
  const { place: here, go } = usePlace();
  const [isIgnoring, setIgnoring] = useState(false);
  const { fixes, place, cells } = finding;
  const [fix] = fixes;
  const nameOf = cellNamer(usePaneState().analysis?.plan);
  const cell = nameOf(place);
  const others = cells.slice(1, MOST_LINKS);
  const unnamed = cells.length - 1 - others.length;
  return (
    <>
      <span>{sayFinding(finding, language).what}</span>
      {fix !== undefined && (
        <span className={plain.secondary}>
          <ChangedText before={fix.before} after={fix.after} />
        </span>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={() => void pane.goTo(place)}>
          {findings.goTo({ cell })}
        </Button>
        {others.map((other) => (
          <Button
            key={nameOf(other)}
            size="small"
            aria-label={findings.goTo({ cell: nameOf(other) })}
            onClick={() => void pane.goTo(other)}
          >
            {nameOf(other)}
          </Button>
        ))}
        {unnamed > 0 && <span className={plain.secondary}>{findings.otherCells({ count: unnamed })}</span>}
        {fix !== undefined && (
          <Button size="small" aria-label={findings.fixCell({ cell })} onClick={() => void pane.fix(fixes)}>
            {fixes.length > 1 ? findings.fixAll({ count: fixes.length }) : findings.fix}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={findings.correctReadingOf({ cell })}
          onClick={() => {
            void pane.goTo(place);
            go(enter(here, 'reading'));
          }}
        >
          {findings.correctReading}
        </Button>
        {!isIgnoring && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={findings.ignoreCell({ cell })}
            onClick={() => setIgnoring(true)}
          >
            {findings.ignore}
          </Button>
        )}
      </div>
      {isIgnoring && <IgnoreForm finding={finding} onClose={() => setIgnoring(false)} />}
    </>
  );
}
