import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sayCorrection } from '../../../pira/plan/sayCorrection';
import type { CorrectionState } from '../../../pira/plan/correction';
import { usePlainStyles } from '../../components/plainStyles';
import { Section } from '../../components/Section';
import { cellName } from '../../format';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { READING } from '../../messages/views/reading';
import { usePane } from '../../state/PaneContext';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface CorrectionListProps {
  readonly states: readonly CorrectionState[];
  readonly onTakeBack: (state: CorrectionState) => void;
}

/** All that the office says, each with what became of it and the way to take it back. */
export function CorrectionList({ states, onTakeBack }: CorrectionListProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const language = useLanguage();
  const words = useWords(READING);
  return (
    <Section title={words.corrections}>
      {states.length === 0 && <span className={plain.secondary}>{words.noCorrections}</span>}
      <ul className={plain.list}>
        {states.map((state) => {
          const what = sayCorrection(state, language);
          const note =
            state.reason === null ? (state.state === 'idle' ? words.idle : '') : words.lapsed[state.reason];
          return (
            <li key={what} className={styles.item}>
              <span>{what}</span>
              {note !== '' && <span className={plain.secondary}>{note}</span>}
              <div className={styles.actions}>
                {state.reason !== 'no-sheet' && (
                  <Button
                    size="small"
                    aria-label={words.goTo({ cell: cellName(state.cell, true) })}
                    onClick={() => void pane.goTo(state.cell)}
                  >
                    {words.go}
                  </Button>
                )}
                <Button
                  size="small"
                  aria-label={words.takeBackOf({ what })}
                  onClick={() => onTakeBack(state)}
                >
                  {words.takeBack}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
