import type { Area } from '../../pira/address';
import { OWN_HEADER_FORMAT } from '../../pira/reports/marker';
import { ownHighlights } from '../read/details';
import { attempt } from '../attempt';
import { failure, type Failure } from '../problem';
import { gridOf, textOf } from '../read/cells';

/** Names tried for one sheet of ours: its own, then «Name (2)» and so on. */
const MOST_NAMES = 6;

/** Where a sheet of ours is to stand. */
export interface Place {
  readonly name: string;
  /** The sheet that an earlier run made; null where it is still to be made. */
  readonly own: OwnSheet | null;
}

/** The places of sheets of ours. */
export interface Places {
  readonly ok: true;
  readonly places: readonly Place[];
  /** Names of tables of other sheets. */
  readonly tables: readonly string[];
}

/** A sheet that an earlier run made. */
export interface OwnSheet {
  readonly id: string;
  /** Everything in it that holds a value or a format, from A1 on. */
  readonly area: Area;
  readonly tables: readonly string[];
  /** Ids of the conditional formats of ours. */
  readonly highlights: readonly string[];
}

/**
 * Finds the place of each sheet of ours, by its wanted name: the sheet that an earlier run made, else the first free
 * name. A user's sheet is never taken, whatever its name. Refused where a sheet could not be made or written.
 */
export async function placesOf(wanted: readonly string[]): Promise<Places | Failure> {
  const found = await attempt(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    const tables = workbook.tables.load('items/name');
    workbook.protection.load('protected');
    const asked = wanted.map((name) => namesFor(name).map((candidate) => ask(workbook, candidate)));
    await context.sync();
    const { readOnly } = workbook;
    const isProtected = workbook.protection.protected;
    return { readOnly, isProtected, chosen: asked.map(chosen), names: tables.items.map(({ name }) => name) };
  });
  if (!found.ok) return failure(found.problem);
  const { readOnly, isProtected, chosen: candidates, names } = found.value;
  if (readOnly) return failure({ code: 'read-only' });
  const known = candidates.flatMap((candidate) => candidate ?? []);
  if (known.length < wanted.length) return failure({ code: 'name-taken' });
  if (isProtected && known.some(({ sheet }) => sheet.isNullObject))
    return failure({ code: 'workbook-protected' });
  for (const { sheet } of known) {
    if (sheet.isNullObject) continue;
    if (sheet.protection.protected) return failure({ code: 'sheet-protected', sheet: sheet.name });
    if (isFiltered(sheet)) return failure({ code: 'sheet-filtered', sheet: sheet.name });
  }
  const places = known.map(placeOf);
  const own = new Set(places.flatMap((place) => place.own?.tables ?? []));
  return { ok: true, places, tables: names.filter((name) => !own.has(name)) };
}

interface Asked {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly first: Excel.Range;
  readonly used: Excel.Range;
  readonly conditional: Excel.ConditionalFormatCollection;
}

function namesFor(name: string): readonly string[] {
  return Array.from({ length: MOST_NAMES }, (_, index) => (index === 0 ? name : `${name} (${index + 1})`));
}

function ask(workbook: Excel.Workbook, name: string): Asked {
  const sheet = workbook.worksheets.getItemOrNullObject(name).load('id,name');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
  const first = sheet.getCell(0, 0).load('numberFormat');
  const used = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  const conditional = sheet.getRange().conditionalFormats;
  conditional.load('items/id,items/customOrNullObject/rule/formula');
  return { name, sheet, first, used, conditional };
}

function chosen(asked: readonly Asked[]): Asked | null {
  const ours = asked.find(({ sheet, first }) => !sheet.isNullObject && isMarked(first));
  return ours ?? asked.find(({ sheet }) => sheet.isNullObject) ?? null;
}

/** True where a cell, the first of a sheet, says that the sheet is ours. */
export function isMarked(first: Excel.Range): boolean {
  return textOf(gridOf(first.numberFormat)?.[0]?.[0]) === OWN_HEADER_FORMAT;
}

function isFiltered({ autoFilter, tables }: Excel.Worksheet): boolean {
  return autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
}

function placeOf({ name, sheet, used, conditional }: Asked): Place {
  if (sheet.isNullObject) return { name, own: null };
  const tables = sheet.tables.items.map((table) => table.name);
  const highlights = ownHighlights(conditional).map(({ id }) => id);
  return { name: sheet.name, own: { id: sheet.id, area: areaFromTop(used), tables, highlights } };
}

/** From A1 to the last used cell; A1 alone where none is used. */
function areaFromTop(used: Excel.Range): Area {
  const rowCount = used.isNullObject ? 1 : used.rowIndex + used.rowCount;
  const columnCount = used.isNullObject ? 1 : used.columnIndex + used.columnCount;
  return { row: 0, column: 0, rowCount, columnCount };
}
