import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { IgnoredFinding } from '../../../pira/checks/ignored';
import { sayFinding } from '../../../pira/checks/sayFinding';
import { Section } from '../../components/Section';
import { usePlainStyles } from '../../components/plainStyles';
import { cellNamer } from '../../format';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { FINDINGS } from '../../messages/views/findings';
import { usePane, usePaneState } from '../../state/PaneContext';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

/** Findings that the office ignores, with its reasons. */
export function IgnoredFindings({ ignored }: { readonly ignored: readonly IgnoredFinding[] }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const nameOf = cellNamer(usePaneState().analysis?.plan);
  const language = useLanguage();
  const findings = useWords(FINDINGS);
  return (
    <Section title={findings.ignored({ count: ignored.length })}>
      <ul className={plain.list}>
        {ignored.map(({ finding, reason }) => (
          <li key={finding.identity} className={styles.item}>
            <span>{sayFinding(finding, language).what}</span>
            <span className={plain.secondary}>{findings.ignoredBecause({ reason })}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={findings.restoreCell({ cell: nameOf(finding.place) })}
              onClick={() => void pane.restore(finding)}
            >
              {findings.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
