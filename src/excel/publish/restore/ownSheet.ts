import { AREA_PROPERTIES, areaFromFirstCell } from '../../exchange/ranges';
import type { Area } from '../../../pira/sheet/address';
import { askOwnHighlights } from '../../read/details';
import { attempt, type Attempt } from '../../exchange/attempt';
import { failure, type Failure, type Problem } from '../../problem';
import { gridOf, textOf } from '../../exchange/cellBlocks';
import { askOwnSheets, type OwnSheetEntries } from '../../exchange/ownSheetEntries';
import { OWN_FORMAT } from '../../../pira/sheet/content';

/** A sheet that an earlier run made. */
export interface OwnSheet {
  readonly id: string;
  /** Everything in it that holds a value or a format, from A1 on. */
  readonly area: Area;
  readonly tables: readonly string[];
  /** Ids of the conditional formats of ours. */
  readonly highlights: readonly string[];
  /** Names of all charts, those that people added among them. */
  readonly charts: readonly string[];
}

/** What has to be known of a workbook before sheets of ours find their places in it. */
export interface WorkbookSurroundings {
  readonly ok: true;
  readonly isProtected: boolean;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: readonly string[];
  readonly entries: OwnSheetEntries;
}

/** Reads which sheets there are and which of them we made. Refused where the workbook cannot be written. */
export async function readSurroundings(): Promise<WorkbookSurroundings | Failure> {
  const read = await attempt(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    workbook.protection.load('protected');
    const tables = workbook.tables.load('items/name');
    const sheets = workbook.worksheets.load('items/id,items/name');
    const entries = askOwnSheets(workbook);
    await context.sync();
    return {
      readOnly: workbook.readOnly,
      isProtected: workbook.protection.protected,
      tables: tables.items.map(({ name }) => name),
      sheets: sheets.items.map(({ id, name }) => ({ id, name })),
      entries: entries(),
    };
  });
  if (!read.ok) return failure(read.problem);
  const { readOnly, ...surroundings } = read.value;
  return readOnly ? failure({ code: 'read-only' }) : { ok: true, ...surroundings };
}

/** The wanted name, else «Name (2)» and so on: the first that is not taken, whatever the capitals. */
export function freeName(
  wanted: string,
  taken: readonly string[],
  numbered = (number: number) => `${wanted} (${number})`,
): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = numbered(number);
  return name;
}

/** Reads what a sheet that may be ours holds; null where it cannot be written anew, with the reason. */
export async function readOwnSheet(id: string): Promise<Attempt<OwnSheet | Problem>> {
  return attempt(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id).load('id,name');
    sheet.protection.load('protected');
    sheet.autoFilter.load('isDataFiltered');
    sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
    sheet.charts.load('items/name');
    const used = sheet.getUsedRangeOrNullObject().load(AREA_PROPERTIES);
    const highlights = askOwnHighlights(sheet);
    await context.sync();
    const { name } = sheet;
    if (sheet.protection.protected) return { code: 'sheet-protected', sheet: name };
    if (isFiltered(sheet)) return { code: 'sheet-filtered', sheet: name };
    return {
      id: sheet.id,
      area: areaFromFirstCell(used),
      tables: sheet.tables.items.map((table) => table.name),
      highlights: highlights().map((highlight) => highlight.id),
      charts: sheet.charts.items.map((chart) => chart.name),
    };
  });
}

/** True where a cell, the first of a sheet, says that the sheet is ours or a copy of ours. */
export function isMarked(first: Excel.Range): boolean {
  return textOf(gridOf(first.numberFormat)?.[0]?.[0]) === OWN_FORMAT;
}

function isFiltered({ autoFilter, tables }: Excel.Worksheet): boolean {
  return autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
}
