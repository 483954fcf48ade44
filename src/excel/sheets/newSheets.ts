import type { EndedPlan } from '../../pira/compare/trend';
import { type Version, versionsOf } from '../../pira/compare/versions';
import { removalOfResults } from '../../pira/reports/columns/removal';
import {
  type CarriedTargets,
  type NextYearPlan,
  nextYearPlan,
} from '../../pira/reports/nextYear/nextYearPlan';
import type { CellRef } from '../../pira/sheet/address';
import type { Sheet } from '../../pira/sheet/sheet';
import type { SheetEdit } from '../../pira/sheet/sheetEdit';
import { endedPlan } from '../compareWorkbook';
import { attempt } from '../exchange/attempt';
import type { PartialWrite, UndoRecord } from '../exchange/undoRecord';
import type { RunOptions } from '../port';
import { failure, type Failure } from '../problem';
import { readSheetsAndPlan } from '../read/readWorkbook';
import type { SheetSnapshot } from '../read/snapshot';
import { writeCorrections } from '../write/writeCorrections';
import {
  findInserted,
  listSheets,
  insertSheets,
  type InsertedSheets,
  type NewSheet,
  recordInserted,
  runWithInserted,
} from './insertSheets';

/** A plan that another workbook holds, with how it ended. */
export interface OtherPlan {
  readonly version: Version;
  readonly ended: EndedPlan;
}

export interface OtherPlansFound {
  readonly ok: true;
  readonly plans: readonly OtherPlan[];
}

/** Reads the plans of another workbook, whose sheets stand in this one for as long as it takes. */
export async function readOtherPlans(
  file: Uint8Array,
  options: RunOptions,
): Promise<OtherPlansFound | Failure | PartialWrite> {
  return runWithInserted(file, async (inserted) => {
    const look = await readSheetsAndPlan({ ...options, wholeWorkbook: true });
    if (!look.ok) return look;
    const isInserted = new Set(inserted.map(({ id }) => id));
    const here = new Set(look.sheets.filter(({ id }) => !isInserted.has(id)).map(({ sheet }) => sheet.name));
    const sheets = look.sheets
      .filter(({ id }) => isInserted.has(id))
      .map(({ sheet }): Sheet => ({ ...sheet, name: nameThere(sheet.name, here) }));
    // What the office set right here speaks of the sheets that stand here.
    const settings = { ...look.settings, corrections: [] };
    const plans = versionsOf(sheets).map((version): OtherPlan => ({
      version,
      ended: endedPlan(sheets, version, settings),
    }));
    return plans.length === 0 ? failure({ code: 'no-plan' }) : { ok: true, plans };
  });
}

const NUMBER_BEHIND = / \(\d+\)$/u;

/** The name that a sheet has in its own workbook: here Excel put a number behind it where there was such a one already. */
function nameThere(name: string, here: ReadonlySet<string>): string {
  const plain = name.replace(NUMBER_BEHIND, '');
  return here.has(plain) ? plain : name;
}

/** What came into the workbook, with what undoes it. */
export interface SheetsKept {
  readonly ok: true;
  readonly sheets: readonly string[];
  readonly record: UndoRecord;
}

/** Inserts the sheets of another workbook, to stay. */
export async function keepOtherSheets(file: Uint8Array): Promise<SheetsKept | Failure> {
  const inserted = await insertSheets(file);
  if (!inserted.ok) return inserted;
  return {
    ok: true,
    sheets: inserted.sheets.map(({ name }) => name),
    record: { kind: 'sheets', ...(await recordInserted(inserted)) },
  };
}

/** The plan's sheets for the year after, as they stand in the workbook. */
export interface NextYearMade extends Pick<NextYearPlan, 'year' | 'toDecide' | 'stale' | 'lost'> {
  readonly ok: true;
  readonly sheets: readonly string[];
  /** Cells whose text still names the old year because parts of it have fonts of their own. */
  readonly declined: readonly CellRef[];
  readonly record: UndoRecord;
}

export function canCopySheets(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.10');
}

