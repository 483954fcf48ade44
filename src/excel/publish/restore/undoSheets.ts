import { isDashboardChart } from '../../../pira/reports/dashboard/dashboardCharts';
import { addressOf } from '../../../pira/sheet/address';
import { attempt, type Attempt } from '../../exchange/attempt';
import type { Problem } from '../../problem';
import type { Remark } from '../../remark';
import { restoreEntries, reverseEntryChange } from '../ownSheets';
import { captureSheet, tellsMerges } from './captureSheet';
import type { FormerSheet } from '../../exchange/formerSheet';
import {
  contentsOf,
  type PublishRecord,
  wholeArea,
  withCellsKept,
  type WrittenSheet,
} from '../../exchange/publishRecord';
import { findReferences } from './findReferences';
import { makeSheet, restoreSheet } from './restoreSheet';
import { type PresentSheet, type SheetNow, type SheetsNow, readSheetsNow } from './sheetsNow';
import type { UndoRecord } from '../../exchange/undoRecord';
import type { UndoOptions, UndoOutcome } from '../../exchange/undoOutcome';

type SheetsRecord = Omit<Extract<UndoRecord, { kind: 'sheets' }>, 'kind'>;

/**
 * Undoes what was done to sheets of ours where they stand exactly as it left them: one that was made goes, one that was
 * written anew is as it was before, one that was deleted is there again, and the settings say again which are ours. Else nothing is touched and the problem says
 * what has changed. Once begun, cells may also hold what stood there before, or nothing.
 *
 * We never delete a sheet on our own account: writing anew reuses it. Here the person asks for the workbook as it was
 * before the sheet, so it goes, but only if nobody wrote in it and no formula elsewhere needs it. Deleting empties
 * Excel's own undo list; that is the price of a workbook that is exactly as before.
 */
export async function undoSheets(
  { sheets: records, names = [], entries = [] }: SheetsRecord,
  { begun, onBegin }: UndoOptions,
): Promise<UndoOutcome> {
  const found = await readSheetsNow(records);
  if (!found.ok) return refusal(found.problem);
  const { sheets } = found.value;
  for (const sheet of sheets) {
    const different = differenceOf(sheet, begun);
    if (different !== null) return refusal(different);
  }
  // A sheet that came out as it was tells nothing: another one has to.
  if (!begun && sheets.every(holdsFormer) && sheets.some(isAsBefore))
    return { ok: true, reverse: null, wasUndone: true, remarks: [] };
  // Contents that are back say nothing of looks, so that a restore that was cut short is done again as a whole.
  const waiting = sheets.filter((sheet) => (begun ? hasSomethingToDo(sheet) : !isAsBefore(sheet)));
  const obstacle = await findObstacle(waiting, found.value, names);
  if (obstacle !== null) return refusal(obstacle);
  const reverse = await recordReverse(waiting, begun);
  if (!reverse.ok) return refusal(reverse.problem);
  const back = (sheets: PublishRecord): UndoRecord => ({
    kind: 'sheets',
    sheets,
    entries: entries.map(reverseEntryChange),
  });
  await onBegin(back(reverse.value));
  const restored = await restoreSheets(
    waiting.map((sheet) => ({ ...sheet, kept: [] })),
    names,
  );
  if (!restored.ok) return { ok: false, problem: restored.problem, begun: true };
  const unsaid = await restoreEntries(entries);
  if (unsaid !== null) return { ok: false, problem: unsaid, begun: true };
  const { ids, remarks } = restored.value;
  const done = reverse.value.map((record) => ({ ...record, id: record.id ?? ids.get(record.name) ?? null }));
  return { ok: true, reverse: back(done), wasUndone: false, remarks };
}

function refusal(problem: Problem): UndoOutcome {
  return { ok: false, problem, begun: false };
}

/** What is different from what was left, so that nothing may be touched. */
function differenceOf({ record, present }: SheetNow, begun: boolean): Problem | null {
  const { name, contents, former } = record;
  if (present === null)
    return contents !== null && former !== null ? { code: 'sheet-gone', sheet: name } : null;
  if (present.name !== name) return { code: 'sheet-gone', sheet: name };
  const { isAsLeft, isAsBefore: isBefore, first, foreign } = present.comparison;
  if (contents === null && !begun && !isBefore) return { code: 'name-taken' };
  const place = begun ? foreign[0] : isAsLeft || isBefore ? undefined : first;
  if (!place) return null;
  return { code: 'cell-changed', sheet: name, cell: addressOf(place) };
}

