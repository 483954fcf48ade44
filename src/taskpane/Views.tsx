import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType } from 'react';
import { SubviewHead } from './components/SubviewHead';
import { useTexts } from './messages/TextsContext';
import { back, isMoreView, needsPlan, tabOf, type View } from './place';
import { usePlace } from './PlaceContext';
import { usePaneState } from './state/PaneContext';
import { FirstRun } from './views/summary/FirstRun';
import { moreEntry } from './moreViews';
import { SummaryView } from './views/summary/SummaryView';

const loadTabViews = () => import(/* webpackChunkName: "tab-views" */ './tabViews');

async function load(view: View): Promise<ComponentType> {
  const entry = moreEntry(view);
  return entry === undefined ? (await loadTabViews()).TAB_VIEWS[tabOf(view)] : entry.load();
}

/** A view's code: loaded, being loaded, or not to be had. */
type LoadedView = ComponentType | 'loading' | 'failed';

/**
 * The view with its code, loaded once; that of the tabs as soon as the pane is on screen. Not React.lazy: it would leave
 * a view blank for a third of a second even where its code is loaded already.
 */
function useLoadedView(view: View): { readonly shown: LoadedView; readonly retry: () => void } {
  const [views, setViews] = useState<Partial<Record<View, LoadedView>>>({ summary: SummaryView });
  const known = views[view];
  useEffect(() => {
    if (known !== undefined) return;
    const put = (loaded: LoadedView) => setViews((now) => ({ ...now, [view]: loaded }));
    load(view).then(
      (component) => put(component),
      () => put('failed'),
    );
  }, [view, known]);
  useEffect(() => {
    // A failure shows when the user opens a view.
    void loadTabViews().catch(() => undefined);
  }, []);
  return {
    shown: known ?? 'loading',
    retry: () => setViews((now) => ({ ...now, [view]: undefined })),
  };
}

/** The view that the user has chosen; one of the tab "more" with its title and a button back. */
export function Views() {
  const { place, go } = usePlace();
  const { view } = place;
  const { analysis, task } = usePaneState();
  const { more, tabs, tryAgain, viewFailed } = useTexts();
  const { shown: View, retry } = useLoadedView(view);
  if (analysis === null && needsPlan(view)) return task === 'opening' ? null : <FirstRun />;
  return (
    <>
      {isMoreView(view) && (
        <SubviewHead
          back={tabs.more}
          title={more[view].title}
          subtitle={more[view].text}
          isEntered={place.isEntered}
          onBack={() => go(back(place))}
        />
      )}
      {View === 'failed' ? (
        <>
          <p role="alert">{viewFailed}</p>
          <Button onClick={retry}>{tryAgain}</Button>
        </>
      ) : (
        View !== 'loading' && <View />
      )}
    </>
  );
}
