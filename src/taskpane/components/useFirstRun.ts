import { useEffect, useState } from 'react';
import { hasSeenFirstRun, rememberFirstRun } from '../userStore';

/** Whether to tell the user what the add-in writes, and what to call once they know. */
export function useFirstRun(): { readonly isFirstRun: boolean; readonly end: () => void } {
  const [isFirstRun, setFirstRun] = useState(false);
  useEffect(() => {
    void hasSeenFirstRun().then((seen) => setFirstRun(!seen));
  }, []);
  const end = () => {
    setFirstRun(false);
    void rememberFirstRun();
  };
  return { isFirstRun, end };
}
