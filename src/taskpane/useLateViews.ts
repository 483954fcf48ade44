import { useEffect, useState } from 'react';
import type * as LateViews from './lateViews';

const loadLateViews = () => import(/* webpackChunkName: "late-views" */ './lateViews');

/**
 * The views whose code follows once the pane stands; null until then. Not React.lazy: it would leave a view blank for a
 * third of a second even where its code is there.
 */
export function useLateViews(): typeof LateViews | null {
  const [views, setViews] = useState<typeof LateViews | null>(null);
  useEffect(() => {
    void loadLateViews().then(setViews);
  }, []);
  return views;
}
