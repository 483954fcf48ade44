import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorResult } from '../../../pira/evaluation/evaluation';
import { Section } from '../../components/Section';
import { SubviewHead } from '../../components/SubviewHead';
import { cellNamer } from '../../format';
import { useLanguage, useTexts } from '../../messages/TextsContext';
import { usePane, usePaneState } from '../../state/PaneContext';
import { Facts } from './Facts';
import { factsOf } from './factsOf';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ExplainViewProps {
  readonly result: IndicatorResult;
  readonly isEntered: boolean;
  readonly onBack: () => void;
}

/** How one indicator came to its outcome. */
export function ExplainView({ result, isEntered, onBack }: ExplainViewProps) {
  const styles = useStyles();
  const pane = usePane();
  const { settings, analysis } = usePaneState();
  const nameOf = cellNamer(analysis?.plan);
  const language = useLanguage();
  const texts = useTexts();
  const { explain } = texts;
  const { indicator, target, actual } = result;
  return (
    <>
      <SubviewHead
        back={explain.back}
        title={indicator.name.text || texts.indicators.unnamed}
        subtitle={indicator.objective.title.text}
        isEntered={isEntered}
        onBack={onBack}
      />
      <Section title={explain.title}>
        <Facts facts={factsOf(result, settings.rules, language, texts)} />
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
      </div>
    </>
  );
}
