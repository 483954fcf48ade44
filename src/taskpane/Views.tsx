import { lazy } from 'react';
import { useFirstRun } from './components/useFirstRun';
import type { Place } from './place';
import { usePane, usePaneState } from './state/PaneContext';
import { IndicatorsView } from './views/indicators/IndicatorsView';
import { NO_FILTER } from './views/indicators/filter';
import { OptionsView } from './views/options/OptionsView';
import { FirstRun } from './views/summary/FirstRun';
import { SummaryView } from './views/summary/SummaryView';

/** Views that need the sentences of the domain: those are loaded with the engine, after the pane stands. */
const ExplainView = lazy(() => import(/* webpackChunkName: "explain" */ './views/explain/ExplainView'));
const FindingsView = lazy(() => import(/* webpackChunkName: "findings" */ './views/findings/FindingsView'));

interface ViewsProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** The view that the user has chosen. */
export function Views({ place, onPlace }: ViewsProps) {
  const pane = usePane();
  const { analysis, task } = usePaneState();
  const { isFirstRun, end } = useFirstRun();
  const { view, filter, indicator } = place;
  if (view === 'options') return <OptionsView plan={analysis?.plan ?? null} />;
  if (analysis === null) return task === 'opening' ? null : <FirstRun onUnderstood={null} />;
  if (view === 'findings') return <FindingsView found={analysis.findings} />;
  const { evaluation } = analysis;
  if (view === 'summary')
    return (
      <SummaryView
        analysis={analysis}
        onUnderstood={isFirstRun ? end : null}
        onStatus={(status) =>
          onPlace({ view: 'indicators', filter: { ...NO_FILTER, status }, indicator: null })
        }
      />
    );
  const explained = indicator === null ? undefined : evaluation.results[indicator];
  if (explained !== undefined)
    return <ExplainView result={explained} onBack={() => onPlace({ ...place, indicator: null })} />;
  return (
    <IndicatorsView
      evaluation={evaluation}
      filter={filter}
      onFilter={(next) => onPlace({ ...place, filter: next })}
      onChoose={({ indicator: chosen, target }) => {
        onPlace({ ...place, indicator: chosen.id });
        void pane.goTo(target?.cell ?? chosen.cell);
      }}
    />
  );
}
