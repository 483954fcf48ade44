import { fingerprint } from '../../pira/sheet/fingerprint';
import { contentDigest } from '../../pira/reports/contentDigest';
import { attempt } from '../exchange/attempt';
import {
  askOwnSheets,
  OWN_SHEET_KEY,
  type OwnSheetEntries,
  type OwnSheetEntry,
  type OwnSheetVersion,
} from '../exchange/ownSheetEntries';

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

const MOST_VERSIONS = 12;

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
        if (entry !== null) settings.add(OWN_SHEET_KEY + title, JSON.stringify(entry));
        else if (kept().has(title)) settings.getItem(OWN_SHEET_KEY + title).delete();
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
  const latest: OwnSheetVersion = { digest, copies: copies.filter((one) => !known.has(one)) };
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

/** Whether a text of people in a sheet of ours is a copy of one that they wrote elsewhere. */
export function isCopy({ versions }: OwnSheetEntry, text: string): boolean {
  const digest = fingerprint(text);
  return versions.some(({ copies }) => copies.includes(digest));
}
