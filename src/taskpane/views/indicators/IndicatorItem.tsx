import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { IndicatorResult } from '../../../pira/evaluation/evaluation';
import { focusOn } from '../../components/focusOn';
import { StatusMark } from '../../components/StatusMark';
import { usePlainStyles } from '../../components/plainStyles';
import { achievementText, shortened } from '../../format';
import { useLanguage, useTexts } from '../../messages/TextsContext';

const useStyles = makeStyles({
  name: { overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    justifyContent: 'space-between',
    overflowWrap: 'anywhere',
  },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface IndicatorItemProps {
  readonly result: IndicatorResult;
  /** The user comes back from here. */
  readonly isLeft: boolean;
  readonly onChoose: (result: IndicatorResult) => void;
}

/** An indicator in the list with its target, achievement and status; a press opens its explanation. */
export function IndicatorItem({ result, isLeft, onChoose }: IndicatorItemProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const { indicators } = useTexts();
  const { indicator, target, outcome } = result;
  return (
    <li className={styles.item}>
      <button
        type="button"
        id={`indicator-${indicator.id}`}
        ref={isLeft ? focusOn : undefined}
        className={plain.rowButton}
        onClick={() => onChoose(result)}
      >
        <span className={styles.name}>{shortened(indicator.name.text) || indicators.unnamed}</span>
        <span className={mergeClasses(plain.secondary, styles.facts)}>
          <span>{target === null ? indicators.noTarget : indicators.target({ text: target.text })}</span>
          <span>{achievementText(outcome.achievement, language)}</span>
          <StatusMark status={outcome.status} />
          {indicator.hidden && <span>{indicators.hidden}</span>}
        </span>
      </button>
    </li>
  );
}
