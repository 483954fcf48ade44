const CONTAINER = 'pira';

/**
 * What one user has on one machine, beside the workbook; the add-in's pages share it.
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

export type Store = Awaited<ReturnType<typeof openStore>>;

/** Does something with the store; gives `otherwise` where the browser refuses to store. */
export async function withStore<T>(action: (store: Store) => T, otherwise: T): Promise<T> {
  try {
    return action(await openStore());
  } catch {
    return otherwise;
  }
}

/** Calls a listener whenever another page has changed the store; gives what ends that. */
export function onStoreChange(listener: () => void): Promise<() => void> {
  return withStore(
    (store) => {
      const subscription = store.notify(listener);
      return () => subscription.unsubscribe();
    },
    () => undefined,
  );
}
