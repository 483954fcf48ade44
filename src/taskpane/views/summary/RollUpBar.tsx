import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Status } from '../../../pira/evaluation/outcome';
import type { RollUp } from '../../../pira/evaluation/evaluation';
import { countsText } from '../../components/countsText';
import { StatusBar } from '../../components/StatusBar';
import { usePlainStyles } from '../../components/plainStyles';
import { achievementText } from '../../format';
import { useLanguage, useTexts } from '../../messages/TextsContext';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  label: { overflowWrap: 'anywhere' },
  official: { display: 'block' },
  part: { paddingInlineStart: tokens.spacingHorizontalL },
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** The statuses of what was held against its target, and those of what was not. */
const JUDGED: readonly Status[] = ['met', 'partly-met', 'not-met'];
const NOT_JUDGED: readonly Status[] = ['not-measured', 'not-evaluable'];

interface RollUpBarProps {
  readonly label: string;
  /** The official name, where the plan prints another; "" where it does not. */
  readonly official?: string;
  readonly rollUp: RollUp;
  /** A part of the one above it. */
  readonly isPart?: boolean;
  /** Leads to the indicators of the group. */
  readonly onChoose?: (() => void) | undefined;
}

/** How a group of indicators stands: by status as a bar, achievement, coverage and counts as text. */
export function RollUpBar({ label, official = '', rollUp, isPart = false, onChoose }: RollUpBarProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const { summary } = useTexts();
  const { achievement, measured, total, counts } = rollUp;
  const others = countsText(counts, language, NOT_JUDGED);
  const content = (
    <>
      <span className={styles.head}>
        <span className={styles.label}>
          {label}
          {official !== '' && (
            <span className={mergeClasses(plain.secondary, styles.official)}>
              {summary.official({ name: official })}
            </span>
          )}
        </span>
        <span className={plain.figure}>{achievementText(achievement, language)}</span>
      </span>
      <StatusBar counts={counts} />
      <span className={plain.secondary}>
        {achievement === null
          ? `${summary.notMeasured}: ${countsText(counts, language)}`
          : [`${summary.coverage({ measured, total })}: ${countsText(counts, language, JUDGED)}`, others]
              .filter((part) => part !== '')
              .join('; ')}
      </span>
    </>
  );
  const className = mergeClasses(styles.root, isPart && styles.part);
  if (onChoose === undefined) return <div className={className}>{content}</div>;
  return (
    <button type="button" className={mergeClasses(plain.rowButton, className)} onClick={onChoose}>
      {content}
    </button>
  );
}
