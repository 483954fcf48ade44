import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { JoinedFinding } from '../../../pira/checks/joined';
import { sayFinding } from '../../../pira/checks/sayFinding';
import { usePlainStyles } from '../../components/plainStyles';
import { cellNamer } from '../../format';
import { useLanguage, useTexts } from '../../messages/TextsContext';
import { usePane, usePaneState } from '../../state/PaneContext';
import { SetAsideForm } from './SetAsideForm';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** One finding: what is wrong, where, and what can be done about it. */
export function FindingItem({ finding }: { readonly finding: JoinedFinding }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const language = useLanguage();
  const { findings } = useTexts();
  const [isSettingAside, setSettingAside] = useState(false);
  const { fixes, place } = finding;
  const [fix] = fixes;
  const cell = cellNamer(usePaneState().analysis?.plan)(place);
  return (
    <li className={styles.item}>
      <span>{sayFinding(finding, language).what}</span>
      {fix !== undefined && <span className={plain.secondary}>{findings.fixTo(fix)}</span>}
      <div className={styles.actions}>
        <Button size="small" onClick={() => void pane.goTo(place)}>
          {findings.goTo({ cell })}
        </Button>
        {fix !== undefined && (
          <Button size="small" aria-label={findings.fixCell({ cell })} onClick={() => void pane.fix(fixes)}>
            {fixes.length > 1 ? findings.fixAll({ count: fixes.length }) : findings.fix}
          </Button>
        )}
        {!isSettingAside && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={findings.setAsideCell({ cell })}
            onClick={() => setSettingAside(true)}
          >
            {findings.setAside}
          </Button>
        )}
      </div>
      {isSettingAside && <SetAsideForm finding={finding} onClose={() => setSettingAside(false)} />}
    </li>
  );
}
