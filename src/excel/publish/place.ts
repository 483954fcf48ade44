import { OWN_HEADER_FORMAT } from '../../pira/reports/marker';
import { attempt } from '../attempt';
import { failure, type Failure } from '../problem';
import { gridOf, textOf } from '../read/cells';

/** Names tried for one sheet of ours: its own, then «Name (2)» and so on. */
const MOST_NAMES = 6;

/** Where a sheet of ours is to stand. */
export interface Place {
  readonly name: string;
  /** What stands there now; null where the sheet is still to be made. */
  readonly former: Former | null;
}

/** A sheet of ours as an earlier run and people since have left it, from A1 on. */
export interface Former {
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly tables: readonly string[];
}

/**
 * Finds the place of each sheet of ours, by its wanted name: the sheet that an earlier run made, else the first free
 * name. A user's sheet is never taken, whatever its name.
 */
export async function placesOf(
  wanted: readonly string[],
): Promise<{ readonly ok: true; readonly places: readonly Place[] } | Failure> {
  const found = await attempt(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    workbook.protection.load('protected');
    const asked = wanted.map((name) => namesFor(name).map((candidate) => ask(workbook, candidate)));
    await context.sync();
    const { readOnly } = workbook;
    return { readOnly, isProtected: workbook.protection.protected, places: asked.map(chosen) };
  });
  if (!found.ok) return failure(found.problem);
  const { readOnly, isProtected, places } = found.value;
  if (readOnly) return failure({ code: 'read-only' });
  const known = places.flatMap((place) => place ?? []);
  if (known.length < wanted.length) return failure({ code: 'name-taken' });
  if (isProtected && known.some(({ former }) => former === null))
    return failure({ code: 'workbook-protected' });
  return { ok: true, places: known };
}

interface Asked {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly first: Excel.Range;
  readonly used: Excel.Range;
}

function namesFor(name: string): readonly string[] {
  return Array.from({ length: MOST_NAMES }, (_, index) => (index === 0 ? name : `${name} (${index + 1})`));
}

function ask(workbook: Excel.Workbook, name: string): Asked {
  const sheet = workbook.worksheets.getItemOrNullObject(name).load('name');
  sheet.tables.load('items/name');
  const first = sheet.getCell(0, 0).load('numberFormat');
  const used = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,formulas,numberFormat');
  return { name, sheet, first, used };
}

function chosen(asked: readonly Asked[]): Place | null {
  const ours = asked.find(({ sheet, first }) => !sheet.isNullObject && isMarked(first));
  if (ours !== undefined) return { name: ours.sheet.name, former: formerOf(ours) };
  const free = asked.find(({ sheet }) => sheet.isNullObject);
  return free === undefined ? null : { name: free.name, former: null };
}

function isMarked(first: Excel.Range): boolean {
  return textOf(gridOf(first.numberFormat)?.[0]?.[0]) === OWN_HEADER_FORMAT;
}

function formerOf({ sheet, used }: Asked): Former {
  const tables = sheet.tables.items.map(({ name }) => name);
  if (used.isNullObject) return { formulas: [], formats: [], tables };
  const fromTop = (grid: unknown): string[][] => [
    ...Array.from({ length: used.rowIndex }, () => []),
    ...(gridOf(grid) ?? []).map((row) => [
      ...Array.from({ length: used.columnIndex }, () => ''),
      ...row.map(textOf),
    ]),
  ];
  return { formulas: fromTop(used.formulas), formats: fromTop(used.numberFormat), tables };
}
