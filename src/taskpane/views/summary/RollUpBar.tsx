import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RollUp } from '../../../pira/evaluation/evaluation';
import { Bar } from '../../components/Bar';
import { usePlainStyles } from '../../components/plainStyles';
import { achievementText } from '../../format';
import { useLanguage, useTexts } from '../../messages/TextsContext';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  label: { overflowWrap: 'anywhere' },
  part: { paddingInlineStart: tokens.spacingHorizontalL },
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

interface RollUpBarProps {
  readonly label: string;
  readonly rollUp: RollUp;
  /** A part of the one above it. */
  readonly isPart?: boolean;
}

/** Achievement and coverage of a group of indicators, as a bar and as text. */
export function RollUpBar({ label, rollUp, isPart = false }: RollUpBarProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const { summary } = useTexts();
  const { achievement, measured, total } = rollUp;
  return (
    <div className={mergeClasses(styles.root, isPart && styles.part)}>
      <div className={styles.head}>
        <span className={styles.label}>{label}</span>
        <span className={plain.figure}>{achievementText(achievement, language)}</span>
      </div>
      <Bar share={achievement ?? 0} />
      <span className={plain.secondary}>
        {achievement === null ? `${summary.notMeasured}: ` : ''}
        {summary.coverage({ measured, total })}
      </span>
    </div>
  );
}
