import { attempt, type Attempt } from '../exchange/attempt';
import { failure, isPassing, type Failure } from '../problem';
import { readHidden } from './readRest';
import { AREA_PROPERTIES, areaOfRange } from '../exchange/ranges';
import type { SheetSnapshot } from './snapshot';

/**
 * What the first look could not tell of some sheets: which rows are hidden where some are, and where the tables lie in
 * sheets that hold part of the plan. One more exchange each, and none for sheets without them. Where Excel does not tell,
 * no row counts as hidden, and the tables as unknown.
 */
export async function addDetails(
  sheets: readonly SheetSnapshot[],
  isOfPlan: (snapshot: SheetSnapshot) => boolean,
): Promise<{ readonly ok: true; readonly sheets: readonly SheetSnapshot[] } | Failure> {
  const completed: SheetSnapshot[] = [];
  for (const snapshot of sheets) {
    const hidden = snapshot.hidesSomeRows ? await withHiddenRows(snapshot) : unchanged(snapshot);
    if (!hidden.ok && isPassing(hidden.problem)) return failure(hidden.problem);
    const known = hidden.ok ? hidden.value : { ...snapshot, hidesSomeRows: false };
    const hasTables = known.tableNames.length > 0 && isOfPlan(known);
    const whole = hasTables ? await withTables(known) : unchanged(known);
    if (!whole.ok && isPassing(whole.problem)) return failure(whole.problem);
    completed.push(whole.ok ? whole.value : { ...known, unknown: [...known.unknown, 'tables'] });
  }
  return { ok: true, sheets: completed };
}

function unchanged(value: SheetSnapshot): Attempt<SheetSnapshot> {
  return { ok: true, value };
}

function withHiddenRows(snapshot: SheetSnapshot): Promise<Attempt<SheetSnapshot>> {
  const { id, sheet } = snapshot;
  const area = { row: sheet.firstRow, column: 0, rowCount: sheet.values.length, columnCount: 1 };
  return attempt(async (context) => {
    const hiddenRows = new Set(await readHidden(context, id, area));
    return { ...snapshot, sheet: { ...sheet, hiddenRows }, hidesSomeRows: false };
  });
}

function withTables(snapshot: SheetSnapshot): Promise<Attempt<SheetSnapshot>> {
  const { id, sheet, tableNames } = snapshot;
  return attempt(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(id);
    const ranges = tableNames.map((name) => tables.getItem(name).getRange().load(AREA_PROPERTIES));
    await context.sync();
    return { ...snapshot, sheet: { ...sheet, tables: ranges.map(areaOfRange) } };
  });
}
