import { useEffect, useState, type ComponentType } from 'react';
import { moreEntry } from './moreViews';
import { tabOf, type View } from './place';
import { SummaryView } from './views/summary/SummaryView';

const late = () => import(/* webpackChunkName: "late-views" */ './lateViews');

async function load(view: View): Promise<ComponentType> {
  const entry = moreEntry(view);
  return entry === undefined ? (await late()).LATE_VIEWS[tabOf(view)] : entry.load();
}

/** A view's code: there, on its way, or not to be had. */
type LoadedView = ComponentType | 'loading' | 'failed';

/**
 * The view with its code, fetched once; that of the tabs as soon as the pane stands. Not React.lazy: it would leave a
 * view blank for a third of a second even where its code is there.
 */
export function useLoadedView(view: View): { readonly shown: LoadedView; readonly retry: () => void } {
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
    // A failure shows when a view is asked for.
    void late().catch(() => undefined);
  }, []);
  return {
    shown: known ?? 'loading',
    retry: () => setViews((now) => ({ ...now, [view]: undefined })),
  };
}
