import { fingerprint } from '../../pira/sheet/fingerprint';
import { attempt } from '../exchange/attempt';
import type { Problem } from '../problem';
import {
  askOwnSheets,
  OWN_SHEET_KEY,
  type OwnSheetChange,
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
 * Keeps in the workbook which sheets are ours, with earlier digests of the same sheet, and tells what that changed.
 * Where it fails the sheets are taken for somebody's by the next run, which leaves them as they are.
 */
export async function registerOwnSheets(
  registrations: readonly Registration[],
): Promise<readonly OwnSheetChange[]> {
  const { made } = await changeEntries((kept) =>
    registrations.map(({ title, ...written }) => {
      const before = kept.get(title) ?? null;
      return { title, before, after: entryAfter(before, written) };
    }),
  );
  return made;
}

/** Lets the workbook say what it said before some changes, where it still says what they left. Twice is the same as once. */
export async function restoreEntries(changes: readonly OwnSheetChange[]): Promise<Problem | null> {
  if (changes.length === 0) return null;
  const { problem } = await changeEntries((kept) =>
    changes.map(reverseEntryChange).filter(({ title, before }) => isSame(kept.get(title) ?? null, before)),
  );
  return problem;
}

/** The change that leads back. */
export function reverseEntryChange({ title, before, after }: OwnSheetChange): OwnSheetChange {
  return { title, before: after, after: before };
}

const MOST_VERSIONS = 12;

interface ChangedEntries {
  /** What was to be changed, as far as that is known. */
  readonly made: readonly OwnSheetChange[];
  /** What kept it from being changed. */
  readonly problem: Problem | null;
}

/** Changes what is kept. Made once from what was kept, so that a failure can be tried again. */
async function changeEntries(
  make: (kept: OwnSheetEntries) => readonly OwnSheetChange[],
): Promise<ChangedEntries> {
  let made: readonly OwnSheetChange[] = [];
  let isMade = false;
  const change = () =>
    attempt(async (context) => {
      const { settings, worksheets } = context.workbook;
      const kept = askOwnSheets(context.workbook);
      worksheets.load('items/id,items/name');
      await context.sync();
      if (!isMade) made = make(kept());
      isMade = true;
      for (const { title, after } of made) {
        if (after !== null)
          settings.add(OWN_SHEET_KEY + title, JSON.stringify(withPresentId(after, worksheets.items)));
        else if (kept().has(title)) settings.getItem(OWN_SHEET_KEY + title).delete();
      }
      await context.sync();
    });
  const once = await change();
  const changed = once.ok ? once : await change();
  return { made, problem: changed.ok ? null : changed.problem };
}

function isSame(one: OwnSheetEntry | null, other: OwnSheetEntry | null): boolean {
  const told = (entry: OwnSheetEntry | null) => JSON.stringify(entry && { ...entry, id: '' });
  return told(one) === told(other);
}

/** A sheet that was made again has another identity than the one that is remembered. */
function withPresentId(
  entry: OwnSheetEntry,
  sheets: readonly { readonly id: string; readonly name: string }[],
): OwnSheetEntry {
  if (sheets.some(({ id }) => id === entry.id)) return entry;
  return { ...entry, id: sheets.find(({ name }) => name === entry.name)?.id ?? entry.id };
}

function entryAfter(
  before: OwnSheetEntry | null,
  { id, name, digest, copies }: Omit<Registration, 'title'>,
): OwnSheetEntry {
  if (before?.name !== name) {
    const replaced = before === null ? null : { id: before.id, name: before.name, versions: before.versions };
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

/** Whether a text of people in a sheet of ours is a copy of one that they wrote elsewhere. */
export function isCopy({ versions }: OwnSheetEntry, text: string): boolean {
  const digest = fingerprint(text);
  return versions.some(({ copies }) => copies.includes(digest));
}
