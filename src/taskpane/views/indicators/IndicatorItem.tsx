import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { IndicatorResult } from '../../../pira/evaluation/evaluation';
import { targetText } from '../../../pira/plan/sayCorrection';
import { focusOn } from '../../components/focusOn';
import { NARROW_PANE } from '../../components/paneSizes';
import { StatusMark } from '../../components/StatusMark';
import { usePlainStyles } from '../../components/plainStyles';
import { outcomeAchievement, shortened } from '../../format';
import { OpensIcon } from '../../icons';
import { useLanguage, useTexts, useWords } from '../../messages/TextsContext';
import { INDICATORS } from '../../messages/views/indicators';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 4.25rem 16px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    borderRadius: 0,
    [NARROW_PANE]: { gridTemplateColumns: 'minmax(0, 1fr) 16px' },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  figure: { textAlign: 'end', [NARROW_PANE]: { gridRow: 2, textAlign: 'start' } },
  opens: { color: tokens.colorNeutralForeground3 },
});

interface IndicatorItemProps {
  readonly result: IndicatorResult;
  /** The user comes back from here. */
  readonly takesFocus: boolean;
  readonly onChoose: (result: IndicatorResult) => void;
}

/** An indicator in the list with its target, achievement and status; a press opens its explanation. */
export function IndicatorItem({ result, takesFocus, onChoose }: IndicatorItemProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const { unnamed } = useTexts();
  const indicators = useWords(INDICATORS);
  const { indicator, target, outcome } = result;
  return (
    <button
      type="button"
      id={`indicator-${indicator.id}`}
      ref={takesFocus ? focusOn : undefined}
      className={mergeClasses(plain.rowButton, styles.row)}
      onClick={() => onChoose(result)}
    >
      <span className={styles.text}>
        <span className={styles.name}>{shortened(indicator.name.text) || unnamed}</span>
        <span className={mergeClasses(plain.secondary, styles.facts)}>
          <span>
            {target === null
              ? indicators.noTarget
              : indicators.target({ text: targetText(target, language) })}
          </span>
          <StatusMark status={outcome.status} />
          {indicator.hidden && <span>{indicators.hidden}</span>}
        </span>
      </span>
      <span className={mergeClasses(plain.figure, styles.figure)}>
        {outcomeAchievement(outcome, language)}
      </span>
      <OpensIcon aria-hidden className={styles.opens} />
    </button>
  );
}
