import { lookedAt } from '../../pira/reading/lookedAt';
import { readPlan } from '../../pira/reading/readPlan';
import type { Plan } from '../../pira/plan/plan';
import type { RunOptions } from '../port';
import { failure, type Failure } from '../problem';
import { readRest } from './readRest';
import { readSheets } from './readSheets';
import type { Settings } from '../settings';
import type { SheetSnapshot } from './snapshot';
import { addDetails } from './addDetails';
import { contentDigest } from '../../pira/reports/contentDigest';
import type { Sheet } from '../../pira/sheet/sheet';
import { isAsWritten, type OwnSheetEntries, type OwnSheetEntry } from '../exchange/ownSheetEntries';

/** The workbook as it was read, and the plan in it. */
export interface ReadWorkbook {
  readonly ok: true;
  readonly readOnly: boolean;
  /** Those asked for, else those that the workbook keeps. */
  readonly settings: Settings;
  readonly sheets: readonly SheetSnapshot[];
  readonly plan: Plan;
}

/**
 * Reads the workbook and the plan in it. Without any indicator the problem is `no-plan`, without any value in any cell
 * `empty-workbook`.
 */
export async function readWorkbook(options: RunOptions): Promise<ReadWorkbook | Failure> {
  const read = await readSheetsAndPlan(options);
  if (!read.ok || read.plan.indicators.length > 0) return read;
  if (read.sheets.every(isEmpty)) return failure({ code: 'empty-workbook' });
  if (options.evenWithoutPlan === true) return read;
  const lapsed = read.plan.corrections.filter(({ state }) => state === 'lapsed').length;
  return failure({ code: 'no-plan', lapsed, looked: lookedAt(read.plan) });
}

/**
 * Reads the workbook's sheets, hidden ones too, and what there is of a plan in them. A sheet that is larger than the first
 * look is read to its end only if what was seen of it holds part of a plan, if the office set something right on it, or
 * if no sheet holds any.
 */
export async function readSheetsAndPlan(options: RunOptions): Promise<ReadWorkbook | Failure> {
  options.onProgress?.({ step: 'read', done: 0, total: 1 });
  const first = await readSheets();
  if (!first.ok)
    return failure(first.problem.code === 'access-denied' ? { code: 'read-denied' } : first.problem);
  const settings = options.settings ?? first.value.settings;
  const { year, corrections } = settings;
  const planOf = (snapshots: readonly SheetSnapshot[]) =>
    readPlan(
      snapshots.map(({ sheet }) => sheet),
      { year, corrections },
    );
  // Of a single sheet there is nothing to choose, and what was seen of it would be read twice.
  const isSingle = first.value.sheets.length === 1 && first.value.sheets[0]?.unread !== null;
  const glimpse = isSingle ? null : planOf(first.value.sheets);
  // Where nothing of the plan was seen, any sheet may hold it.
  const seen = glimpse === null || glimpse.indicators.length === 0 ? null : glimpse.tables;
  const isOfPlan = ({ sheet: { name } }: SheetSnapshot): boolean =>
    seen?.some(({ sheet }) => sheet === name) ?? true;
  const isCorrected = ({ sheet: { name } }: SheetSnapshot): boolean =>
    corrections.some(({ kind, sheet }) => kind !== 'sheet' && sheet === name);
  const sheets: SheetSnapshot[] = [];
  for (const snapshot of first.value.sheets) {
    const isWanted = options.wholeWorkbook === true || isOfPlan(snapshot) || isCorrected(snapshot);
    const whole = isWanted ? await readRest(snapshot, options) : { ok: true as const, snapshot };
    if (!whole.ok) return whole;
    sheets.push(whole.snapshot);
  }
  const details = await addDetails(sheets, isOfPlan);
  if (!details.ok) return details;
  const isGlimpse = details.sheets.every((snapshot, index) => snapshot === first.value.sheets[index]);
  const completed = withTitles(details.sheets, first.value.own);
  const plan = isGlimpse && glimpse !== null ? glimpse : planOf(completed);
  return { ok: true, readOnly: first.value.readOnly, settings, sheets: completed, plan };
}

function isEmpty({ sheet }: SheetSnapshot): boolean {
  return sheet.values.every((row) => row.every((value) => value === null));
}

/** The sheets, those that publications made with the title under which they did. */
function withTitles(sheets: readonly SheetSnapshot[], own: OwnSheetEntries): readonly SheetSnapshot[] {
  const made = new Map<SheetSnapshot, string>();
  for (const [title, entry] of own) {
    const found =
      sheets.find(({ id }) => id === entry.id) ??
      sheets.find((snapshot) => isSameSheet(snapshot, title, entry));
    if (found !== undefined) made.set(found, title);
  }
  return sheets.map((snapshot) => {
    const madeAs = made.get(snapshot);
    return madeAs === undefined ? snapshot : { ...snapshot, sheet: { ...snapshot.sheet, madeAs } };
  });
}

/** Excel gives other identities once the workbook was closed: ours then has its name and says what it was made to say. */
function isSameSheet({ sheet, unread }: SheetSnapshot, title: string, entry: OwnSheetEntry): boolean {
  if (sheet.name.toLowerCase() !== entry.name.toLowerCase()) return false;
  return unread !== null || isAsWritten(entry, contentDigest(title, fromFirstCell(sheet)));
}

/** The contents of a sheet from A1 on. */
function fromFirstCell({ firstRow, firstColumn, formulas }: Sheet): readonly (readonly string[])[] {
  const left = Array.from({ length: firstColumn }, () => '');
  return [...Array.from({ length: firstRow }, () => []), ...formulas.map((row) => [...left, ...row])];
}
