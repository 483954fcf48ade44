import { AREA_PROPERTIES, areaFromFirstCell } from '../../exchange/ranges';
import type { Area } from '../../../pira/sheet/address';
import type { Row } from '../../../pira/sheet/sheet';
import { attempt, type Attempt } from '../../exchange/attempt';
import type { Problem } from '../../problem';
import { readFormerCells } from '../../exchange/chunks';
import { isMarked, type OwnSheet } from './ownSheet';
import {
  type SheetChanges,
  compareCells,
  type PublishRecord,
  wholeArea,
  type WrittenSheet,
} from '../../exchange/publishRecord';
import { askOwnHighlights, type OwnHighlight } from '../../read/details';
import { askForbidden } from '../../write/forbidden';
import type { FormerCell } from '../../exchange/cellsChange';

/** A sheet of a record as it is now. */
export interface SheetNow {
  readonly record: WrittenSheet;
  /** Null where there is none. */
  readonly present: PresentSheet | null;
}

export interface PresentSheet extends OwnSheet {
  readonly name: string;
  readonly cells: readonly Row<FormerCell>[];
  readonly comparison: SheetChanges;
}

export interface SheetsNow {
  readonly sheets: readonly SheetNow[];
  /** Sheets can be neither added nor removed. */
  readonly isProtected: boolean;
  /** What keeps the sheets that would be written from being so. */
  readonly forbidden: Problem | null;
}

interface AskedRecord {
  readonly record: WrittenSheet;
  readonly candidates: readonly Candidate[];
}

interface Candidate {
  readonly sheet: Excel.Worksheet;
  readonly first: Excel.Range;
  readonly used: Excel.Range;
  readonly highlights: () => readonly OwnHighlight[];
}

/** Looks for the sheets of a record, by their identity and else by their name and mark, and reads their cells. */
export async function readSheetsNow(records: PublishRecord): Promise<Attempt<SheetsNow>> {
  const found = await attempt(async (context) => {
    const { workbook } = context;
    workbook.protection.load('protected');
    const asked = records.map((record): AskedRecord => {
      const keys = record.id === null ? [record.name] : [record.id, record.name];
      return { record, candidates: keys.map((key) => askCandidate(workbook, key)) };
    });
    const rewritten = asked.filter(({ record }) => record.former !== null);
    const forbidden = askForbidden(
      workbook,
      rewritten.flatMap(({ candidates }) => candidates.map(({ sheet }) => sheet)),
    );
    await context.sync();
    return {
      isProtected: workbook.protection.protected,
      forbidden: forbidden(),
      sheets: asked.map(({ record, candidates }) => ({ record, own: chooseSheet(record, candidates) })),
    };
  });
  if (!found.ok) return found;
  const sheets: SheetNow[] = [];
  for (const { record, own } of found.value.sheets) {
    if (own === null) sheets.push({ record, present: null });
    else {
      const cells = await readFormerCells(own.id, own.area);
      if (!cells.ok) return cells;
      const present = { ...own, cells: cells.value, comparison: compareCells(record, cells.value) };
      sheets.push({ record, present });
    }
  }
  return { ok: true, value: { ...found.value, sheets } };
}

function askCandidate(workbook: Excel.Workbook, key: string): Candidate {
  const sheet = workbook.worksheets.getItemOrNullObject(key).load('id,name');
  sheet.tables.load('items/name');
  sheet.charts.load('items/name');
  return {
    sheet,
    highlights: askOwnHighlights(sheet),
    first: sheet.getCell(0, 0).load('numberFormat'),
    used: sheet.getUsedRangeOrNullObject().load(AREA_PROPERTIES),
  };
}

function chooseSheet(
  record: WrittenSheet,
  candidates: readonly Candidate[],
): (OwnSheet & { readonly name: string }) | null {
  const found = candidates.find(
    ({ sheet, first }) => !sheet.isNullObject && (sheet.id === record.id || isMarked(first)),
  );
  if (found === undefined) return null;
  const { sheet, used, highlights } = found;
  return {
    id: sheet.id,
    name: sheet.name,
    area: reachOf(wholeArea(record), used),
    tables: sheet.tables.items.map(({ name }) => name),
    highlights: highlights().map(({ id }) => id),
    charts: sheet.charts.items.map(({ name }) => name),
  };
}

/** From A1 on, as far as either reaches. */
function reachOf(whole: Area, used: Excel.Range): Area {
  const { rowCount, columnCount } = areaFromFirstCell(used);
  return {
    ...whole,
    rowCount: Math.max(whole.rowCount, rowCount),
    columnCount: Math.max(whole.columnCount, columnCount),
  };
}
