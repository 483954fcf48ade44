import { Button, makeStyles } from '@fluentui/react-components';
import type { Analysis } from '../../../excel/port';
import type { Status } from '../../../pira/evaluation/outcome';
import { sayOwnRules } from '../../../pira/evaluation/sayOwnRules';
import { focusOn } from '../../components/focusOn';
import { usePlainStyles } from '../../components/plainStyles';
import { PublishIcon } from '../../icons';
import { achievementText } from '../../format';
import { useLanguage, useTexts } from '../../messages/TextsContext';
import { FirstRun } from './FirstRun';
import { RollUps } from './RollUps';
import { StatusCounts } from './StatusCounts';

const useStyles = makeStyles({
  publish: { alignSelf: 'flex-start' },
});

interface SummaryViewProps {
  readonly analysis: Analysis;
  /** Null once the user knows what the add-in writes. */
  readonly onUnderstood: (() => void) | null;
  /** The user comes back from the publications. */
  readonly isEntered: boolean;
  readonly onPublish: () => void;
  readonly onStatus: (status: Status) => void;
  /** By position in the evaluation's missions. */
  readonly onMission: (mission: number) => void;
}

/** The plan at a glance. */
export function SummaryView({
  analysis,
  onUnderstood,
  isEntered,
  onPublish,
  onStatus,
  onMission,
}: SummaryViewProps) {
  const { plan, evaluation } = analysis;
  const styles = useStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const { summary, publish } = useTexts();
  const ownRules = sayOwnRules(evaluation.rules, language);
  const size = { indicators: plan.indicators.length, objectives: plan.objectives.length };
  const year = evaluation.year === null ? summary.noYear : summary.year({ year: evaluation.year });
  return (
    <>
      {onUnderstood !== null && <FirstRun onUnderstood={onUnderstood} />}
      <div>
        <h2 className={plain.title}>{plan.title.text || year}</h2>
        <span className={plain.secondary}>
          {plan.title.text === '' ? '' : `${year}, `}
          {summary.size(size)}
        </span>
      </div>
      <Button
        icon={<PublishIcon />}
        className={styles.publish}
        ref={isEntered ? focusOn : undefined}
        onClick={onPublish}
      >
        {publish.enter}
      </Button>
      {evaluation.plan.measured === 0 && <p className={plain.secondary}>{summary.nothingMeasured}</p>}
      <StatusCounts
        counts={evaluation.plan.counts}
        figure={achievementText(evaluation.plan.achievement, language)}
        onChoose={onStatus}
      />
      {ownRules.length > 0 && (
        <span className={plain.secondary}>{summary.ownRules({ rules: ownRules.join(' ') })}</span>
      )}
      <RollUps evaluation={evaluation} onMission={onMission} />
    </>
  );
}
