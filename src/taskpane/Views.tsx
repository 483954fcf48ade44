import { useFirstRun } from './components/useFirstRun';
import { back, toDiagnostics, toExplanation, toList, toPublishing, type Place } from './place';
import { usePane, usePaneState } from './state/PaneContext';
import { useLateViews } from './useLateViews';
import { NO_FILTER } from './views/indicators/filter';
import { FirstRun } from './views/summary/FirstRun';
import { SummaryView } from './views/summary/SummaryView';

interface ViewsProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** The view that the user has chosen. */
export function Views({ place, onPlace }: ViewsProps) {
  const pane = usePane();
  const { analysis, task } = usePaneState();
  const { isFirstRun, end } = useFirstRun();
  const late = useLateViews();
  const { view, filter, indicator } = place;
  if (view === 'options' && place.isDiagnosing)
    return (
      late && (
        <late.DiagnosticsView
          isEntered={place.isEntered}
          onBack={() => onPlace(toDiagnostics(place, false))}
        />
      )
    );
  if (view === 'options')
    return (
      late && (
        <late.OptionsView
          plan={analysis?.plan ?? null}
          isEntered={place.isEntered}
          onDiagnostics={() => onPlace(toDiagnostics(place, true))}
        />
      )
    );
  if (analysis === null) return task === 'opening' ? null : <FirstRun onUnderstood={null} />;
  if (view === 'findings') return late && <late.FindingsView found={analysis.findings} />;
  const { evaluation } = analysis;
  if (view === 'summary' && place.isPublishing)
    return (
      late && (
        <late.PublishView isEntered={place.isEntered} onBack={() => onPlace(toPublishing(place, false))} />
      )
    );
  if (view === 'summary')
    return (
      <SummaryView
        analysis={analysis}
        onUnderstood={isFirstRun ? end : null}
        isEntered={place.isEntered}
        onPublish={() => onPlace(toPublishing(place, true))}
        onStatus={(status) => onPlace(toList(place, { ...NO_FILTER, status }))}
        onMission={(mission) => onPlace(toList(place, { ...NO_FILTER, mission }))}
      />
    );
  const chosenResult = indicator === null ? undefined : evaluation.results[indicator];
  if (chosenResult !== undefined)
    return (
      late && (
        <late.ExplainView
          result={chosenResult}
          isEntered={place.isEntered}
          onBack={() => onPlace(back(place))}
        />
      )
    );
  return (
    late && (
      <late.IndicatorsView
        evaluation={evaluation}
        filter={filter}
        left={place.left}
        onFilter={(next) => onPlace(toList(place, next))}
        onChoose={({ indicator: chosen, target }) => {
          onPlace(toExplanation(place, chosen.id, true));
          void pane.goTo(target?.cell ?? chosen.cell);
        }}
      />
    )
  );
}
