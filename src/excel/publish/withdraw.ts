import type { CellRef } from '../../pira/address';
import { attempt, type Attempt } from '../attempt';
import type { Problem } from '../problem';
import { askForbidden } from '../write/forbidden';
import { cellsNow } from './chunks';
import type { FormerSheet } from './formerSheet';
import { isMarked } from './place';
import { missedBy } from './references';
import { restore } from './restore';
import { compare, type PublishRecord, wholeArea, withSome, type WrittenSheet } from './publishRecord';

export type Withdrawn =
  | {
      readonly ok: true;
      /** Cells that hold something else by now and were left: of a sheet that stays as a whole, the first. */
      readonly left: readonly CellRef[];
      /** A sheet that was made has stayed with something of what was written. */
      readonly remains: boolean;
    }
  /** `begun`: some of it may be done. */
  | { readonly ok: false; readonly problem: Problem; readonly begun: boolean };

/** A record with the sheet as it is now. */
interface Present {
  readonly record: WrittenSheet;
  readonly id: string;
  readonly name: string;
  readonly tables: readonly string[];
}

/**
 * Takes sheets that we wrote back: one that was made goes, one that was written anew is as it was before. What people
 * have written since stays: a made sheet with such a cell as a whole, in a sheet written anew the cell. `isWhole`: all
 * of it was written, so that an empty cell has been emptied by someone. Tried twice: doing it again is the same as once.
 *
 * We never delete a sheet on our own account: writing anew reuses it. Here the person asks for the workbook as it was
 * before the sheet, so it goes, but only if it is the one we made, nobody wrote in it and no formula elsewhere needs it.
 * Deleting empties Excel's own undo list; that is the price of a workbook that is exactly as before.
 */
export async function withdraw(records: PublishRecord, isWhole: boolean): Promise<Withdrawn> {
  const once = await withdrawOnce(records, isWhole);
  if (once.ok || !(once.begun || once.mayPass)) return once;
  // A first try that failed on its way may itself have emptied cells.
  const again = await withdrawOnce(records, isWhole && !once.begun);
  return again.ok ? again : { ...again, begun: once.begun || again.begun };
}

type Once = Exclude<Withdrawn, { ok: false }> | (Extract<Withdrawn, { ok: false }> & { mayPass: boolean });

async function withdrawOnce(records: PublishRecord, isWhole: boolean): Promise<Once> {
  const found = await present(records);
  if (!found.ok) return refused(found);
  const { isProtected, sheets, forbidden } = found.value;
  if (forbidden !== null) return declined(forbidden);
  const left: CellRef[] = [];
  let remains = false;
  const going: Present[] = [];
  const returning: FormerSheet[] = [];
  for (const one of sheets) {
    const { record, id, name } = one;
    const area = wholeArea(record);
    const now = await cellsNow(id, area);
    if (!now.ok) return refused(now);
    const { changed, isWritten } = compare(record, now.value, isWhole);
    const [first] = changed;
    if (record.former !== null) {
      returning.push(withSome(record.former, area, now.value, changed));
      for (const place of changed) left.push({ sheet: name, ...place });
    } else if (first === undefined) going.push(one);
    else {
      left.push({ sheet: name, ...first });
      remains ||= isWritten;
    }
  }
  if (going.length > 0) {
    if (isProtected) return declined({ code: 'workbook-protected' });
    const missed = await missedBy(going);
    if (!missed.ok) return refused(missed);
    if (missed.value !== null) {
      const { sheet, by } = missed.value;
      return declined({ code: 'sheet-needed', sheet, place: by.sheet, cell: by.cell });
    }
  }
  for (const former of returning) {
    const restored = await restore(former);
    if (!restored.ok) return { ok: false, problem: restored.problem, begun: true, mayPass: true };
  }
  const gone = await attempt(async (context) => {
    for (const { id } of going) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
  return gone.ok
    ? { ok: true, left, remains }
    : { ok: false, problem: gone.problem, begun: true, mayPass: true };
}

interface PresentSheets {
  /** Sheets can be neither added nor removed. */
  readonly isProtected: boolean;
  readonly sheets: readonly Present[];
  /** What keeps the sheets that return to what they were from being written. */
  readonly forbidden: Problem | null;
}

/** The sheets of the records that are there; a made one only if it is still marked as ours. */
function present(records: PublishRecord): Promise<Attempt<PresentSheets>> {
  return attempt(async (context) => {
    const { workbook } = context;
    workbook.protection.load('protected');
    const asked = records.map((record) => {
      const sheet = workbook.worksheets.getItemOrNullObject(record.id ?? record.name).load('id,name');
      sheet.tables.load('items/name');
      return { record, sheet, first: sheet.getCell(0, 0).load('numberFormat') };
    });
    const forbidden = askForbidden(
      workbook,
      asked.filter(({ record }) => record.former !== null).map(({ sheet }) => sheet),
    );
    await context.sync();
    const sheets = asked
      .filter(({ record, sheet, first }) => !sheet.isNullObject && (record.id !== null || isMarked(first)))
      .map(({ record, sheet: { id, name, tables } }): Present => {
        return { record, id, name, tables: tables.items.map((table) => table.name) };
      });
    return { isProtected: workbook.protection.protected, sheets, forbidden: forbidden() };
  });
}

function refused({ problem, code }: { readonly problem: Problem; readonly code: string }): Once {
  return { ok: false, problem, begun: false, mayPass: problem.code !== 'cell-edit' && code !== 'cancelled' };
}

function declined(problem: Problem): Once {
  return { ok: false, problem, begun: false, mayPass: false };
}
