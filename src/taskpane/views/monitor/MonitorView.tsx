import { Button, Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { monitor } from '../../../pira/evaluation/interim/monitor';
import {
  type Monitored,
  type Pace,
  needsAction,
  INTERIM_KINDS,
} from '../../../pira/evaluation/interim/monitored';
import type { Status } from '../../../pira/evaluation/outcome';
import { keptInterimKinds } from '../../../pira/evaluation/interim/keptInterimKinds';
import { say } from '../../../pira/messages';
import { sayPace, sayWay } from '../../../pira/messages/sayPace';
import { indicatorKeys } from '../../../pira/plan/indicatorKeys';
import { byUrgency } from '../../../pira/reports/monitoring/monitoringSheet';
import { shownValue, valueJudgedBy } from '../../../pira/reports/monitoring/shownValue';
import { usePlainStyles } from '../../components/plainStyles';
import { Section } from '../../components/Section';
import { StatusMark } from '../../components/StatusMark';
import { WindowedList } from '../../components/WindowedList';
import { figuresIn, shortened } from '../../format';
import { OpensIcon } from '../../icons';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { MONITOR } from '../../messages/views/monitor';
import { useIsBusy, usePane, usePaneState } from '../../state/PaneContext';

const useStyles = makeStyles({
  action: { alignSelf: 'flex-start' },
  choice: { maxWidth: '16em' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 16px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  opens: { color: tokens.colorNeutralForeground3 },
});

/** In pixels, of a name with its figures and how they are taken. */
const ROW_HEIGHT = 120;

/** The sign of a pace is that of the status which it leads to. */
const SIGNS: Readonly<Record<Pace, Status>> = {
  'on-track': 'met',
  'at-risk': 'partly-met',
  late: 'not-met',
  'not-due': 'not-measured',
  'not-measured': 'not-measured',
  'not-evaluable': 'not-evaluable',
};

/** Said once for all: it is so of most indicators once the year has ended. */
const isSaidAbove = ({ code }: Monitored['notes'][number]): boolean => code === 'actual-written';

/** The choice below an indicator says it. */
const isSaidBelow = ({ code }: Monitored['notes'][number]): boolean => code === 'how-assumed';

/** Today, but no day after the year of the plan. */
function usualDay(year: number | null): string {
  const now = new Date().toISOString().slice(0, 10);
  return year === null || now <= `${year}-12-31` ? now : `${year}-12-31`;
}

/** How the indicators stand by a day, those to act on first. */
export function MonitorView() {
  const styles = useStyles();
  const plain = usePlainStyles();
  const words = useWords(MONITOR);
  const pane = usePane();
  const isBusy = useIsBusy();
  const { analysis } = usePaneState();
  const [chosen, setChosen] = useState<string | null>(null);
  const at = chosen ?? usualDay(analysis?.plan.year ?? null);
  const all = useMemo(() => {
    if (analysis === null || at === '') return [];
    const { plan, evaluation, settings } = analysis;
    return monitor(plan, evaluation, at, keptInterimKinds(plan, settings.ways));
  }, [analysis, at]);
  const keys = useMemo(() => (analysis === null ? [] : indicatorKeys(analysis.plan)), [analysis]);
  const wanting = byUrgency(all.filter(needsAction));
  const others = all.filter((one) => !needsAction(one));
  const written = all.filter(({ notes }) => notes.some(isSaidAbove)).length;
  return (
    <>
      <Field label={words.at} className={styles.choice}>
        <Input size="small" type="date" value={at} onChange={(_, { value }) => setChosen(value)} />
      </Field>
      <Button
        size="small"
        className={styles.action}
        disabledFocusable={isBusy || at === ''}
        onClick={() => void pane.publishing.publish('monitoring', { at })}
      >
        {words.write}
      </Button>
      {written > 0 && <span className={plain.secondary}>{words.written({ count: written })}</span>}
      <MonitoredList title={words.toAct({ count: wanting.length })} all={wanting} keys={keys} />
      {wanting.length === 0 && <span>{words.nothing}</span>}
      {others.length > 0 && (
        <MonitoredList title={words.others({ count: others.length })} all={others} keys={keys} />
      )}
    </>
  );
}

interface MonitoredListProps {
  readonly title: string;
  readonly all: readonly Monitored[];
  /** Of the indicators, by their position. */
  readonly keys: readonly string[];
}

function MonitoredList({ title, all, keys }: MonitoredListProps) {
  return (
    <Section title={title}>
      <WindowedList
        items={all}
        keyOf={({ result }) => result.indicator.id}
        label={title}
        rowHeight={ROW_HEIGHT}
      >
        {(one) => <MonitoredItem one={one} indicator={keys[one.result.indicator.id] ?? ''} />}
      </WindowedList>
    </Section>
  );
}

function MonitoredItem({ one, indicator }: { readonly one: Monitored; readonly indicator: string }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const words = useWords(MONITOR);
  const pane = usePane();
  const { interim, expected, projection, pace, how, isAssumed, notes, result } = one;
  const name = shortened(result.indicator.name.text || result.indicator.description.text);
  const value = valueJudgedBy(one);
  const shown = (printed: string) => figuresIn(printed, language);
  const figures = [
    ...(value === '' ? [] : [words.value({ value: shown(value) })]),
    ...(interim === null || expected === null
      ? []
      : [words.expected({ value: shown(shownValue(one, expected)) })]),
    ...(projection === null ? [] : [words.projection({ value: shown(shownValue(one, projection)) })]),
  ].join(', ');
  const why = notes
    .filter((note) => !isSaidAbove(note) && !(projection !== null && isSaidBelow(note)))
    .map((note) => say(note, language))
    .join(' ');
  return (
    <>
      <button
        type="button"
        className={mergeClasses(plain.rowButton, styles.row)}
        onClick={() => void pane.goTo(interim?.cell ?? result.indicator.cell)}
      >
        <span className={styles.text}>
          <span>{name}</span>
          <span className={plain.secondary}>
            <StatusMark status={SIGNS[pace]} word={sayPace(pace, language)} />
          </span>
          <span className={plain.secondary}>{[figures, why].filter((part) => part !== '').join('. ')}</span>
        </span>
        <OpensIcon aria-hidden className={styles.opens} />
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
          <option value="">
            {isAssumed ? words.assumed({ way: sayWay(how, language) }) : words.automatic}
          </option>
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
