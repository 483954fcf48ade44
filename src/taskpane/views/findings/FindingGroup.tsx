import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fixable } from '../../../pira/checks/fixes';
import { ruleTitle, sayFinding } from '../../../pira/checks/sayFinding';
import { usePlainStyles } from '../../components/plainStyles';
import { useLanguage, useTexts } from '../../messages/TextsContext';
import { usePane } from '../../state/PaneContext';
import { FindingItem } from './FindingItem';
import type { FindingGroup as Group } from './groups';

const useStyles = makeStyles({
  group: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  title: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalS,
  },
  all: { alignSelf: 'flex-start' },
});

interface FindingGroupProps {
  readonly group: Group;
  readonly isOpen: boolean;
}

/** The findings of one kind, with why they matter. */
export function FindingGroup({ group: { rule, findings }, isOpen }: FindingGroupProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useTexts();
  const [first] = findings;
  const withFix = fixable(findings, rule);
  return (
    <details className={styles.group} open={isOpen}>
      <summary className={styles.title}>
        {ruleTitle(rule, language)} ({findings.length})
      </summary>
      <div className={styles.body}>
        {first !== undefined && <span className={plain.secondary}>{sayFinding(first, language).why}</span>}
        {withFix.length > 1 && (
          <Button size="small" className={styles.all} onClick={() => void pane.fix(withFix)}>
            {texts.findings.fixAll({ count: withFix.length })}
          </Button>
        )}
        <ul className={plain.list}>
          {findings.map((finding) => (
            <FindingItem key={finding.identity} finding={finding} />
          ))}
        </ul>
      </div>
    </details>
  );
}
