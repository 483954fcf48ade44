import type { Area } from '../../pira/sheet/address';
import type { Row } from '../../pira/sheet/sheet';
import { attempt, type Attempt, isTooBig } from './attempt';
import { gridOf } from './cellBlocks';
import { rangeOf } from './ranges';
import { type FormerCell, formerCells } from './cellsChange';

/** Formulas and constants that are read in one exchange: well below what Excel on the web answers at once. */
const CELLS_AN_EXCHANGE = 40_000;

/** What an exchange gives for some rows of an area; null where Excel gave nothing because they are too many. */
type Ask<T> = (context: Excel.RequestContext, rows: Area) => Promise<T | null>;

/** Asks about an area in runs of rows, from top to bottom; halves those that are too big for one answer. Ends where it is cancelled. */
export async function readInChunks<T>(
  area: Area,
  cellsAnExchange: number,
  ask: Ask<T>,
  signal?: AbortSignal,
): Promise<Attempt<T[]>> {
  const answers: T[] = [];
  let most = Math.max(1, Math.floor(cellsAnExchange / Math.max(1, area.columnCount)));
  for (let done = 0; done < area.rowCount;) {
    if (signal?.aborted) return { ok: false, problem: { code: 'cancelled' }, code: 'cancelled' };
    const rowCount = Math.min(most, area.rowCount - done);
    const rows = { ...area, row: area.row + done, rowCount };
    const answer = await attempt((context) => ask(context, rows));
    if (answer.ok && answer.value !== null) {
      answers.push(answer.value);
      done += rowCount;
    } else if (rowCount > 1 && (answer.ok || isTooBig(answer.code))) most = Math.ceil(rowCount / 2);
    else if (answer.ok) return { ok: false, problem: { code: 'payload-limit' }, code: 'payload-limit' };
    else return answer;
  }
  return { ok: true, value: answers };
}

/** The formulas and constants of an area of a sheet. */
export async function readFormulas(sheetId: string, area: Area): Promise<Attempt<readonly Row<unknown>[]>> {
  const read = await readInChunks(area, CELLS_AN_EXCHANGE, async (context, rows) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheetId), rows).load('formulas');
    await context.sync();
    return gridOf(range.formulas);
  });
  return read.ok ? { ok: true, value: read.value.flat() } : read;
}

/** What stands in the cells of an area, with their number formats. */
export async function readFormerCells(
  sheetId: string,
  area: Area,
): Promise<Attempt<readonly Row<FormerCell>[]>> {
  const read = await readInChunks(area, CELLS_AN_EXCHANGE / 4, async (context, rows) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheetId), rows);
    range.load('formulas,values,numberFormat,valueTypes');
    await context.sync();
    const cells = formerCells(range);
    return cells.length < rows.rowCount ? null : cells;
  });
  return read.ok ? { ok: true, value: read.value.flat() } : read;
}
