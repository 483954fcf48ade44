import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { monitor } from '../../../pira/evaluation/interim/monitor';
import { type Monitored, needsAction, INTERIM_KINDS } from '../../../pira/evaluation/interim/monitored';
import { waysIn } from '../../../pira/evaluation/interim/waysSaid';
import { say } from '../../../pira/messages';
import { sayPace, sayWay } from '../../../pira/messages/sayPace';
import { indicatorKeys } from '../../../pira/plan/indicatorKeys';
import { inOrder } from '../../../pira/reports/monitoring/monitoringSheet';
import { shownValue } from '../../../pira/reports/monitoring/shownValue';
import { usePlainStyles } from '../../components/plainStyles';
import { Section } from '../../components/Section';
import { shortened } from '../../format';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { MONITOR } from '../../messages/views/monitor';
import { useIsBusy, usePane, usePaneState } from '../../state/PaneContext';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' }, choice: { maxWidth: '16em' } });

/** Today, but no day after the year of the plan. */
function usualDay(year: number | null): string {
  const now = new Date().toISOString().slice(0, 10);
  return year === null || now <= `${year}-12-31` ? now : `${year}-12-31`;
}

/** How the indicators stand by a day, those to act on first. */
export function MonitorView() {
  const styles = useStyles();
  const words = useWords(MONITOR);
  const pane = usePane();
  const isBusy = useIsBusy();
  const { analysis } = usePaneState();
  const [chosen, setChosen] = useState<string | null>(null);
  const at = chosen ?? usualDay(analysis?.plan.year ?? null);
  const all = useMemo(() => {
    if (analysis === null || at === '') return [];
    return monitor(analysis.evaluation, at, waysIn(analysis.plan, analysis.settings.ways));
  }, [analysis, at]);
  const keys = useMemo(() => (analysis === null ? [] : indicatorKeys(analysis.plan)), [analysis]);
  const wanting = inOrder(all.filter(needsAction));
  const others = all.filter((one) => !needsAction(one));
  return (
    <>
      <Field label={words.at} className={styles.choice}>
        <Input type="date" value={at} onChange={(_, { value }) => setChosen(value)} />
      </Field>
      <Button
        className={styles.action}
        disabledFocusable={isBusy || at === ''}
        onClick={() => void pane.publishing.publish('monitoring', { at })}
      >
        {words.write}
      </Button>
      <Standings title={words.toAct({ count: wanting.length })} all={wanting} keys={keys} />
      {wanting.length === 0 && <span>{words.nothing}</span>}
      {others.length > 0 && (
        <Standings title={words.others({ count: others.length })} all={others} keys={keys} />
      )}
    </>
  );
}

interface StandingsProps {
  readonly title: string;
  readonly all: readonly Monitored[];
  /** Of the indicators, by their position. */
  readonly keys: readonly string[];
}

function Standings({ title, all, keys }: StandingsProps) {
  const plain = usePlainStyles();
  return (
    <Section title={title}>
      <ul className={plain.list}>
        {all.map((one) => (
          <li key={one.result.indicator.id}>
            <Standing one={one} indicator={keys[one.result.indicator.id] ?? ''} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Standing({ one, indicator }: { readonly one: Monitored; readonly indicator: string }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const words = useWords(MONITOR);
  const pane = usePane();
  const { interim, expected, projection, pace, how, isAssumed, notes, result } = one;
  const name = shortened(result.indicator.name.text || result.indicator.description.text);
  const figures =
    interim === null || expected === null
      ? ''
      : words.figures({ value: shownValue(one, interim.value), expected: shownValue(one, expected) });
  const why = notes.map((note) => say(note, language)).join(' ');
  return (
    <>
      <button
        type="button"
        className={plain.rowButton}
        onClick={() => void pane.goTo(interim?.cell ?? result.indicator.cell)}
      >
        <strong>{sayPace(pace, language)}</strong> {name}
        <div className={plain.secondary}>{[figures, why].filter((part) => part !== '').join('. ')}</div>
      </button>
      {projection !== null && (
        <Select
          className={styles.choice}
          size="small"
          aria-label={words.how({ name })}
          value={isAssumed ? '' : how}
          onChange={(_, { value }) =>
            void pane.changeSettings({
              way: { indicator, how: INTERIM_KINDS.find((way) => way === value) ?? null },
            })
          }
        >
          <option value="">{words.assumed}</option>
          {INTERIM_KINDS.map((way) => (
            <option key={way} value={way}>
              {sayWay(way, language)}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
