import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { IndicatorResult } from '../pira/evaluation/evaluation';
import type { CellRef } from '../pira/sheet/address';
import { ActionBar } from './components/ActionBar';
import { UnreadChangesSign } from './components/UnreadChangesSign';
import { LazyNotices } from './components/notices/LazyNotices';
import { RunProgress } from './components/RunProgress';
import { SelectedIndicator } from './components/SelectedIndicator';
import { StaleSign } from './components/StaleSign';
import { useFocusKeeper } from './components/useFocusKeeper';
import { useTexts } from './messages/TextsContext';
import { usePaneState } from './state/PaneContext';
import { ViewTabs, panelId, tabId } from './ViewTabs';
import { Views } from './Views';
import { LazyTour } from './views/tour/LazyTour';
import { placeOf, tabOf, toExplanation, toView, type PanePlace } from './place';
import { PlaceContext } from './PlaceContext';

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100vh', minWidth: 0 },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  main: { flexGrow: 1, minHeight: 0 },
  view: {
    height: '100%',
    boxSizing: 'border-box',
    // Office hides scroll bars until hovered unless they always stand.
    overflowY: 'scroll',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '& > *': { flexShrink: 0 },
  },
});

function resultAt(results: readonly IndicatorResult[], cell: CellRef | null): IndicatorResult | undefined {
  return results.find(
    ({ indicator }) => indicator.cell.sheet === cell?.sheet && indicator.cell.row === cell.row,
  );
}

/** Actions above, views in the middle, the selected indicator below. */
export function Shell() {
  const styles = useStyles();
  const root = useFocusKeeper();
  const texts = useTexts();
  const { analysis, selected, task, failed, done, notice } = usePaneState();
  const [place, setPlace] = useState<PanePlace>(() => placeOf(location.search));
  const { view, indicator } = place;
  const tab = tabOf(view);
  const way = useMemo(() => ({ place, go: setPlace }), [place]);
  const atCell = resultAt(analysis?.evaluation.results ?? [], selected);
  const [known, setKnown] = useState(selected);
  if (known !== selected) {
    setKnown(selected);
    if (view === 'indicators' && atCell !== undefined && atCell.indicator.id !== indicator)
      setPlace(toExplanation(place, atCell.indicator.id, false));
  }
  return (
    <PlaceContext value={way}>
      <div ref={root} className={styles.shell} aria-busy={task !== null}>
        <header className={styles.head}>
          <h1 className={styles.title}>{texts.paneTitle}</h1>
          <ActionBar />
          <RunProgress />
          <UnreadChangesSign />
          <StaleSign />
          <LazyNotices />
          <ViewTabs tab={tab} onTab={(next) => setPlace(toView(place, next))} />
          {place.tour !== null && <LazyTour at={place.tour} />}
        </header>
        <main className={styles.main}>
          <div
            key={`${view} ${indicator ?? ''}`}
            id={panelId(tab)}
            role="tabpanel"
            aria-labelledby={tabId(tab)}
            className={styles.view}
          >
            <Views />
          </div>
        </main>
        {atCell !== undefined && (view !== 'indicators' || indicator !== atCell.indicator.id) && (
          <SelectedIndicator
            hidesInLowPane={
              failed !== null || notice !== null || (done !== null && done.kind !== 'refreshed')
            }
            result={atCell}
            onExplain={() => setPlace(toExplanation(place, atCell.indicator.id, true))}
          />
        )}
      </div>
    </PlaceContext>
  );
}
