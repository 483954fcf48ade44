import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TrendsFound } from '../../../excel/port';
import type { Trend } from '../../../pira/compare/trend';
import { targetText } from '../../../pira/plan/sayCorrection';
import { Section } from '../../components/Section';
import { WindowedList } from '../../components/WindowedList';
import { usePlainStyles } from '../../components/plainStyles';
import { figuresIn, outcomeAchievement, shortened } from '../../format';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { COMPARE } from '../../messages/views/compare';
import { useIsBusy, usePane } from '../../state/PaneContext';
import { PlainItem, useNameOf } from './PairItem';
import { TrendChart } from './TrendChart';

const ROW_HEIGHT = 130;

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The indicators over all years of the workbook, as small charts of one size. */
export function Trends() {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { comparing, publishing } = usePane();
  const isBusy = useIsBusy();
  const words = useWords(COMPARE);
  const nameOf = useNameOf();
  const [found, setFound] = useState<TrendsFound | null>(null);
  const trends = found?.trends ?? null;
  const show = async () => setFound((await comparing.findTrends()) ?? found);
  return (
    <Section title={words.trend}>
      <div className={styles.actions}>
        {trends === null && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void show()}>
            {words.trendShow}
          </Button>
        )}
        {trends?.length !== 0 && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void publishing.publish('trend')}>
            {words.trendWrite}
          </Button>
        )}
      </div>
      {found !== null && found.disagreements.length > 0 && (
        <>
          <span>{words.disagree({ count: found.disagreements.length })}</span>
          <WindowedList
            items={found.disagreements}
            keyOf={({ pair }) => pair.identity}
            rowHeight={ROW_HEIGHT}
          >
            {({ year, pair, target }) => (
              <PlainItem
                name={nameOf(pair.to)}
                lines={[words.disagreeLine({ year, one: target.from, other: target.to })]}
                from={target.cells.from ?? pair.from.cell}
                to={target.cells.to ?? pair.to.cell}
              />
            )}
          </WindowedList>
        </>
      )}
      {trends?.length === 0 && <span className={plain.secondary}>{words.noTrend}</span>}
      {trends !== null && trends.length > 0 && (
        <>
          <span className={plain.secondary}>{words.legend}</span>
          <WindowedList
            items={trends}
            keyOf={({ indicator }) => `${indicator.cell.sheet} ${indicator.id}`}
            rowHeight={ROW_HEIGHT}
          >
            {(trend) => <TrendItem trend={trend} />}
          </WindowedList>
        </>
      )}
    </Section>
  );
}

function TrendItem({ trend }: { readonly trend: Trend }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const words = useWords(COMPARE);
  const nameOf = useNameOf();
  const lines = trend.points.flatMap(({ year, breaks, result: { target, actual, outcome } }) => [
    ...breaks.map((one) => words.breaks[one]({ year })),
    words.trendPoint({
      year,
      target: figuresIn(targetText(target, language), language),
      actual: figuresIn(actual?.text ?? '', language),
      achievement: outcomeAchievement(outcome, language),
    }),
  ]);
  return (
    <div className={styles.item}>
      <span>{shortened(nameOf(trend.indicator))}</span>
      <TrendChart trend={trend} />
      {lines.map((line) => (
        <span key={line} className={plain.secondary}>
          {line}
        </span>
      ))}
    </div>
  );
}
