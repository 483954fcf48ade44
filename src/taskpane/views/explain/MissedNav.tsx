import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import type { IndicatorResult } from '../../../pira/evaluation/evaluation';
import { usePlainStyles } from '../../components/plainStyles';
import { useWords } from '../../messages/TextsContext';
import { EXPLAIN } from '../../messages/views/explain';
import { toExplanation } from '../../place';
import { usePlace } from '../../PlaceContext';
import { usePane } from '../../state/PaneContext';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1 },
});

interface MissedNavProps {
  readonly results: readonly IndicatorResult[];
  /** The id of the indicator that is shown. */
  readonly shown: number;
}

/** From one target that was not fully met to the previous and the next one, in the plan's order. */
export function MissedNav({ results, shown }: MissedNavProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const { place, go } = usePlace();
  const explain = useWords(EXPLAIN);
  const missed = results.filter(({ outcome: { status } }) => status === 'not-met' || status === 'partly-met');
  const position = missed.findIndex(({ indicator }) => indicator.id === shown);
  const previous = missed.findLast(({ indicator }) => indicator.id < shown);
  const next = missed.find(({ indicator }) => indicator.id > shown);
  if (previous === undefined && next === undefined) return null;
  const button = (label: string, Icon: typeof ArrowUp20Regular, to: IndicatorResult | undefined) => (
    <Button
      size="small"
      appearance="subtle"
      aria-label={label}
      title={label}
      icon={<Icon />}
      disabledFocusable={to === undefined}
      onClick={() => {
        if (to === undefined) return;
        go(toExplanation(place, to.indicator.id, false));
        void pane.goTo(to.actual?.cell ?? to.indicator.cell);
      }}
    />
  );
  return (
    <div role="group" aria-label={explain.missed({ count: missed.length })} className={styles.root}>
      <span className={mergeClasses(plain.secondary, styles.text)}>
        {position < 0
          ? explain.missed({ count: missed.length })
          : explain.missedAt({ position: position + 1, count: missed.length })}
      </span>
      {button(explain.previousMissed, ArrowUp20Regular, previous)}
      {button(explain.nextMissed, ArrowDown20Regular, next)}
    </div>
  );
}
