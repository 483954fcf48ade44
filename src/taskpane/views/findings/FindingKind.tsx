import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JoinedFinding } from '../../../pira/checks/joined';
import { ruleTitle, sayFinding } from '../../../pira/checks/sayFinding';
import { usePlainStyles } from '../../components/plainStyles';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { FINDINGS } from '../../messages/views/findings';
import { usePane } from '../../state/PaneContext';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  all: { alignSelf: 'flex-start' },
});

/** What findings of one kind have in common: how grave they are, why they matter, and their corrections at once. */
export function FindingKind({ kind }: { readonly kind: readonly JoinedFinding[] }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const language = useLanguage();
  const words = useWords(FINDINGS);
  const [first] = kind;
  if (first === undefined) return null;
  const { rule, severity } = first;
  const fixes = kind.flatMap((finding) => finding.fixes);
  const title = ruleTitle(rule, language);
  return (
    <>
      <h3 className={styles.title}>
        <SeverityIcon severity={severity} />
        <span>
          {words.kind({ severity: words.severityOf[severity], title })}
          {kind.length > 1 && ` (${kind.length})`}
        </span>
      </h3>
      <span className={plain.secondary}>{sayFinding(first, language).why}</span>
      {kind.length > 1 && fixes.length > 1 && (
        <Button
          size="small"
          className={styles.all}
          aria-label={words.fixAllOf({ title, count: fixes.length })}
          onClick={() => void pane.fix(fixes)}
        >
          {words.fixAll({ count: fixes.length })}
        </Button>
      )}
    </>
  );
}
