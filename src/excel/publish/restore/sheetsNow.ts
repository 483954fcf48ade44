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
import { ownHighlights } from '../../read/details';
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
  readonly conditional: Excel.ConditionalFormatCollection;
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
  const conditional = sheet.getRange().conditionalFormats;
  conditional.load('items/id,items/customOrNullObject/rule/formula');
  return {
    sheet,
    conditional,
    first: sheet.getCell(0, 0).load('numberFormat'),
    used: sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount'),
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
  const { sheet, used, conditional } = found;
  return {
    id: sheet.id,
    name: sheet.name,
    area: joined(wholeArea(record), used),
    tables: sheet.tables.items.map(({ name }) => name),
    highlights: ownHighlights(conditional).map(({ id }) => id),
    charts: sheet.charts.items.map(({ name }) => name),
  };
}

/** From A1 on, as far as either reaches. */
function joined(whole: Area, used: Excel.Range): Area {
  if (used.isNullObject) return whole;
  return {
    row: 0,
    column: 0,
    rowCount: Math.max(whole.rowCount, used.rowIndex + used.rowCount),
    columnCount: Math.max(whole.columnCount, used.columnIndex + used.columnCount),
  };
}
