import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { firstResultArea } from '../../../pira/output/resultArea';
import { sayOwnRules } from '../../../pira/evaluation/sayOwnRules';
import { usePlainStyles } from '../../components/plainStyles';
import { achievementText } from '../../format';
import { useLanguage, useTexts } from '../../messages/TextsContext';
import { enter, toList } from '../../place';
import { usePlace } from '../../PlaceContext';
import { usePane, usePaneState } from '../../state/PaneContext';
import { NO_FILTER } from '../indicators/filter';
import { Changes } from './Changes';
import { changedSince } from './changedSince';
import { FirstRun } from './FirstRun';
import { RollUps } from './RollUps';
import { StatusCounts } from './StatusCounts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The plan at a glance. */
export function SummaryView() {
  const { place, go } = usePlace();
  const pane = usePane();
  const { analysis, evaluated } = usePaneState();
  const styles = useStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const { summary } = useTexts();
  if (analysis === null) return null;
  const { plan, evaluation } = analysis;
  const results = firstResultArea(plan);
  const changed = changedSince(evaluated, evaluation);
  const ownRules = sayOwnRules(evaluation.rules, language);
  const size = { indicators: plan.indicators.length, objectives: plan.objectives.length };
  const year = evaluation.year === null ? summary.noYear : summary.year({ year: evaluation.year });
  return (
    <>
      <FirstRun />
      <div>
        <h2 className={plain.title}>{plan.title.text || year}</h2>
        <span className={plain.secondary}>
          {plan.title.text === '' ? '' : `${year}, `}
          {summary.size(size)}
        </span>
      </div>
      {evaluation.plan.measured === 0 && <p className={plain.secondary}>{summary.nothingMeasured}</p>}
      <div className={styles.actions}>
        {results !== null && (
          <Button size="small" onClick={() => void pane.goTo(results)}>
            {summary.goToResults}
          </Button>
        )}
        <Button size="small" onClick={() => go(enter(place, 'missing'))}>
          {summary.missing}
        </Button>
      </div>
      {changed.length > 0 && <Changes changed={changed} />}
      <StatusCounts
        counts={evaluation.plan.counts}
        figure={achievementText(evaluation.plan.achievement, language)}
        onChoose={(status) => go(toList(place, { ...NO_FILTER, status }))}
      />
      {ownRules.length > 0 && (
        <span className={plain.secondary}>{summary.ownRules({ rules: ownRules.join(' ') })}</span>
      )}
      <RollUps evaluation={evaluation} onGroup={(group) => go(toList(place, { ...NO_FILTER, group }))} />
    </>
  );
}
