import type { Language } from '../pira/messages';
import { isPendingNotice, type PendingNotice } from './notice';
import { onStoreChange, withStore, type Store } from './store';

const FIRST_RUN_SEEN = 'first-run-seen';
const NOTICE = 'notice';
const LANGUAGE = 'language';

/** Whether this user has read what the add-in writes. */
export function hasSeenFirstRun(): Promise<boolean> {
  return withStore((store) => store.get(FIRST_RUN_SEEN) === true, false);
}

/** Remembers that the first steps were seen; without a store nothing happens. */
export function rememberFirstRun(): Promise<void> {
  return withStore((store) => {
    store.set(FIRST_RUN_SEEN, true);
  }, undefined);
}

/** The language that this user wants the add-in to speak; null follows that of the program around the pane. What is written into sheets stays Italian. */
export function chosenLanguage(): Promise<Language | null> {
  return withStore((store) => {
    const language = store.get(LANGUAGE);
    return language === 'it' || language === 'en' ? language : null;
  }, null);
}

/** Keeps the language that this user wants; without a store it lasts until the pane is closed. */
export function keepLanguage(language: Language | null): Promise<void> {
  return withStore((store) => {
    if (language === null) store.delete(LANGUAGE);
    else store.set(LANGUAGE, language);
  }, undefined);
}

/** Stores the notice of a ribbon command for the pane or the page of notices; false where nothing can be stored. */
export function leaveNotice(notice: PendingNotice): Promise<boolean> {
  return withStore((store) => {
    store.set(NOTICE, notice);
    return true;
  }, false);
}

/** Whether a notice is still to be shown. */
export function isNoticePending(): Promise<boolean> {
  return withStore((store) => isPendingNotice(store.get(NOTICE)), false);
}

function removeNotice(store: Store, isWanted: (notice: PendingNotice) => boolean): PendingNotice | null {
  const notice = store.get(NOTICE);
  if (!isPendingNotice(notice) || !isWanted(notice)) return null;
  store.delete(NOTICE);
  return notice;
}

/** Removes the pending notice from the store and gives it; null where there is none. */
export function takeNotice(): Promise<PendingNotice | null> {
  return withStore((store) => removeNotice(store, () => true), null);
}

/** Calls a listener with each notice that a ribbon command stores about a workbook, once; gives what ends that. */
export async function onNotice(
  workbookOf: () => string,
  listener: (notice: PendingNotice) => void,
): Promise<() => void> {
  const tell = async () => {
    const isWanted = ({ workbook }: PendingNotice) => workbook === workbookOf();
    const notice = await withStore((store) => removeNotice(store, isWanted), null);
    if (notice !== null) listener(notice);
  };
  await tell();
  return onStoreChange(() => void tell());
}
