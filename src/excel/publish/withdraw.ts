import type { CellRef } from '../../pira/address';
import { attempt } from '../attempt';
import type { UndoDone } from '../port';
import { failure, type Failure } from '../problem';
import { gridOf, textOf } from '../read/cells';
import type { Former } from './place';
import type { PublishRecord, WrittenSheet } from './publishRecord';

/**
 * Takes a publication back: a sheet that it made goes, one that it wrote anew has its former contents again. What
 * people have written since stays: a made sheet with such a cell as a whole, in a sheet written anew the cell. Each
 * such cell is named, of a sheet that stays the first. `isWhole`: all of it was written, so that an empty cell where
 * something was written has been emptied by someone.
 */
export async function withdraw(record: PublishRecord, isWhole: boolean): Promise<UndoDone | Failure> {
  const done = await attempt(async (context) => {
    const { worksheets } = context.workbook;
    const asked = record.map(({ name }) => {
      const sheet = worksheets.getItemOrNullObject(name).load('name');
      return { sheet, used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas') };
    });
    await context.sync();
    const left = record.flatMap((written, index): CellRef[] => {
      const now = asked[index];
      if (now === undefined || now.sheet.isNullObject) return [];
      const cells = cellsOf(now.used);
      if (written.former !== null) return restore(now.sheet, written, written.former, cells, isWhole);
      const changed = firstChanged(written, cells);
      if (changed === null) now.sheet.delete();
      return changed === null ? [] : [changed];
    });
    await context.sync();
    return left;
  });
  return done.ok ? { ok: true, left: done.value } : failure(done.problem, 'uncertain');
}

/** What stands in a cell, by its formula or constant; "" in all that are outside of the used range. */
interface Cells {
  readonly at: (row: number, column: number) => string;
  /** Just behind the last used row and column. */
  readonly rowCount: number;
  readonly columnCount: number;
}

function cellsOf(used: Excel.Range): Cells {
  const rows = used.isNullObject ? [] : (gridOf(used.formulas) ?? []);
  const top = rows.length === 0 ? 0 : used.rowIndex;
  const left = rows.length === 0 ? 0 : used.columnIndex;
  return {
    at: (row, column) => textOf(rows[row - top]?.[column - left]),
    rowCount: top + rows.length,
    columnCount: left + (rows[0]?.length ?? 0),
  };
}

const textAt = (rows: readonly (readonly string[])[], row: number, column: number): string =>
  rows[row]?.[column] ?? '';

const widthOf = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);

/** Queues the former contents where the written ones stand; gives the cells that hold something else by now. */
function restore(
  sheet: Excel.Worksheet,
  { name, told }: WrittenSheet,
  former: Former,
  now: Cells,
  isWhole: boolean,
): CellRef[] {
  const rowCount = Math.max(now.rowCount, former.formulas.length, told.length);
  const columnCount = Math.max(now.columnCount, widthOf(former.formulas), widthOf(told));
  const left: CellRef[] = [];
  const formats: (string | null)[][] = [];
  const formulas: (string | null)[][] = [];
  for (let row = 0; row < rowCount; row++) {
    const columns = Array.from({ length: columnCount }, (_, column) => {
      const found = now.at(row, column);
      const before = textAt(former.formulas, row, column);
      const isOurs = found === textAt(told, row, column) || (found === '' && !isWhole);
      const isSince = found !== before && !isOurs;
      if (isSince) left.push({ sheet: name, row, column });
      return isSince ? null : { formula: before, format: former.formats[row]?.[column] ?? 'General' };
    });
    formats.push(columns.map((cell) => cell?.format ?? null));
    formulas.push(columns.map((cell) => cell?.formula ?? null));
  }
  if (rowCount === 0 || columnCount === 0) return left;
  const range = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  range.numberFormat = formats;
  range.formulas = formulas;
  return left;
}

/** The first cell that holds something else than was written; null where there is none. Emptied cells do not count. */
function firstChanged({ name, told }: WrittenSheet, now: Cells): CellRef | null {
  for (let row = 0; row < now.rowCount; row++)
    for (let column = 0; column < now.columnCount; column++) {
      const found = now.at(row, column);
      if (found !== '' && found !== textAt(told, row, column)) return { sheet: name, row, column };
    }
  return null;
}
