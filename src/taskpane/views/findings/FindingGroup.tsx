import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ruleTitle, sayFinding } from '../../../pira/checks/sayFinding';
import { usePlainStyles } from '../../components/plainStyles';
import { WindowedList } from '../../components/WindowedList';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { FINDINGS } from '../../messages/views/findings';
import { usePane } from '../../state/PaneContext';
import { FindingItem } from './FindingItem';
import type { FindingGroup as Group } from './groups';

/** In pixels, of a finding with a sentence of two lines and its buttons. */
const ROW_HEIGHT = 84;

const useStyles = makeStyles({
  group: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginInline: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  all: { alignSelf: 'flex-start' },
});

/** The findings of one kind, with why they matter. */
export function FindingGroup({ group: { rule, findings } }: { readonly group: Group }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const language = useLanguage();
  const words = useWords(FINDINGS);
  const [first] = findings;
  const fixes = findings.flatMap((finding) => finding.fixes);
  return (
    <AccordionItem value={rule} className={styles.group}>
      <AccordionHeader as="h3" size="small">
        {ruleTitle(rule, language)} ({findings.length})
      </AccordionHeader>
      <AccordionPanel className={styles.body}>
        {first !== undefined && <span className={plain.secondary}>{sayFinding(first, language).why}</span>}
        {fixes.length > 1 && (
          <Button size="small" className={styles.all} onClick={() => void pane.fix(fixes)}>
            {words.fixAll({ count: fixes.length })}
          </Button>
        )}
        <WindowedList items={findings} keyOf={({ identity }) => identity} rowHeight={ROW_HEIGHT}>
          {(finding) => <FindingItem finding={finding} />}
        </WindowedList>
      </AccordionPanel>
    </AccordionItem>
  );
}
