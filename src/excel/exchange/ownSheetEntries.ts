import { isEither, isListOf, isNull, isRecordOf, isText, type Shape } from './shape';

/** What one run wrote into a sheet of ours. */
export interface OwnSheetVersion {
  /** Of all but what people are invited to write. */
  readonly digest: string;
  /** Digests of people's texts that were copied into it from elsewhere and no earlier version had. */
  readonly copies: readonly string[];
}

/** What the workbook keeps of a sheet that we made: by this, and not by anything a copy carries, it is ours. */
export interface OwnSheetEntry {
  /** Excel's identity of the sheet; it may be another one after the workbook was closed. */
  readonly id: string;
  readonly name: string;
  /** What each run wrote into it, the latest first: an undo may have brought an earlier one back. */
  readonly versions: readonly OwnSheetVersion[];
  /** What was kept before this sheet was made beside another one, which people had changed or renamed. */
  readonly replaced: Omit<OwnSheetEntry, 'replaced'> | null;
}

/** The sheets that we made, by the name wanted for each. */
export type OwnSheetEntries = ReadonlyMap<string, OwnSheetEntry>;

/** What is kept under one name before and after a write; null where nothing is. */
export interface OwnSheetChange {
  readonly title: string;
  readonly before: OwnSheetEntry | null;
  readonly after: OwnSheetEntry | null;
}

/** The settings that keep them begin with it. */
export const OWN_SHEET_KEY = 'sheet ';

const isVersion = isRecordOf({ digest: isText, copies: isListOf(isText) });
const isSheet = isRecordOf({ id: isText, name: isText, versions: isListOf(isVersion) });
const isEntry: Shape<OwnSheetEntry> = isRecordOf({
  id: isText,
  name: isText,
  versions: isListOf(isVersion),
  replaced: isEither(isSheet, isNull),
});

/** Whether a value from storage is a change of what is kept. */
export const isEntryChange: Shape<OwnSheetChange> = isRecordOf({
  title: isText,
  before: isEither(isEntry, isNull),
  after: isEither(isEntry, isNull),
});

/** Queues the question for the sheets that we made; the function tells them once it is answered. */
export function askOwnSheets({ settings }: Excel.Workbook): () => OwnSheetEntries {
  settings.load('items/key,items/value');
  return () =>
    new Map(
      settings.items.flatMap(({ key, value }): [string, OwnSheetEntry][] => {
        const entry = key.startsWith(OWN_SHEET_KEY) ? entryOf(value) : null;
        return entry === null ? [] : [[key.slice(OWN_SHEET_KEY.length), entry]];
      }),
    );
}

function entryOf(stored: unknown): OwnSheetEntry | null {
  if (typeof stored !== 'string') return null;
  try {
    const value: unknown = JSON.parse(stored);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether what stands in a sheet is what some run wrote into it. */
export function isAsWritten({ versions }: OwnSheetEntry, digest: string): boolean {
  return versions.some((version) => version.digest === digest);
}
