import { contentDigest, withoutInputs } from '../../pira/reports/contentDigest';
import type { RunOptions } from '../port';
import { failure, type Failure } from '../problem';
import { textOf } from '../exchange/cellBlocks';
import type { Remark } from '../remark';
import { captureSheet } from './restore/captureSheet';
import type { FormerSheet } from '../exchange/formerSheet';
import { isAsWritten, type OwnSheetEntry } from '../exchange/ownSheetEntries';
import { isCopy } from './ownSheets';
import {
  freeName,
  type OwnSheet,
  readOwnSheet,
  readSurroundings,
  type WorkbookSurroundings,
} from './restore/ownSheet';

/** Where a sheet of ours is to stand. */
export interface SheetPlace {
  readonly title: string;
  readonly name: string;
  /** The sheet of an earlier run that is written anew, with all that will change in it; null where one is made. */
  readonly own: { readonly sheet: OwnSheet; readonly former: FormerSheet } | null;
  /**
   * What the latest version says, from A1 on, as people have left it, wherever it stands, without their texts that are
   * copies of what they wrote elsewhere; null where there is none.
   */
  readonly latest: readonly (readonly string[])[] | null;
}

export interface Places {
  readonly ok: true;
  readonly places: readonly SheetPlace[];
  /** Names of tables of other sheets. */
  readonly tables: readonly string[];
  /** Why a sheet is made beside one that stands. */
  readonly remarks: readonly Remark[];
}

/**
 * Finds the place of each sheet of ours by the name wanted for it. A sheet is written anew only if the workbook's
 * settings know it as ours, it still has the name it was given and nobody has changed it but where it invites people
 * to write. Everything else, copies and sheets that people renamed included, stays as it is, and a new sheet is made.
 */
export async function findPlaces(titles: readonly string[], options: RunOptions): Promise<Places | Failure> {
  const around = await readSurroundings();
  if (!around.ok) return around;
  const places: SheetPlace[] = [];
  const remarks: Remark[] = [];
  for (const [done, title] of titles.entries()) {
    options.onProgress?.({ step: 'read', done, total: titles.length });
    const found = await findLatest(title, around, options);
    if (!found.ok) return found;
    const { place, kept } = found;
    if (place.own === null) {
      if (around.isProtected) return failure({ code: 'workbook-protected' });
      const taken = [...around.sheets, ...places].map(({ name }) => name);
      const name = freeName(title, taken);
      places.push({ ...place, name });
      if (kept !== null) remarks.push({ code: 'new-sheet', sheet: name, ...kept });
    } else places.push(place);
  }
  const own = new Set(places.flatMap((place) => place.own?.sheet.tables ?? []));
  return { ok: true, places, remarks, tables: around.tables.filter((name) => !own.has(name)) };
}

/** The sheet that stays beside a new one, and why. */
interface SheetLeftAlone {
  readonly kept: string;
  readonly why: 'edited' | 'renamed' | 'not-ours';
}

interface Latest {
  readonly ok: true;
  readonly place: SheetPlace;
  readonly kept: SheetLeftAlone | null;
}

async function findLatest(
  title: string,
  { sheets, entries }: WorkbookSurroundings,
  options: RunOptions,
): Promise<Latest | Failure> {
  const entry = entries.get(title);
  const none: SheetPlace = { title, name: title, own: null, latest: null };
  const namesake = sheets.find(({ name }) => isSameName(name, title));
  const notOurs: SheetLeftAlone | null =
    namesake === undefined ? null : { kept: namesake.name, why: 'not-ours' };
  if (entry === undefined) return { ok: true, place: none, kept: notOurs };
  const named = sheets.find(({ name }) => isSameName(name, entry.name));
  const renamed = sheets.find(({ id, name }) => id === entry.id && !isSameName(name, entry.name));
  if (renamed !== undefined) {
    const read = await readLatest(title, entry, renamed.id, options);
    if (!read.ok) return read;
    // Another sheet may have got the identity when the workbook was opened again: it says something else.
    if (read.isAsWritten)
      return {
        ok: true,
        place: { ...none, latest: read.latest },
        kept:
          named === undefined
            ? { kept: renamed.name, why: 'renamed' }
            : { kept: named.name, why: 'not-ours' },
      };
  }
  if (named === undefined) return { ok: true, place: none, kept: notOurs };
  const read = await readLatest(title, entry, named.id, options);
  if (!read.ok) return read;
  return read.isAsWritten
    ? { ok: true, place: { title, name: named.name, own: read.own, latest: read.latest }, kept: null }
    : { ok: true, place: { ...none, latest: read.latest }, kept: { kept: named.name, why: 'edited' } };
}

interface ReadLatest {
  readonly ok: true;
  readonly own: NonNullable<SheetPlace['own']>;
  readonly latest: readonly (readonly string[])[];
  readonly isAsWritten: boolean;
}

async function readLatest(
  title: string,
  entry: OwnSheetEntry,
  id: string,
  { signal }: RunOptions,
): Promise<ReadLatest | Failure> {
  const sheet = await readOwnSheet(id);
  if (!sheet.ok) return failure(sheet.problem);
  if ('code' in sheet.value) return failure(sheet.value);
  const former = await captureSheet(sheet.value, signal);
  if (!former.ok) return failure(former.problem);
  const latest = former.value.cells.map((row) => row.map(({ formula }) => textOf(formula)));
  return {
    ok: true,
    own: { sheet: sheet.value, former: former.value },
    latest: withoutInputs(title, latest, (text) => isCopy(entry, text)),
    isAsWritten: isAsWritten(entry, contentDigest(title, latest)),
  };
}

/** Excel takes names of sheets for the same whatever their capitals. */
function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
