import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { MergePlanned } from '../../../excel/port';
import type { Answer } from '../../../pira/collect/merge';
import { nameOf } from '../../../pira/collect/stamp';
import { say } from '../../../pira/messages';
import { collectionSheets } from '../../../pira/reports/collection/collectionSheet';
import { usePlainStyles } from '../../components/plainStyles';
import { Section } from '../../components/Section';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { COLLECT } from '../../messages/views/collect';
import { useIsBusy, usePane, usePaneState } from '../../state/PaneContext';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

/** Asks the responsibility centres for their values, and takes back what they filled in. */
export function CollectView() {
  const styles = useStyles();
  const words = useWords(COLLECT);
  const plain = usePlainStyles();
  const { collecting } = usePane();
  const isBusy = useIsBusy();
  const { analysis } = usePaneState();
  const [found, setFound] = useState<MergePlanned | null>(null);
  const centres = useMemo(
    () => (analysis === null ? [] : collectionSheets(analysis.plan, analysis.evaluation)),
    [analysis],
  );
  return (
    <>
      <Section title={words.ask}>
        <span className={plain.secondary}>{words.askWhy}</span>
        {centres.map(({ centre, indicators }) => (
          <Button
            key={centre}
            className={styles.action}
            disabledFocusable={isBusy}
            onClick={() => void collecting.open(centre)}
          >
            {words.open({ centre, count: indicators })}
          </Button>
        ))}
      </Section>
      <Section title={words.back}>
        <span className={plain.secondary}>{words.backWhy}</span>
        <Button
          className={styles.action}
          disabledFocusable={isBusy}
          onClick={() => void collecting.find().then(setFound)}
        >
          {words.find}
        </Button>
      </Section>
      {found !== null && <Found found={found} onDone={() => setFound(null)} />}
    </>
  );
}

interface FoundProps {
  readonly found: MergePlanned;
  readonly onDone: () => void;
}

/** What came back: nothing of it is written that the user did not choose. */
function Found({ found: { merge }, onDone }: FoundProps) {
  const styles = useStyles();
  const words = useWords(COLLECT);
  const plain = usePlainStyles();
  const language = useLanguage();
  const { collecting } = usePane();
  const isBusy = useIsBusy();
  const { taken, same, conflicts, missing, rejected } = merge;
  const [chosen, setChosen] = useState<ReadonlySet<Answer>>(() => new Set(taken));
  if (taken.length + same.length + conflicts.length + rejected.length === 0) return <p>{words.nothing}</p>;
  const choose = (answer: Answer, isChosen: boolean) => {
    const isSameCell = (other: Answer) =>
      other.cell.row === answer.cell.row &&
      other.cell.column === answer.cell.column &&
      other.cell.sheet === answer.cell.sheet;
    const others = [...chosen].filter((other) => !isSameCell(other));
    setChosen(new Set(isChosen ? [...others, answer] : others));
  };
  const choice = (answer: Answer, label: string) => (
    <Checkbox
      key={`${answer.file} ${answer.cell.sheet} ${answer.cell.row} ${answer.cell.column}`}
      label={label}
      checked={chosen.has(answer)}
      onChange={(_, { checked }) => choose(answer, checked === true)}
    />
  );
  return (
    <>
      {taken.length > 0 && (
        <Section title={words.taken({ count: taken.length })}>
          {taken.map((one) =>
            choice(
              one,
              words.line({ name: nameOf(one.result.indicator), value: one.theirs, file: one.file }),
            ),
          )}
        </Section>
      )}
      {conflicts.length > 0 && (
        <Section title={words.conflicts({ count: conflicts.length })}>
          <span className={plain.secondary}>{words.conflictsWhy}</span>
          {conflicts.map((one) =>
            choice(one, words.conflict({ ...one, name: nameOf(one.result.indicator) })),
          )}
        </Section>
      )}
      <Button
        appearance="primary"
        className={styles.action}
        disabledFocusable={isBusy || chosen.size === 0}
        onClick={() => void collecting.takeIn([...chosen]).then(onDone)}
      >
        {words.write({ count: chosen.size })}
      </Button>
      <span className={plain.secondary}>{words.same({ count: same.length })}</span>
      {missing.length > 0 && (
        <Section title={words.missing({ count: missing.length })}>
          <ul className={plain.list}>
            {missing.map(({ indicator }) => (
              <li key={indicator.id}>{nameOf(indicator)}</li>
            ))}
          </ul>
        </Section>
      )}
      {rejected.length > 0 && (
        <Section title={words.rejected({ count: rejected.length })}>
          <ul className={plain.list}>
            {rejected.map(({ file, cell, reason }) => (
              <li key={`${file} ${cell}`}>
                {file} {cell}: {say(reason, language)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
