import type { LastError } from '../excel/lastError';
import { withStore } from './store';

const KEY = 'last-error';

/** Keeps the last error for the pane: that of a ribbon command happened in another page, that of a crash before the reload. */
export function rememberError(error: LastError): void {
  void withStore((store) => {
    store.set(KEY, error);
  }, undefined);
}

/** The last error on any of the add-in's pages; null where none was kept. */
export function rememberedError(): Promise<LastError | null> {
  return withStore((store) => {
    const kept = store.get(KEY);
    return isError(kept) ? kept : null;
  }, null);
}

function isError(value: unknown): value is LastError {
  return (
    typeof value === 'object' &&
    value !== null &&
    'at' in value &&
    typeof value.at === 'number' &&
    'code' in value &&
    typeof value.code === 'string' &&
    'place' in value &&
    typeof value.place === 'string' &&
    'trace' in value &&
    Array.isArray(value.trace) &&
    value.trace.every((step) => typeof step === 'string')
  );
}
