import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { STATUSES, type Status } from '../../../pira/evaluation/outcome';
import { Section } from '../../components/Section';
import { StatusMark } from '../../components/StatusMark';
import { usePlainStyles } from '../../components/plainStyles';
import { useTexts } from '../../messages/TextsContext';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

interface StatusCountsProps {
  readonly counts: Readonly<Record<Status, number>>;
  readonly onChoose: (status: Status) => void;
}

/** How many indicators have each status; choosing one lists them. */
export function StatusCounts({ counts, onChoose }: StatusCountsProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useTexts();
  return (
    <Section title={texts.summary.statuses}>
      <ul className={plain.list}>
        {STATUSES.map((status) => (
          <li key={status}>
            <button
              type="button"
              className={mergeClasses(plain.rowButton, styles.row)}
              onClick={() => onChoose(status)}
            >
              <StatusMark status={status} />
              <span className={plain.figure}>{counts[status]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
