import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { Pane } from './pane';
import { isBackground, type PaneState } from './paneState';

const PaneContext = createContext<Pane | null>(null);

/** Gives the pane to everything inside. */
export function PaneProvider({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }) {
  return <PaneContext value={pane}>{children}</PaneContext>;
}

/** The pane around; it is a mistake in the program to ask outside of it. */
export function usePane(): Pane {
  const pane = use(PaneContext);
  if (pane === null) throw new Error('usePane needs a PaneProvider around it.');
  return pane;
}

/** The pane's state, drawn anew at each change. */
export function usePaneState(): PaneState {
  const pane = usePane();
  return useSyncExternalStore(pane.subscribe, pane.state);
}

/** Whether something that the user asked for is under way, so that nothing else can be asked for. */
export function useIsBusy(): boolean {
  const { task } = usePaneState();
  return task !== null && !isBackground(task);
}
