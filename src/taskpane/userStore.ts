import type { Language } from '../pira/messages';
import { isLeftNotice, type LeftNotice } from './notice';
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

/** The language that this user wants the add-in to speak; null follows the language of its surroundings. What is written into sheets stays Italian. */
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

/** Leaves what a ribbon command has to say for the pane or the page of notices; false where nothing can be stored. */
export function leaveNotice(notice: LeftNotice): Promise<boolean> {
  return withStore((store) => {
    store.set(NOTICE, notice);
    return true;
  }, false);
}

/** Whether a notice still waits to be shown. */
export function isNoticeLeft(): Promise<boolean> {
  return withStore((store) => isLeftNotice(store.get(NOTICE)), false);
}

function takenFrom(store: Store, isWanted: (notice: LeftNotice) => boolean): LeftNotice | null {
  const notice = store.get(NOTICE);
  if (!isLeftNotice(notice) || !isWanted(notice)) return null;
  store.delete(NOTICE);
  return notice;
}

/** Takes the notice that waits; null where there is none. */
export function takeNotice(): Promise<LeftNotice | null> {
  return withStore((store) => takenFrom(store, () => true), null);
}

/** Hands over what a ribbon command leaves about a workbook, each notice once; gives what ends that. */
export async function onNotice(
  workbookOf: () => string,
  listener: (notice: LeftNotice) => void,
): Promise<() => void> {
  const tell = async () => {
    const isWanted = ({ workbook }: LeftNotice) => workbook === workbookOf();
    const notice = await withStore((store) => takenFrom(store, isWanted), null);
    if (notice !== null) listener(notice);
  };
  await tell();
  return onStoreChange(() => void tell());
}
