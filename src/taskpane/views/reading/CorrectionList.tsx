import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fieldName } from '../../../pira/messages/fieldName';
import type { Language } from '../../../pira/messages';
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

/** What a correction says, in words. */
function saidText({ correction: one, cell }: CorrectionState, language: Language): string {
  const words = READING[language];
  const place = cellName(cell, true);
  const ofYear = (as: string, year: number | null): string =>
    year === null ? as : words.ofYear({ as, year });
  switch (one.kind) {
    case 'sheet': {
      const parts = [
        one.as === 'no-plan' ? words.said.noPlan(one) : one.as === 'plan' ? words.said.plan(one) : '',
        one.year === null ? '' : words.said.year({ sheet: one.sheet, year: one.year }),
      ];
      return parts.filter((part) => part !== '').join('; ');
    }
    case 'header':
      return one.headless ? words.said.start({ place }) : words.said.header({ place });
    case 'column': {
      const as = one.as === 'ignore' ? words.ignore : fieldName(one.as, language);
      return words.said.column({ place, header: one.anchor?.header ?? '', as: ofYear(as, one.year) });
    }
    case 'row':
      return words.said.row({ place, name: one.anchor?.name ?? '', as: words.rows[one.as] });
    case 'target':
      return words.said.target({ place, text: one.text, means: one.means });
  }
}

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
          const what = saidText(state, language);
          const note =
            state.reason === null
              ? state.state === 'idle'
                ? words.idle
                : ''
              : words.lapsed({ reason: words.lapsedReasons[state.reason] });
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