function holdsFormer({ record, present }: SheetNow): boolean {
  return present === null ? record.former === null : present.comparison.isAsBefore;
}

function isAsBefore(sheet: SheetNow): boolean {
  return holdsFormer(sheet) && sheet.present?.comparison.isAsLeft !== true;
}

function hasSomethingToDo({ record, present }: SheetNow): boolean {
  return present !== null || record.former !== null;
}

/** What keeps sheets from being restored although they stand as they were left. */
async function findObstacle(
  waiting: readonly SheetNow[],
  { isProtected, forbidden }: SheetsNow,
  names: readonly string[],
): Promise<Problem | null> {
  if (forbidden !== null) return forbidden;
  const going = waiting.flatMap(({ record, present }) =>
    record.former === null && present !== null ? [present] : [],
  );
  const isMade = waiting.some(({ present }) => present === null);
  for (const { name: sheet, charts } of going) {
    const chart = charts.find((one) => !isDashboardChart(one));
    if (chart !== undefined) return { code: 'chart-added', sheet, chart };
  }
  if (isProtected && (going.length > 0 || isMade)) return { code: 'workbook-protected' };
  return findReferenceProblem(going, names);
}

/** A formula elsewhere that one of some sheets must stay for; the names given go with them. */
export async function findReferenceProblem(
  going: readonly { readonly id: string; readonly name: string; readonly tables: readonly string[] }[],
  names: readonly string[] = [],
): Promise<Problem | null> {
  if (going.length === 0) return null;
  const missed = await findReferences(going, names);
  if (!missed.ok) return missed.problem;
  if (missed.value === null) return null;
  const { sheet, by } = missed.value;
  return { code: 'sheet-needed', sheet, place: by.sheet, cell: by.cell };
}

/** The record that does again what is about to be undone; nothing is known of sheets that are half restored. */
async function recordReverse(waiting: readonly SheetNow[], begun: boolean): Promise<Attempt<PublishRecord>> {
  const records: WrittenSheet[] = [];
  for (const { record, present } of begun ? [] : waiting) {
    const now = present === null ? null : await captureSheet(present);
    if (now?.ok === false) return now;
    const { name, former } = record;
    const contents = former === null ? null : contentsOf(former);
    records.push({
      name,
      id: former === null ? null : (present?.id ?? null),
      former: now?.value ?? null,
      contents,
    });
  }
  return { ok: true, value: records };
}

/** A sheet to be restored, but for some cells that are as they were found. */
export interface Restoring extends SheetNow {
  readonly kept: readonly { readonly row: number; readonly column: number }[];
}

export interface RestoredSheets {
  /** The identities of those that had to be made, by their names. */
  readonly ids: ReadonlyMap<string, string>;
  /** What of their formatting Excel did not accept. */
  readonly remarks: readonly Remark[];
}

/** Restores sheets; those that were made go, with the names that came with them. */
export async function restoreSheets(
  sheets: readonly Restoring[],
  names: readonly string[] = [],
): Promise<Attempt<RestoredSheets>> {
  const remarks: Remark[] = [];
  const made = new Map<string, string>();
  for (const { record, present, kept } of sheets) {
    const { name, former } = record;
    if (former === null) continue;
    const id = present === null ? await makeSheet(name, former) : ({ ok: true, value: present.id } as const);
    if (!id.ok) return id;
    if (present === null) made.set(name, id.value);
    const restored = await restoreSheet({ ...sheetToRestore(former, record, present, kept), id: id.value });
    if (!restored.ok) return restored;
    if (restored.value.length > 0) remarks.push({ code: 'unformatted', sheet: name, parts: restored.value });
    if (!tellsMerges()) remarks.push({ code: 'merges-untold', sheet: name });
  }
  const going = sheets.flatMap(({ record, present }) =>
    record.former === null && present !== null ? [present.id] : [],
  );
  const gone = await attempt(async (context) => {
    for (const name of names) context.workbook.names.getItemOrNullObject(name).delete();
    for (const id of going) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
  return gone.ok ? { ok: true, value: { ids: made, remarks } } : gone;
}

function sheetToRestore(
  former: FormerSheet,
  record: WrittenSheet,
  present: PresentSheet | null,
  kept: Restoring['kept'],
): FormerSheet {
  return withCellsKept(former, present?.area ?? wholeArea(record), present?.cells ?? [], kept);
}
