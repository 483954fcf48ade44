import { attempt, type Attempt } from '../exchange/attempt';
import { askOwnSheets, type OwnSheetEntries } from '../exchange/ownSheetEntries';
import { isPassing } from '../problem';
import type { Settings } from '../settings';
import { askSettings } from '../settingsStore';
import { ASK_DETAIL, askDetails, type Detail, DETAILS, type Details, UNKNOWN } from './details';
import { type AskedSheet, askSheet } from './askSheet';
import { type SheetSnapshot, snapshotOf } from './snapshot';

/** Sheets that are asked for at once without knowing whether they exist. */
const SHEETS_AN_EXCHANGE = 40;

/** What a first look at the workbook tells. */
export interface WorkbookSnapshot {
  readonly readOnly: boolean;
  /** As the workbook keeps them. */
  readonly settings: Settings;
  /** The sheets that publications made. */
  readonly own: OwnSheetEntries;
  readonly sheets: readonly SheetSnapshot[];
}

/**
 * Reads all sheets, hidden ones too: in one exchange where there are at most 40 and they fit into one answer. The sheets
 * are reached from the first to the next, so that their names need not be known. Where that fails, sheet by sheet, and
 * of a sheet detail by detail: a single one that Excel cannot tell must not keep the plan from being read.
 */
export async function readSheets(): Promise<Attempt<WorkbookSnapshot>> {
  const quick = await attempt(readChained);
  if (quick.ok || quick.problem.code === 'cell-edit') return quick;
  const slow = await readOneByOne();
  return slow.ok || quick.problem.code === 'unexpected' ? slow : quick;
}

async function readChained(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load('readOnly');
  const settings = askSettings(workbook);
  const own = askOwnSheets(workbook);
  const sheets: SheetSnapshot[] = [];
  let next = workbook.worksheets.getFirst();
  for (;;) {
    const asked: { readonly answered: AskedSheet; readonly details: () => Details }[] = [];
    while (asked.length < SHEETS_AN_EXCHANGE) {
      asked.push({ answered: askSheet(next, true), details: askDetails(next) });
      next = next.getNextOrNullObject();
    }
    await context.sync();
    const found = asked.filter(({ answered }) => !answered.sheet.isNullObject);
    sheets.push(...found.map(({ answered, details }) => snapshotOf(answered, details())));
    const last = found.at(-1);
    if (last === undefined || found.length < SHEETS_AN_EXCHANGE)
      return { readOnly: workbook.readOnly, settings: settings(), own: own(), sheets };
    next = last.answered.sheet.getNextOrNullObject();
  }
}

async function readOneByOne(): Promise<Attempt<WorkbookSnapshot>> {
  const listed = await attempt(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    const settings = askSettings(workbook);
    const own = askOwnSheets(workbook);
    workbook.worksheets.load('items/id');
    await context.sync();
    const ids = workbook.worksheets.items.map(({ id }) => id);
    return { readOnly: workbook.readOnly, settings: settings(), own: own(), ids };
  });
  if (!listed.ok) return listed;
  const { ids, ...workbook } = listed.value;
  const sheets: SheetSnapshot[] = [];
  for (const id of ids) {
    const sheet = await readSheet(id);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  return { ok: true, value: { ...workbook, sheets } };
}

/** A sheet without its cells: in one exchange where Excel tells all details, else one for each of them. */
async function readSheet(id: string): Promise<Attempt<SheetSnapshot>> {
  const whole = await attempt(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const answered = askSheet(sheet, false);
    const details = askDetails(sheet);
    await context.sync();
    return snapshotOf(answered, details());
  });
  if (whole.ok || isPassing(whole.problem)) return whole;
  let details = UNKNOWN;
  const unknown: Detail[] = [];
  for (const detail of DETAILS) {
    const answer = await attempt(async (context) => {
      const valueOf = ASK_DETAIL[detail](context.workbook.worksheets.getItem(id));
      await context.sync();
      return valueOf();
    });
    if (answer.ok) details = { ...details, [detail]: answer.value };
    else if (isPassing(answer.problem)) return answer;
    else unknown.push(detail);
  }
  return attempt(async (context) => {
    const answered = askSheet(context.workbook.worksheets.getItem(id), false);
    await context.sync();
    return snapshotOf(answered, details, unknown);
  });
}
