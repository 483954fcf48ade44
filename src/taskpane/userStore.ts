import { isNotice, type Notice } from './notice';

const CONTAINER = 'pira';
const FIRST_RUN_SEEN = 'first-run-seen';
const NOTICE = 'notice';

/**
 * What one user has on one machine, beside the workbook; the add-in's pages share it. Nothing of the workbook's
 * cells is kept here. Where the browser refuses to store, nothing is remembered.
 *
 * This is the only file that uses office-js-helpers, for its scoped key-value storage that tells of changes made by
 * other pages. It is loaded when first needed, after the pane stands.
 */
async function openStore() {
  const { Storage, StorageType } = await import(
    /* webpackChunkName: "helpers" */ '@microsoft/office-js-helpers'
  );
  return new Storage<unknown>(CONTAINER, StorageType.LocalStorage);
}

type Store = Awaited<ReturnType<typeof openStore>>;

async function attempt<T>(action: (store: Store) => T, otherwise: T): Promise<T> {
  try {
    return action(await openStore());
  } catch {
    return otherwise;
  }
}

/** Whether this user has been told what the add-in writes. */
export function hasSeenFirstRun(): Promise<boolean> {
  return attempt((store) => store.get(FIRST_RUN_SEEN) === true, false);
}

export function rememberFirstRun(): Promise<void> {
  return attempt((store) => {
    store.set(FIRST_RUN_SEEN, true);
  }, undefined);
}

/** Leaves what a ribbon command has to say for the pane. */
export function leaveNotice(notice: Notice): Promise<void> {
  return attempt((store) => {
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
  return attempt(
    (store) => {
      const tell = () => {
        const notice = takeNotice(store);
        if (notice !== null) listener(notice);
      };
      tell();
      const subscription = store.notify(tell);
      return () => subscription.unsubscribe();
    },
    () => undefined,
  );
}
