import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergePlanned } from '../../../excel/port';
import type { Answer } from '../../../pira/collect/merge';
import { nameOf } from '../../../pira/collect/stamp';
import { say } from '../../../pira/messages';
import { inView } from '../../components/inView';
import { usePlainStyles } from '../../components/plainStyles';
import { Section } from '../../components/Section';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { COLLECT } from '../../messages/views/collect';
import { useIsBusy, usePane } from '../../state/PaneContext';

const useStyles = makeStyles({
  result: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  file: { display: 'flex', flexDirection: 'column' },
});

/** Answers by the file that they came in. */
function filesOf(answers: readonly Answer[]): readonly (readonly [string, readonly Answer[]])[] {
  return [...new Set(answers.map(({ file }) => file))].map((name) => [
    name,
    answers.filter(({ file }) => file === name),
  ]);
}

interface FoundProps {
  readonly found: MergePlanned;
  readonly onDone: () => void;
}

/** What came back: nothing of it is written that the user did not choose. */
export function Found({ found: { merge }, onDone }: FoundProps) {
  const styles = useStyles();
  const words = useWords(COLLECT);
  const plain = usePlainStyles();
  const language = useLanguage();
  const { collecting } = usePane();
  const isBusy = useIsBusy();
  const { taken, same, conflicts, unsure, missing, rejected } = merge;
  const [chosen, setChosen] = useState<ReadonlySet<Answer>>(() => new Set(taken));
  const answers = [...taken, ...conflicts, ...unsure];
  if (answers.length + same.length + rejected.length === 0) return <p role="status">{words.nothing}</p>;
  /** Of the answers for one cell only one can be written. */
  const choose = (answer: Answer, isChosen: boolean) => {
    const others = [...chosen].filter((other) => !isSameCell(other, answer));
    setChosen(new Set(isChosen ? [...others, answer] : others));
  };
  const labelOf = (answer: Answer): string => {
    const name = nameOf(answer.result.indicator);
    const of = answer.field === 'actual' ? name : words.of({ name, of: words.fields[answer.field] });
    const line = taken.includes(answer)
      ? words.line({ name: of, value: answer.theirs })
      : words.conflict({ ...answer, name: of });
    return answer.said === null ? line : `${line}. ${say(answer.said, language)}`;
  };
  const choices = (those: readonly Answer[]) =>
    those.map((answer) => (
      <Checkbox
        key={answers.indexOf(answer)}
        label={labelOf(answer)}
        checked={chosen.has(answer)}
        onChange={(_, { checked }) => choose(answer, checked === true)}
      />
    ));
  return (
    <>
      <div ref={inView} className={styles.result}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isBusy || chosen.size === 0}
          onClick={() => void collecting.takeIn([...chosen]).then(onDone)}
        >
          {words.write({ count: chosen.size })}
        </Button>
        <span className={plain.secondary}>{words.same({ count: same.length })}</span>
      </div>
      {conflicts.length > 0 && (
        <Section title={words.conflicts({ count: conflicts.length })}>
          <span className={plain.secondary}>{words.conflictsWhy}</span>
          {choices(conflicts)}
        </Section>
      )}
      {unsure.length > 0 && (
        <Section title={words.unsure({ count: unsure.length })}>{choices(unsure)}</Section>
      )}
      {taken.length > 0 && (
        <Section title={words.taken({ count: taken.length })}>
          {filesOf(taken).map(([file, those]) => (
            <div key={file} role="group" aria-label={file} className={styles.file}>
              <div aria-hidden className={plain.secondary}>
                {file}
              </div>
              {choices(those)}
            </div>
          ))}
        </Section>
      )}
      {missing.length > 0 && (
        <Section title={words.missing({ count: missing.length })}>
          <ul className={plain.list}>
            {missing.map(({ indicator }) => {
              const { text: centre } = indicator.responsibilityCentre;
              const name = nameOf(indicator);
              return <li key={indicator.id}>{centre === '' ? name : words.of({ name, of: centre })}</li>;
            })}
          </ul>
        </Section>
      )}
      {rejected.length > 0 && (
        <Section title={words.rejected({ count: rejected.length })}>
          <ul className={plain.list}>
            {rejected.map(({ file, cell, reason }, index) => (
              <li key={index}>
                {[file, cell].filter((part) => part !== '').join(' ')}: {say(reason, language)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function isSameCell({ cell: one }: Answer, { cell: other }: Answer): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
