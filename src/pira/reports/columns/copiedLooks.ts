import { most, least } from '../../extremes';
import type { Table } from '../../plan/plan';
import type { LookCopy } from '../../sheet/sheetEdit';
import { isUsed } from '../../sheet/grid';
import type { Sheet } from '../../sheet/sheet';
import type { SheetTables } from '../../output/placeResultColumns';
import type { ResultRole } from '../../output/resultTitles';

/** In larger sheets the rows keep their looks, so that undoing stays fast. */
export const MOST_LOOKED_ROWS = 1_000;
const PROSE: readonly ResultRole[] = ['notes', 'cause'];

/**
 * Gives result columns the look of the table beside them, in the rows without results yet; the look of other rows may have
 * been changed by people since.
 */
export function copiedLooks(place: SheetTables, columns: ReadonlyMap<ResultRole, number>): LookCopy[] {
  const status = columns.get('status') ?? least(columns.values());
  const isNew = (row: number): boolean => !isUsed(place.sheet, row, status);
  const runs = runsOf([...columns.values()]);
  const prose = PROSE.flatMap((role) => columns.get(role) ?? []);
  const isLarge = place.rows.reduce((sum, rows) => sum + rows.length, 0) > MOST_LOOKED_ROWS;
  return place.tables.flatMap((table, index) => {
    const ends = endsOf(table);
    if (ends === null) return [];
    const like = (as: 'header' | 'row', all: readonly number[], rowsAbove = 0): LookCopy[] => {
      const rows = all.filter(isNew);
      if (rows.length === 0) return [];
      const [row, rowCount] = [least(rows), most(rows) - least(rows) + 1];
      return runs.map(({ column, columnCount }) => ({
        area: { row, column, rowCount, columnCount },
        rows,
        column: ends.last,
        rowsAbove,
        across: ends.first,
        as,
        prose,
        words: [status],
      }));
    };
    return [
      ...like('header', [table.headerRow], rowsToHeader(place.sheet, table, ends.last)),
      ...like('row', isLarge ? [] : (place.rows[index] ?? [])),
    ];
  });
}

/** How many rows above the last of the header a column has its label, as where it is merged over them. */
function rowsToHeader(sheet: Sheet, { headerRow, headerFirstRow }: Table, column: number): number {
  let row = headerRow;
  while (row > headerFirstRow && !isUsed(sheet, row, column)) row--;
  return isUsed(sheet, row, column) ? headerRow - row : 0;
}

/** Neighbouring columns together, from left to right. */
function runsOf(columns: readonly number[]): { readonly column: number; readonly columnCount: number }[] {
  const sorted = columns.toSorted((a, b) => a - b);
  const starts = sorted.filter((column) => !sorted.includes(column - 1));
  const ends = sorted.filter((column) => !sorted.includes(column + 1));
  return starts.map((column, index) => ({ column, columnCount: (ends[index] ?? column) - column + 1 }));
}

/** The first and the last column of a table that are not ours; null where it has none. */
function endsOf({ columns }: Table): { readonly first: number; readonly last: number } | null {
  const theirs = columns.filter(({ own }) => !own).map(({ column }) => column);
  return theirs.length === 0 ? null : { first: least(theirs), last: most(theirs) };
}