/** Copies the plan's sheets and makes the copies the plan of the year after. The plan itself stays as it is. */
export async function makeNextYear(
  targets: CarriedTargets,
  options: RunOptions,
): Promise<NextYearMade | Failure | PartialWrite> {
  if (!canCopySheets()) return failure({ code: 'no-copying' });
  const look = await readSheetsAndPlan(options);
  if (!look.ok) return look;
  if (look.plan.indicators.length === 0) return failure({ code: 'no-plan' });
  const sheets = look.sheets.map(({ sheet }) => sheet);
  const made = nextYearPlan(look.plan, sheets, targets);
  if (made === null) return failure({ code: 'no-year' });
  const originals = look.sheets.filter(({ sheet }) => made.names.has(sheet.name));
  for (const { sheet } of originals) {
    if (sheet.isProtected) return failure({ code: 'sheet-protected', sheet: sheet.name });
    if (sheet.isFiltered) return failure({ code: 'sheet-filtered', sheet: sheet.name });
  }
  const names = newNames(made, sheets);
  const copied = await copySheets(originals, names);
  if (!copied.ok) return copied;
  const inserted: InsertedSheets = { ok: true, sheets: copied.sheets, names: [] };
  const filled = await fillCopies(made, originals, names, options);
  if (!filled.ok) return await removeCopies(inserted, filled);
  const here = ({ sheet, ...cell }: CellRef): CellRef => ({ ...cell, sheet: names.get(sheet) ?? sheet });
  return {
    ok: true,
    year: made.year,
    sheets: copied.sheets.map(({ name }) => name),
    toDecide: made.toDecide.map(here),
    stale: made.stale.map(({ cell, text }) => ({ cell: here(cell), text })),
    lost: made.lost.map(({ sheet, ...formulas }) => ({ ...formulas, sheet: names.get(sheet) ?? sheet })),
    declined: filled.declined,
    record: { kind: 'sheets', ...(await recordInserted(inserted)) },
  };
}

/** Excel allows no longer name. */
const LONGEST_NAME = 31;

/** A free name for the copy of each sheet: its own with the year moved on, else with the year behind it. */
function newNames({ names, year }: NextYearPlan, sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const found = new Map<string, string>();
  for (const [before, moved] of names) {
    const behind = (end: string): string => `${moved.slice(0, LONGEST_NAME - end.length)}${end}`;
    let name = moved === before ? behind(` ${year}`) : moved;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = behind(` (${number})`);
    taken.add(name.toLowerCase());
    found.set(before, name);
  }
  return found;
}

async function copySheets(
  originals: readonly SheetSnapshot[],
  names: ReadonlyMap<string, string>,
): Promise<{ readonly ok: true; readonly sheets: readonly NewSheet[] } | Failure> {
  const before = await attempt(listSheets);
  if (!before.ok) return failure(before.problem);
  const copied = await attempt(async (context) => {
    const { worksheets } = context.workbook;
    const last = originals.at(-1);
    // From the last to the first, so that they come to stand in their order.
    const copies = [...originals].reverse().map(({ id, sheet }) => {
      const copy = worksheets.getItem(id).copy('After', worksheets.getItem(last?.id ?? id));
      copy.name = names.get(sheet.name) ?? sheet.name;
      return copy.load('id,name');
    });
    copies.at(-1)?.activate();
    await context.sync();
    return copies.map(({ id, name }) => ({ id, name })).reverse();
  });
  if (copied.ok) return { ok: true, sheets: copied.value };
  const came = await findInserted(before.value, originals.length, copied.problem);
  const isNamed = came.ok && came.sheets.every(({ name }) => [...names.values()].includes(name));
  return came.ok && !isNamed ? failure(copied.problem, 'uncertain') : came;
}

/** Takes the results out of the copies and writes the year after into them. */
async function fillCopies(
  made: NextYearPlan,
  originals: readonly SheetSnapshot[],
  names: ReadonlyMap<string, string>,
  options: RunOptions,
): Promise<{ readonly ok: true; readonly declined: readonly CellRef[] } | Failure | PartialWrite> {
  const renamed = (edits: readonly SheetEdit[]): readonly SheetEdit[] =>
    edits.map((edit) => ({ ...edit, sheet: names.get(edit.sheet) ?? edit.sheet }));
  const ours = removalOfResults(originals.map(({ sheet }) => sheet));
  const removed = await writeCorrections(renamed(ours.edits), options);
  if (!removed.ok) return removed;
  return writeCorrections(renamed(made.edits), options);
}

/** Takes copies out again that could not be made the plan of the year after. */
async function removeCopies(
  inserted: InsertedSheets,
  failed: Failure | PartialWrite,
): Promise<Failure | PartialWrite> {
  const removed = await attempt(async (context) => {
    for (const { id } of inserted.sheets) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
  return removed.ok
    ? failure(failed.problem)
    : { ok: false, problem: failed.problem, left: { kind: 'sheets', ...(await recordInserted(inserted)) } };
}
