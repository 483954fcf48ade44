import { contentDigest } from '../../pira/reports/contentDigest';
import { isEither, isListOf, isNull, isRecordOf, isText } from '../undo/shape';
import { attempt } from '../attempt';

/** What the workbook keeps of a sheet that we made: by this, and not by anything a copy carries, it is ours. */
export interface OwnSheetEntry {
  /** Excel's identity of the sheet; it may be another one after the workbook was closed. */
  readonly id: string;
  readonly name: string;
  /** Digests of what each run wrote into it, the latest first: an undo may have brought an earlier one back. */
  readonly digests: readonly string[];
  /** What was kept before this sheet was made beside another one, which people had changed or renamed. */
  readonly replaced: Omit<OwnSheetEntry, 'replaced'> | null;
}

/** The sheets that we made, by the name wanted for each. */
export type OwnSheetEntries = ReadonlyMap<string, OwnSheetEntry>;

const KEY = 'sheet ';
const MOST_DIGESTS = 12;

const isSheet = isRecordOf({ id: isText, name: isText, digests: isListOf(isText) });
const isEntry = isRecordOf({
  id: isText,
  name: isText,
  digests: isListOf(isText),
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
}

/**
 * Keeps in the workbook which sheets are ours, with earlier digests of the same sheet. Where that fails the sheets are
 * taken for somebody's by the next run, which leaves them as they are.
 */
export async function registerOwnSheets(registrations: readonly Registration[]): Promise<void> {
  await attempt(async (context) => {
    const { workbook } = context;
    const kept = askOwnSheets(workbook);
    await context.sync();
    for (const { title, id, name, digest } of registrations) {
      const entry = entryAfter(kept().get(title), { id, name, digest });
      workbook.settings.add(KEY + title, JSON.stringify(entry));
    }
    await context.sync();
  });
}

function entryAfter(
  before: OwnSheetEntry | undefined,
  { id, name, digest }: Omit<Registration, 'title'>,
): OwnSheetEntry {
  if (before === undefined) return { id, name, digests: [digest], replaced: null };
  const { replaced, ...former } = before;
  if (before.name !== name) return { id, name, digests: [digest], replaced: former };
  return { id, name, digests: [digest, ...before.digests].slice(0, MOST_DIGESTS), replaced };
}

/** Forgets what was kept of sheets when they were written, once that writing has been undone. */
export async function forgetOwnSheets(
  written: readonly { readonly name: string; readonly told: readonly (readonly string[])[] | null }[],
): Promise<void> {
  await attempt(async (context) => {
    const { settings } = context.workbook;
    const kept = askOwnSheets(context.workbook);
    await context.sync();
    for (const [title, entry] of kept()) {
      const sheet = written.find(({ name }) => name === entry.name);
      const [latest, ...earlier] = entry.digests;
      if (!sheet?.told || latest !== contentDigest(title, sheet.told)) continue;
      const before: OwnSheetEntry | null =
        earlier.length > 0
          ? { ...entry, digests: earlier }
          : entry.replaced && { ...entry.replaced, replaced: null };
      if (before === null) settings.getItem(KEY + title).delete();
      else settings.add(KEY + title, JSON.stringify(before));
    }
    await context.sync();
  });
}

/** Whether what stands in a sheet is what we wrote into it. */
export function isAsWritten({ digests }: OwnSheetEntry, digest: string): boolean {
  return digests.includes(digest);
}
