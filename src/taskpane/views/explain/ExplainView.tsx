import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorResult } from '../../../pira/evaluation/evaluation';
import { Section } from '../../components/Section';
import { SubviewHead } from '../../components/SubviewHead';
import { cellNamer, outcomeAchievement } from '../../format';
import { useLanguage, useTexts, useWords } from '../../messages/TextsContext';
import { EXPLAIN } from '../../messages/views/explain';
import { back, enter } from '../../place';
import { usePlace } from '../../PlaceContext';
import { usePane, usePaneState } from '../../state/PaneContext';
import { Facts } from './Facts';
import { factsOf } from './factsOf';
import { MissedNav } from './MissedNav';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How one indicator came to its outcome. */
export function ExplainView({ result }: { readonly result: IndicatorResult }) {
  const styles = useStyles();
  const pane = usePane();
  const { place, go } = usePlace();
  const { settings, analysis } = usePaneState();
  const nameOf = cellNamer(analysis?.plan);
  const language = useLanguage();
  const texts = useTexts();
  const explain = useWords(EXPLAIN);
  const { indicator, target, actual, outcome } = result;
  return (
    <>
      <SubviewHead
        back={explain.back}
        title={indicator.name.text || texts.unnamed}
        subtitle={[texts.status[outcome.status], outcomeAchievement(outcome, language)]
          .filter((part) => part !== '')
          .join(' · ')}
        isEntered={place.isEntered}
        onBack={() => go(back(place))}
      />
      {analysis !== null && <MissedNav results={analysis.evaluation.results} shown={indicator.id} />}
      <Section title={explain.title}>
        <Facts facts={factsOf(result, settings.rules, language)} />
      </Section>
      <div className={styles.actions}>
        {target !== null && (
          <Button size="small" onClick={() => void pane.goTo(target.cell)}>
            {explain.goToTarget({ cell: nameOf(target.cell) })}
          </Button>
        )}
        {actual !== null && (
          <Button size="small" onClick={() => void pane.goTo(actual.cell)}>
            {explain.goToActual({ cell: nameOf(actual.cell) })}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            void pane.goTo((target ?? indicator).cell);
            go(enter(place, 'reading'));
          }}
        >
          {explain.correctReading}
        </Button>
      </div>
    </>
  );
}
