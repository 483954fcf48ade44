import { fingerprint } from '../../pira/sheet/fingerprint';
import { contentDigest } from '../../pira/reports/contentDigest';
import { isEither, isListOf, isNull, isRecordOf, isText } from '../exchange/shape';
import { attempt } from '../exchange/attempt';

/** What one run wrote into a sheet of ours. */
interface Version {
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
  readonly versions: readonly Version[];
  /** What was kept before this sheet was made beside another one, which people had changed or renamed. */
  readonly replaced: Omit<OwnSheetEntry, 'replaced'> | null;
}

/** The sheets that we made, by the name wanted for each. */
export type OwnSheetEntries = ReadonlyMap<string, OwnSheetEntry>;

const KEY = 'sheet ';
const MOST_VERSIONS = 12;

const isVersion = isRecordOf({ digest: isText, copies: isListOf(isText) });
const isSheet = isRecordOf({ id: isText, name: isText, versions: isListOf(isVersion) });
const isEntry = isRecordOf({
  id: isText,
  name: isText,
  versions: isListOf(isVersion),
  replaced: isEither(isSheet, isNull),
});

/** Queues the question for the sheets that we made; the function tells them once it is answered. */
export function askOwnSheets({ settings }: Excel.Workbook): () => OwnSheetEntries {
  settings.load('items/key,items/value');
  return () =>
    new Map(
      settings.items.flatMap(({ key, value }): [string, OwnSheetEntry][] => {
        const entry = key.startsWith(KEY) ? entryOf(value) : null;
        return entry === null ? [] : [[key.slice(KEY.length), entry]];
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

/** A sheet that was just written: the name wanted for it, and what was written into it. */
export interface Registration {
  readonly title: string;
  readonly id: string;
  readonly name: string;
  readonly digest: string;
  /** Digests of people's texts that were copied into it from elsewhere. */
  readonly copies: readonly string[];
}

/**
 * Keeps in the workbook which sheets are ours, with earlier digests of the same sheet. Where that fails the sheets are
 * taken for somebody's by the next run, which leaves them as they are.
 */
export async function registerOwnSheets(registrations: readonly Registration[]): Promise<void> {
  await changeEntries((kept) =>
    registrations.map(({ title, ...written }) => [title, entryAfter(kept.get(title), written)]),
  );
}

type Entries = readonly (readonly [title: string, entry: OwnSheetEntry | null])[];

/** Changes what is kept; null removes it. Made once from what was kept, so that a failure can be tried again. */
async function changeEntries(make: (kept: OwnSheetEntries) => Entries): Promise<void> {
  let made: Entries | null = null;
  const change = () =>
    attempt(async (context) => {
      const { settings } = context.workbook;
      const kept = askOwnSheets(context.workbook);
      await context.sync();
      made ??= make(kept());
      for (const [title, entry] of made) {
        if (entry !== null) settings.add(KEY + title, JSON.stringify(entry));
        else if (kept().has(title)) settings.getItem(KEY + title).delete();
      }
      await context.sync();
    });
  const once = await change();
  if (!once.ok) await change();
}

function entryAfter(
  before: OwnSheetEntry | undefined,
  { id, name, digest, copies }: Omit<Registration, 'title'>,
): OwnSheetEntry {
  if (before?.name !== name) {
    const replaced =
      before === undefined ? null : { id: before.id, name: before.name, versions: before.versions };
    return { id, name, versions: [{ digest, copies }], replaced };
  }
  const known = new Set(before.versions.flatMap((version) => version.copies));
  const latest: Version = { digest, copies: copies.filter((one) => !known.has(one)) };
  return {
    id,
    name,
    versions: [latest, ...before.versions].slice(0, MOST_VERSIONS),
    replaced: before.replaced,
  };
}

/** Forgets what was kept of sheets when they were written, once that writing has been undone. */
export async function forgetOwnSheets(
  written: readonly { readonly name: string; readonly contents: readonly (readonly string[])[] | null }[],
): Promise<void> {
  await changeEntries((kept) =>
    [...kept].flatMap(([title, entry]): Entries => {
      const sheet = written.find(({ name }) => name === entry.name);
      const [latest, ...earlier] = entry.versions;
      if (!sheet?.contents || latest?.digest !== contentDigest(title, sheet.contents)) return [];
      if (earlier.length > 0) return [[title, { ...entry, versions: earlier }]];
      return [[title, entry.replaced && { ...entry.replaced, replaced: null }]];
    }),
  );
}

/** Whether what stands in a sheet is what some run wrote into it. */
export function isAsWritten({ versions }: OwnSheetEntry, digest: string): boolean {
  return versions.some((version) => version.digest === digest);
}

/** Whether a text of people in a sheet of ours is a copy of one that they wrote elsewhere. */
export function isCopy({ versions }: OwnSheetEntry, text: string): boolean {
  const digest = fingerprint(text);
  return versions.some(({ copies }) => copies.includes(digest));
}
