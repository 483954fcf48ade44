import { isNotice, type Notice } from './notice';
import { onStoreChange, withStore, type Store } from './store';

const FIRST_RUN_SEEN = 'first-run-seen';
const NOTICE = 'notice';

/** Whether this user has been told what the add-in writes. */
export function hasSeenFirstRun(): Promise<boolean> {
  return withStore((store) => store.get(FIRST_RUN_SEEN) === true, false);
}

/** Remembers that the first steps were seen; without a store nothing happens. */
export function rememberFirstRun(): Promise<void> {
  return withStore((store) => {
    store.set(FIRST_RUN_SEEN, true);
  }, undefined);
}

/** Leaves what a ribbon command has to say for the pane. */
export function leaveNotice(notice: Notice): Promise<void> {
  return withStore((store) => {
    store.set(NOTICE, notice);
  }, undefined);
}

function takeNotice(store: Store): Notice | null {
  const notice = store.get(NOTICE);
  if (!isNotice(notice)) return null;
  store.delete(NOTICE);
  return notice;
}

/** Hands over what a ribbon command left or leaves for the pane, each once; gives what ends that. */
export async function onNotice(listener: (notice: Notice) => void): Promise<() => void> {
  const tell = async () => {
    const notice = await withStore(takeNotice, null);
    if (notice !== null) listener(notice);
  };
  await tell();
  return onStoreChange(() => void tell());
}
