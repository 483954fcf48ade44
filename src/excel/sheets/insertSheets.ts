import { strFromU8, unzipSync } from 'fflate';
import { base64 } from '../base64';
import { attempt } from '../exchange/attempt';
import type { PartialWrite } from '../exchange/undoRecord';
import type { WrittenSheet } from '../exchange/publishRecord';
import { failure, type Failure } from '../problem';
import { asMade } from '../publish/restore/asMade';

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
  const inserted = await attempt(async (context) => {
    const { workbook } = context;
    const before = workbook.names.load('items/name');
    await context.sync();
    const known = new Set(before.items.map(({ name }) => name));
    const ids = workbook.insertWorksheetsFromBase64(base64(file), { positionType: 'End' });
    await context.sync();
    const sheets = ids.value.map((id) => workbook.worksheets.getItem(id).load('id,name'));
    const after = workbook.names.load('items/name');
    await context.sync();
    return {
      sheets: sheets.map(({ id, name }) => ({ id, name })),
      names: after.items.map(({ name }) => name).filter((name) => !known.has(name)),
    };
  });
  return inserted.ok ? { ok: true, ...inserted.value } : failure(inserted.problem);
}

/**
 * Does some work while the sheets of another workbook stand in this one, and takes them out again whatever came of it.
 * Where that fails, what is left can be undone.
 */
export async function whileInserted<T extends { readonly ok: true }>(
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
  return { ok: false, problem: removed.problem, left: { kind: 'sheets', ...(await recordOf(inserted)) } };
}

/** What undoes the coming of some sheets: nobody may have written in them since. */
export async function recordOf({ sheets, names }: Pick<InsertedSheets, 'sheets' | 'names'>): Promise<{
  readonly sheets: readonly WrittenSheet[];
  readonly names: readonly string[];
}> {
  const made: WrittenSheet[] = [];
  for (const sheet of sheets) {
    const record = await asMade(sheet);
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
