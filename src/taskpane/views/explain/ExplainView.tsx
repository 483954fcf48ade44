import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorResult } from '../../../pira/evaluation/evaluation';
import { focusOn } from '../../components/focusOn';
import { Section } from '../../components/Section';
import { usePlainStyles } from '../../components/plainStyles';
import { cellNamer } from '../../format';
import { BackIcon } from '../../icons';
import { useLanguage, useTexts } from '../../messages/TextsContext';
import { usePane, usePaneState } from '../../state/PaneContext';
import { Facts } from './Facts';
import { factsOf } from './factsOf';

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
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
  const plain = usePlainStyles();
  const pane = usePane();
  const { settings, analysis } = usePaneState();
  const nameOf = cellNamer(analysis?.plan);
  const language = useLanguage();
  const texts = useTexts();
  const { explain } = texts;
  const { indicator, target, actual } = result;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<BackIcon />}
        className={styles.back}
        ref={isEntered ? focusOn : undefined}
        onClick={onBack}
      >
        {explain.back}
      </Button>
      <div>
        <h2 className={styles.name}>{indicator.name.text || texts.indicators.unnamed}</h2>
        <span className={plain.secondary}>{indicator.objective.title.text}</span>
      </div>
      <Section title={explain.title}>
        <Facts facts={factsOf(result, settings.partlyFrom, language, texts)} />
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
