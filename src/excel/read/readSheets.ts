import { attempt, type Attempt } from '../attempt';
import type { Settings } from '../settings';
import { askSettings } from '../settingsStore';
import { type Probe, probe } from './probe';
import { type SheetSnapshot, snapshotOf } from './snapshot';

/** Sheets that are asked for at once without knowing whether they exist. */
const SHEETS_A_TRIP = 40;

/** What a first look at the workbook tells. */
export interface WorkbookSnapshot {
  readonly readOnly: boolean;
  /** As the workbook keeps them. */
  readonly settings: Settings;
  readonly sheets: readonly SheetSnapshot[];
}

/**
 * Reads all sheets, hidden ones too: in one trip where there are at most 40 and they fit into one answer. The sheets are
 * reached from the first to the next, so that their names need not be known. Where that fails, sheet by sheet.
 */
export async function readSheets(): Promise<Attempt<WorkbookSnapshot>> {
  const quick = await attempt(readChained);
  if (quick.ok || quick.problem.code === 'cell-edit') return quick;
  const slow = await attempt(readOneByOne);
  return slow.ok ? slow : quick.problem.code === 'unexpected' ? slow : quick;
}

async function readChained(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load('readOnly');
  const settings = askSettings(workbook);
  const sheets: SheetSnapshot[] = [];
  let next = workbook.worksheets.getFirst();
  for (;;) {
    const probes: Probe[] = [];
    while (probes.length < SHEETS_A_TRIP) {
      probes.push(probe(next, true));
      next = next.getNextOrNullObject();
    }
    await context.sync();
    const found = probes.filter(({ sheet }) => !sheet.isNullObject);
    sheets.push(...found.map(snapshotOf));
    const last = found.at(-1);
    if (last === undefined || found.length < SHEETS_A_TRIP)
      return { readOnly: workbook.readOnly, settings: settings(), sheets };
    next = last.sheet.getNextOrNullObject();
  }
}

async function readOneByOne(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load('readOnly');
  const settings = askSettings(workbook);
  workbook.worksheets.load('items/id');
  await context.sync();
  const sheets: SheetSnapshot[] = [];
  for (const sheet of workbook.worksheets.items) {
    const answered = probe(sheet, false);
    await context.sync();
    sheets.push(snapshotOf(answered));
  }
  return { readOnly: workbook.readOnly, settings: settings(), sheets };
}
