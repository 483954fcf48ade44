import { type Area, cellAddress } from '../../pira/sheet/address';
import { attempt, type Attempt, isTooBig } from '../exchange/attempt';
import type { RunOptions } from '../port';
import { failure, type Failure } from '../problem';
import {
  answerBytes,
  CELL_PROPERTIES,
  type CellBlocks,
  cellsOf,
  NO_CELLS,
  joinColumns,
  joinRows,
} from '../exchange/cellBlocks';
import type { SheetSnapshot } from './snapshot';

/** More cells than this are not read: they would not fit into the memory of a pane. */
const MOST_CELLS = 3_000_000;
/** Cells asked for at once where nothing is known of them yet, and at most. */
const FIRST_CHUNK = 20_000;
const LARGEST_CHUNK = 100_000;
/** What an answer is to weigh by the weight of the cells before it: well below the 5 MB of Excel on the web. */
const BUDGET = 4_000_000;
const ALL_COLUMNS = 16_384;

interface ReadChunk {
  readonly cells: CellBlocks;
  readonly hidden: readonly number[];
}

/**
 * Reads a sheet that did not fit into the first look, in chunks of rows as large as the cells read so far let expect,
 * halved where they are too big for one answer all the same. Can be cancelled between chunks. A sheet that was read whole
 * is given back itself: the plan read of it holds.
 */
export async function readRest(
  snapshot: SheetSnapshot,
  options: RunOptions,
): Promise<{ readonly ok: true; readonly snapshot: SheetSnapshot } | Failure> {
  const { id, sheet, unread } = snapshot;
  if (unread === null) return { ok: true, snapshot };
  const cellCount = unread.rowCount * unread.columnCount;
  if (cellCount > MOST_CELLS) {
    const cell = cellAddress(unread.row + unread.rowCount - 1, unread.column + unread.columnCount - 1);
    return failure({ code: 'too-large', sheet: sheet.name, cells: cellCount, cell });
  }
  const chunks: ReadChunk[] = [];
  let largest = LARGEST_CHUNK;
  let known: CellBlocks = sheet;
  let done = 0;
  while (done < unread.rowCount) {
    options.onProgress?.({ step: 'read', done, total: unread.rowCount });
    if (options.signal?.aborted) return failure({ code: 'cancelled' });
    const size = chunkAfter(known, largest);
    const rowCount = Math.min(Math.max(Math.floor(size / unread.columnCount), 1), unread.rowCount - done);
    const chunk = await readChunk(id, { ...unread, row: unread.row + done, rowCount });
    if (chunk.ok && chunk.value !== null) {
      chunks.push(chunk.value);
      done += rowCount;
      known = chunk.value.cells;
    } else if (rowCount > 1 && (chunk.ok || isTooBig(chunk.code)))
      largest = Math.floor((rowCount * unread.columnCount) / 2);
    else return failure(chunk.ok ? { code: 'payload-limit' } : chunk.problem);
  }
  const cells = joinRows(chunks.map((chunk) => chunk.cells));
  const hiddenRows = new Set(chunks.flatMap(({ hidden }) => hidden));
  return {
    ok: true,
    snapshot: { ...snapshot, sheet: { ...sheet, ...cells, hiddenRows }, unread: null, hidesSomeRows: false },
  };
}

/** How many cells to ask for after these. */
function chunkAfter(cells: CellBlocks, largest: number): number {
  const count = cells.values.reduce((sum, row) => sum + row.length, 0);
  const size = count === 0 ? FIRST_CHUNK : Math.floor((BUDGET * count) / answerBytes(cells));
  return Math.min(size, largest);
}

function readChunk(id: string, area: Area): Promise<Attempt<ReadChunk | null>> {
  return attempt(async (context) => {
    const [range, rest] = splitArea(area).map((half) =>
      rangeOf(context, id, half).load(`${CELL_PROPERTIES},rowHidden`),
    );
    await context.sync();
    const left = range === undefined ? null : cellsOf(range);
    const right = rest === undefined ? NO_CELLS : cellsOf(rest);
    const hidden: unknown = range?.rowHidden;
    if (left === null || right === null) return null;
    const cells = rest === undefined ? left : joinColumns(left, right);
    if (hidden === null) return { cells, hidden: await readHidden(context, id, area) };
    return { cells, hidden: hidden === true ? cells.values.map((_, index) => area.row + index) : [] };
  });
}

/** Excel answers nothing about the cells of whole rows: a stray cell in the last column makes all rows such. */
function splitArea(area: Area): readonly Area[] {
  if (area.columnCount < ALL_COLUMNS) return [area];
  const half = ALL_COLUMNS / 2;
  return [
    { ...area, columnCount: half },
    { ...area, column: half, columnCount: half },
  ];
}

/** Which rows of an area are hidden, zero-based in the sheet. */
export async function readHidden(
  context: Excel.RequestContext,
  id: string,
  area: Area,
): Promise<readonly number[]> {
  const rows = rangeOf(context, id, { ...area, columnCount: 1 }).getRowProperties({ rowHidden: true });
  await context.sync();
  return rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [area.row + index] : []));
}

function rangeOf(context: Excel.RequestContext, id: string, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(id)
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
