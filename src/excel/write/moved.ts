import type { Area } from '../../pira/address';
import { attempt, type Attempt } from '../attempt';
import { formulasOf } from '../publish/chunks';
import { areaOf } from '../read/snapshot';
import { type Anchors, printOf, rowsNow } from './anchors';
import type { FormerAlignment, PartRecord } from './record';

type RowOf = (row: number) => number | null;

/** Records with the places where their rows stand now, for people insert and delete rows. */
export async function followed(records: readonly PartRecord[]): Promise<Attempt<readonly PartRecord[]>> {
  const moved: PartRecord[] = [];
  for (const record of records) {
    const prints = await printsNow(record);
    if (!prints.ok) return prints;
    moved.push(prints.value === null ? record : movedRecord(record, rowsNow(record.anchors, prints.value)));
  }
  return { ok: true, value: moved };
}

/** The prints of all rows of a sheet; null where the sheet is gone or empty. */
async function printsNow({ sheetId, anchors }: PartRecord): Promise<Attempt<readonly string[] | null>> {
  const used = await attempt(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const range = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    return sheet.isNullObject || range.isNullObject ? null : areaOf(range);
  });
  if (!used.ok || used.value === null) return used.ok ? { ok: true, value: null } : used;
  const { row, rowCount } = used.value;
  const area: Area = { row: 0, column: 0, rowCount: row + rowCount, columnCount: anchors.columnCount };
  const cells = await formulasOf(sheetId, area);
  return cells.ok ? { ok: true, value: cells.value.map((cell) => printOf(cell, anchors.written)) } : cells;
}

function movedRecord(record: PartRecord, rows: ReadonlyMap<number, number | null>): PartRecord {
  const rowOf: RowOf = (row) => {
    const place = rows.get(row);
    return place === undefined ? row + shiftAbove(record.anchors, rows, row) : place;
  };
  return {
    ...record,
    blocks: record.blocks.flatMap(({ block, former }) =>
      runsOf(block.row, block.cells.length, rowOf).map(({ from, row, rowCount }) => ({
        block: { ...block, row, cells: block.cells.slice(from, from + rowCount) },
        former: former.slice(from, from + rowCount),
      })),
    ),
    centred: record.centred.flatMap((one) =>
      runsOf(one.area.row, one.area.rowCount, rowOf).map((run) => alignedRun(one, run)),
    ),
    // A row that was inserted between two of ours has taken their validation over.
    validations: record.validations.map((one) => ({ ...one, area: stretched(one.area, rowOf) })),
    removed: record.removed.map((highlight) => ({ ...highlight, area: stretched(highlight.area, rowOf) })),
  };
}

/** The shift of the nearest anchored row above, for a row between two tables. */
function shiftAbove(
  { rows: anchored }: Anchors,
  rows: ReadonlyMap<number, number | null>,
  row: number,
): number {
  const above = anchored.findLast((anchor) => anchor.row < row && (rows.get(anchor.row) ?? null) !== null);
  return above === undefined ? 0 : (rows.get(above.row) ?? above.row) - above.row;
}

interface Run {
  /** How far below the first row the run began. */
  readonly from: number;
  readonly row: number;
  readonly rowCount: number;
}

/** Rows that stand below each other as before, as runs in their present place; rows that are gone are left out. */
function runsOf(first: number, count: number, rowOf: RowOf): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < count; from++) {
    const row = rowOf(first + from);
    if (row === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.rowCount === from && last.row + last.rowCount === row)
      runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else runs.push({ from, row, rowCount: 1 });
  }
  return runs;
}

function alignedRun(one: FormerAlignment, { from, row, rowCount }: Run): FormerAlignment {
  const area = { ...one.area, row, rowCount };
  return one.properties === null
    ? { ...one, area }
    : { ...one, area, properties: one.properties.slice(from, from + rowCount) };
}

function stretched(area: Area, rowOf: RowOf): Area {
  const first = rowOf(area.row) ?? area.row;
  const last = rowOf(area.row + area.rowCount - 1) ?? first + area.rowCount - 1;
  return { ...area, row: first, rowCount: Math.max(1, last - first + 1) };
}
