import { useEffect, useState } from 'react';
import { usePaneState } from '../state/PaneContext';
import { hasSeenFirstRun, rememberFirstRun } from '../userStore';

/** Whether to tell the user what the add-in writes, and what to call once they know. Whoever evaluates knows. */
export function useFirstRun(): { readonly isFirstRun: boolean; readonly end: () => void } {
  const { done } = usePaneState();
  const hasEvaluated = done?.kind === 'evaluated';
  const [isFirstRun, setFirstRun] = useState(false);
  if (hasEvaluated && isFirstRun) setFirstRun(false);
  useEffect(() => {
    void hasSeenFirstRun().then((seen) => setFirstRun(!seen));
  }, []);
  useEffect(() => {
    if (hasEvaluated) void rememberFirstRun();
  }, [hasEvaluated]);
  const end = () => {
    setFirstRun(false);
    void rememberFirstRun();
  };
  return { isFirstRun, end };
}
