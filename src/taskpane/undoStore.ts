import type { UndoStore } from '../excel/undo/undoStore';
import { onStoreChange, withStore, type Store } from './store';

const KEY = 'undo';
/** The workbooks a person works on at a time; the oldest entry gives way. */
const MOST_WORKBOOKS = 4;
/** Well within what a browser lets a page keep; the plans of hundreds of offices would fit. */
const LONGEST = 1_000_000;
const LONGEST_KEPT_MS = 24 * 60 * 60_000;

interface StoredRecord {
  readonly workbook: string;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  /** The steps, packed. */
  readonly record: string;
}

function isEntry(value: unknown): value is StoredRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'workbook' in value &&
    typeof value.workbook === 'string' &&
    'at' in value &&
    typeof value.at === 'number' &&
    'record' in value &&
    typeof value.record === 'string'
  );
}

/** The entries that are not too old, from the oldest to the newest. */
function entriesOf(store: Store): readonly StoredRecord[] {
  const kept = store.get(KEY);
  const now = Date.now();
  return Array.isArray(kept)
    ? kept.filter(isEntry).filter(({ at }) => at <= now && now - at < LONGEST_KEPT_MS)
    : [];
}

/** A workbook has another address; steps of one that was kept there before are of another content. */
function moveEntry(store: Store, from: string, to: string): void {
  const entries = entriesOf(store);
  const moved = entries.find(({ workbook }) => workbook === from);
  if (moved === undefined) return;
  const others = entries.filter(({ workbook }) => workbook !== from && workbook !== to);
  store.set(KEY, [...others, { ...moved, workbook: to }]);
}

/**
 * The undo store of the open workbook, in the browser's own storage on this machine: a few workbooks, each for a day at
 * most, of bounded size. It follows a workbook to the address that Save As gives it. What does not fit or may not be
 * stored is not kept, nor is what it would have taken the place of.
 */
export function undoStore(workbookOf: () => string): UndoStore {
  let known: string | null = null;
  let address = workbookOf();
  const addressNow = async (): Promise<string> => {
    const [before, now] = [address, workbookOf()];
    address = now;
    if (before !== now) await withStore((store) => moveEntry(store, before, now), undefined);
    return now;
  };
  const get = async () => {
    const workbook = await addressNow();
    const find = (store: Store) => entriesOf(store).find((entry) => entry.workbook === workbook)?.record;
    known = (await withStore(find, undefined)) ?? null;
    return known;
  };
  return {
    longest: LONGEST,
    put: async (record) => {
      const workbook = await addressNow();
      known = record === null || record.length > LONGEST ? null : record;
      const own = known === null ? [] : [{ workbook, at: Date.now(), record: known }];
      await withStore((store) => {
        const others = entriesOf(store).filter((entry) => entry.workbook !== workbook);
        store.set(KEY, [...others, ...own].slice(-MOST_WORKBOOKS));
      }, undefined);
    },
    get,
    onChange: async (listener) => {
      const stop = await onStoreChange(() => {
        const before = known;
        void get().then((now) => {
          if (now !== before) listener();
        });
      });
      return () => {
        stop();
        return Promise.resolve();
      };
    },
  };
}
