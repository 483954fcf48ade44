import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { STATUSES, type Status } from '../../../pira/evaluation/outcome';
import { Section } from '../../components/Section';
import { StatusMark } from '../../components/StatusMark';
import { usePlainStyles } from '../../components/plainStyles';
import { useTexts } from '../../messages/TextsContext';
import { StatusRing } from './StatusRing';

const useStyles = makeStyles({
  /** At 200 % the list stands under the ring. */
  picture: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  list: { flex: '1 1 11rem', minWidth: 0 },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
});

interface StatusCountsProps {
  readonly counts: Readonly<Record<Status, number>>;
  /** The achievement of the plan as it is shown; "" where nothing was measured. */
  readonly figure: string;
  readonly onChoose: (status: Status) => void;
}

/** How many indicators have each status; choosing one lists them. */
export function StatusCounts({ counts, figure, onChoose }: StatusCountsProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useTexts();
  return (
    <Section title={texts.summary.statuses}>
      <div className={styles.picture}>
        <StatusRing counts={counts} figure={figure} />
        <ul className={mergeClasses(plain.list, styles.list)}>
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
      </div>
    </Section>
  );
}
