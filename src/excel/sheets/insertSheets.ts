import { strFromU8, unzipSync } from 'fflate';
import { base64 } from '../base64';
import { attempt } from '../exchange/attempt';
import type { PartialWrite } from '../exchange/undoRecord';
import type { WrittenSheet } from '../exchange/publishRecord';
import { failure, type Failure, type Problem } from '../problem';
import { readAsMade } from '../publish/restore/readAsMade';

/** A sheet that has come into the workbook. */
export interface NewSheet {
  readonly id: string;
  readonly name: string;
}

/** What came from the file of another workbook. */
export interface InsertedSheets {
  readonly ok: true;
  readonly sheets: readonly NewSheet[];
  /** The defined names of the workbook that came along. */
  readonly names: readonly string[];
}

const WORKBOOK_PART = 'xl/workbook.xml';
const COUNTS_FROM_1904 = /\bdate1904\s*=\s*["'](?:1|true)["']/u;

/** Inserts the sheets of another workbook behind those of this one. */
export async function insertSheets(file: Uint8Array): Promise<InsertedSheets | Failure> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13'))
    return failure({ code: 'no-inserting' });
  const part = workbookPart(file);
  if (part === null) return failure({ code: 'not-a-workbook' });
  // Excel takes the numbers of the days as they are, so that they would be four years off.
  if (COUNTS_FROM_1904.test(part)) return failure({ code: 'other-date-system' });
  const before = await attempt(listSheets);
  if (!before.ok) return failure(before.problem);
  const inserted = await attempt(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64(file), { positionType: 'End' });
    await context.sync();
    return new Set(ids.value);
  });
  const count = part.match(SHEET_OF_FILE)?.length ?? 0;
  const came = await findInserted(before.value, count, inserted.ok ? null : inserted.problem);
  if (!came.ok || !inserted.ok) return came;
  return { ...came, sheets: came.sheets.filter(({ id }) => inserted.value.has(id)) };
}

const SHEET_OF_FILE = /<(?:\w+:)?sheet\s/gu;

type SheetsAndNames = Pick<InsertedSheets, 'sheets' | 'names'>;

/** The sheets and the defined names of the workbook. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetsAndNames> {
  const { names, worksheets } = context.workbook;
  names.load('items/name');
  worksheets.load('items/id,items/name');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    names: names.items.map(({ name }) => name),
  };
}

/**
 * What has come since, also where the answer to the exchange that brought it was lost; asked twice. Where that is not just as many
 * sheets as were to come, nobody can tell them from those of other people, and they are left alone.
 */
export async function findInserted(
  before: SheetsAndNames,
  count: number,
  problem: Problem | null,
): Promise<InsertedSheets | Failure> {
  const asked = await attempt(listSheets);
  const now = asked.ok ? asked : await attempt(listSheets);
  if (!now.ok) return failure(problem ?? now.problem, 'uncertain');
  const known = new Set([...before.sheets.map(({ id }) => id), ...before.names]);
  const sheets = now.value.sheets.filter(({ id }) => !known.has(id));
  if (problem === null || sheets.length === count)
    return { ok: true, sheets, names: now.value.names.filter((name) => !known.has(name)) };
  return failure(problem, sheets.length === 0 ? 'as-before' : 'uncertain');
}

/**
 * Does some work while the sheets of another workbook stand in this one, and takes them out again whatever came of it.
 * Where that fails, what is left can be undone.
 */
export async function runWithInserted<T extends { readonly ok: true }>(
  file: Uint8Array,
  work: (sheets: readonly NewSheet[]) => Promise<T | Failure>,
): Promise<T | Failure | PartialWrite> {
  const inserted = await insertSheets(file);
  if (!inserted.ok) return inserted;
  const done = await work(inserted.sheets);
  const removed = await attempt(async (context) => {
    const { names, worksheets } = context.workbook;
    for (const name of inserted.names) names.getItem(name).delete();
    for (const { id } of inserted.sheets) {
      const sheet = worksheets.getItem(id);
      // Excel deletes none that only a program can show.
      sheet.visibility = 'Hidden';
      sheet.delete();
    }
    await context.sync();
  });
  if (removed.ok) return done;
  return {
    ok: false,
    problem: removed.problem,
    left: { kind: 'sheets', ...(await recordInserted(inserted)) },
  };
}

/** What undoes the coming of some sheets: nobody may have written in them since. */
export async function recordInserted({ sheets, names }: Pick<InsertedSheets, 'sheets' | 'names'>): Promise<{
  readonly sheets: readonly WrittenSheet[];
  readonly names: readonly string[];
}> {
  const made: WrittenSheet[] = [];
  for (const sheet of sheets) {
    const record = await readAsMade(sheet);
    if (record.ok) made.push(record.value);
  }
  return { sheets: made, names };
}

/** The part of a file that tells its sheets; null where it is no workbook of the present kind. */
function workbookPart(file: Uint8Array): string | null {
  try {
    const part = unzipSync(file, { filter: ({ name }) => name === WORKBOOK_PART })[WORKBOOK_PART];
    return part === undefined ? null : strFromU8(part);
  } catch {
    return null;
  }
}
