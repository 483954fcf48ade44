import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { MergePlanned } from '../../../excel/port';
import type { Answer } from '../../../pira/collect/merge';
import { indicatorLabel } from '../../../pira/collect/rowKey';
import { say } from '../../../pira/messages';
import { isSameCell } from '../../../pira/sheet/address';
import { scrollIntoView } from '../../components/scrollIntoView';
import { usePlainStyles } from '../../components/plainStyles';
import { Section } from '../../components/Section';
import { WindowedList } from '../../components/WindowedList';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { COLLECT } from '../../messages/views/collect';
import { useIsBusy, usePane } from '../../state/PaneContext';

const useStyles = makeStyles({
  result: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** In pixels, of an answer of two lines. */
const ROW_HEIGHT = 44;

interface CollectedAnswersProps {
  readonly found: MergePlanned;
  readonly onDone: () => void;
}

/** The answers found in filled sheets: only those that the user chooses are written. */
export function CollectedAnswers({ found: { merge }, onDone }: CollectedAnswersProps) {
  const styles = useStyles();
  const words = useWords(COLLECT);
  const plain = usePlainStyles();
  const language = useLanguage();
  const { collecting } = usePane();
  const isBusy = useIsBusy();
  const { taken, same, conflicts, unsure, missing, rejected } = merge;
  const [chosen, setChosen] = useState<ReadonlySet<Answer>>(() => new Set(taken));
  const isCertain = useMemo(() => new Set(taken), [taken]);
  const firstOfFile = useMemo(
    () => new Set(taken.filter(({ file }, at) => file !== taken[at - 1]?.file)),
    [taken],
  );
  const count = taken.length + conflicts.length + unsure.length + same.length + rejected.length;
  if (count === 0) return <p role="status">{words.nothing}</p>;
  /** Of the answers for one cell only one can be written. */
  const choose = (answer: Answer, isChosen: boolean) => {
    const others = [...chosen].filter((other) => !isSameCell(other.cell, answer.cell));
    setChosen(new Set(isChosen ? [...others, answer] : others));
  };
  const labelOf = (answer: Answer): string => {
    const name = indicatorLabel(answer.result.indicator);
    const of = answer.field === 'actual' ? name : words.of({ name, of: words.fields[answer.field] });
    const line = isCertain.has(answer)
      ? words.line({ name: of, value: answer.theirs })
      : words.conflict({ ...answer, name: of });
    return answer.doubt === null ? line : `${line}. ${say(answer.doubt, language)}`;
  };
  const choices = (title: string, those: readonly Answer[]) => (
    <WindowedList items={those} keyOf={keyOf} label={title} rowHeight={ROW_HEIGHT}>
      {(answer) => (
        <>
          {firstOfFile.has(answer) && <div className={plain.secondary}>{answer.file}</div>}
          <Checkbox
            label={labelOf(answer)}
            checked={chosen.has(answer)}
            onChange={(_, { checked }) => choose(answer, checked === true)}
          />
        </>
      )}
    </WindowedList>
  );
  const sections: readonly (readonly [string, readonly Answer[], string?])[] = [
    [words.conflicts({ count: conflicts.length }), conflicts, words.conflictsWhy],
    [words.unsure({ count: unsure.length }), unsure],
    [words.taken({ count: taken.length }), taken],
  ];
  return (
    <>
      <div ref={scrollIntoView} className={styles.result}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isBusy || chosen.size === 0}
          onClick={() => void collecting.writeAnswers([...chosen]).then(onDone)}
        >
          {words.write({ count: chosen.size })}
        </Button>
        <span className={plain.secondary}>{words.same({ count: same.length })}</span>
      </div>
      {sections.map(
        ([title, those, why]) =>
          those.length > 0 && (
            <Section key={title} title={title}>
              {why !== undefined && <span className={plain.secondary}>{why}</span>}
              {choices(title, those)}
            </Section>
          ),
      )}
      {missing.length > 0 && (
        <Section title={words.missing({ count: missing.length })}>
          <WindowedList
            items={missing}
            keyOf={({ indicator }) => indicator.id}
            label={words.missing({ count: missing.length })}
            rowHeight={ROW_HEIGHT}
          >
            {({ indicator }) => {
              const { text: centre } = indicator.responsibilityCentre;
              const name = indicatorLabel(indicator);
              return centre === '' ? name : words.of({ name, of: centre });
            }}
          </WindowedList>
        </Section>
      )}
      {rejected.length > 0 && (
        <Section title={words.rejected({ count: rejected.length })}>
          <WindowedList
            items={[...rejected.entries()]}
            keyOf={([at]) => at}
            label={words.rejected({ count: rejected.length })}
            rowHeight={ROW_HEIGHT}
          >
            {([, { file, cell, reason }]) => {
              const place = [file, cell].filter((part) => part !== '').join(' ');
              return `${place}: ${say(reason, language)}`;
            }}
          </WindowedList>
        </Section>
      )}
    </>
  );
}

const keyOf = ({ cell: { sheet, row, column }, file, theirs }: Answer): string =>
  `${sheet}!${row},${column} ${file} ${theirs}`;
