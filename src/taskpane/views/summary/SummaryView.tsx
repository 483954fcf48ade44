import { sayOwnRules } from '../../../pira/evaluation/sayOwnRules';
import { usePlainStyles } from '../../components/plainStyles';
import { useFirstRun } from '../../components/useFirstRun';
import { achievementText } from '../../format';
import { useLanguage, useTexts } from '../../messages/TextsContext';
import { toList } from '../../place';
import { usePlace } from '../../PlaceContext';
import { usePaneState } from '../../state/PaneContext';
import { NO_FILTER } from '../indicators/filter';
import { FirstRun } from './FirstRun';
import { RollUps } from './RollUps';
import { StatusCounts } from './StatusCounts';

/** The plan at a glance. */
export function SummaryView() {
  const { place, go } = usePlace();
  const { analysis } = usePaneState();
  const { isFirstRun, end } = useFirstRun();
  const plain = usePlainStyles();
  const language = useLanguage();
  const { summary } = useTexts();
  if (analysis === null) return null;
  const { plan, evaluation } = analysis;
  const ownRules = sayOwnRules(evaluation.rules, language);
  const size = { indicators: plan.indicators.length, objectives: plan.objectives.length };
  const year = evaluation.year === null ? summary.noYear : summary.year({ year: evaluation.year });
  return (
    <>
      {isFirstRun && <FirstRun onUnderstood={end} />}
      <div>
        <h2 className={plain.title}>{plan.title.text || year}</h2>
        <span className={plain.secondary}>
          {plan.title.text === '' ? '' : `${year}, `}
          {summary.size(size)}
        </span>
      </div>
      {evaluation.plan.measured === 0 && <p className={plain.secondary}>{summary.nothingMeasured}</p>}
      <StatusCounts
        counts={evaluation.plan.counts}
        figure={achievementText(evaluation.plan.achievement, language)}
        onChoose={(status) => go(toList(place, { ...NO_FILTER, status }))}
      />
      {ownRules.length > 0 && (
        <span className={plain.secondary}>{summary.ownRules({ rules: ownRules.join(' ') })}</span>
      )}
      <RollUps
        evaluation={evaluation}
        onMission={(mission) => go(toList(place, { ...NO_FILTER, mission }))}
      />
    </>
  );
}
