import type { LabelReader } from './lines/labelReader';
import type { Cell, Line, SheetLines } from './lines/lines';

/** Cells that a person left beside the tables: a tick, a number, a reminder. */
const MOST_IN_COLUMN = 2;
const LEAST_BESIDE = 2;

interface UsedColumn {
  readonly column: number;
  readonly cells: Cell[];
}

function usedColumns({ lines, own }: SheetLines): readonly UsedColumn[] {
  const used = new Map<number, Cell[]>();
  for (const { cells } of lines)
    for (const cell of cells) {
      const known = used.get(cell.column);
      if (known) known.push(cell);
      else used.set(cell.column, [cell]);
    }
  for (const cells of own.values()) for (const { column } of cells) used.set(column, []);
  return [...used].map(([column, cells]) => ({ column, cells })).sort((a, b) => a.column - b.column);
}

/** The columns from one end of the sheet that hold nothing but strays, as far as a blank column parts them from the rest. */
function straysFrom(
  columns: readonly UsedColumn[],
  isStray: (column: UsedColumn) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < columns.length - 1; at += 1) {
    const [column, next] = [columns[at], columns[at + 1]];
    if (!column || !next || !isStray(column)) break;
    if (Math.abs(next.column - column.column) > 1)
      found.push(...columns.slice(0, at + 1).map((one) => one.column));
  }
  return found;
}

/**
 * A sheet without the cells that stand beside its tables: at most two in a column, no label among them, behind a blank
 * column, each in a row that holds more. They change nothing in what the row is.
 */
export function withoutStrays(
  read: SheetLines,
  labels: LabelReader,
): { readonly lines: readonly Line[]; readonly strays: readonly Cell[] } {
  const columns = usedColumns(read);
  const inRow = new Map(read.lines.map(({ row, cells }) => [row, cells.length]));
  const isStray = ({ cells }: UsedColumn): boolean =>
    cells.length > 0 &&
    cells.length <= MOST_IN_COLUMN &&
    cells.every(
      (cell) =>
        (inRow.get(cell.row) ?? 0) > LEAST_BESIDE &&
        (cell.traits.isMissing || (cell.label(labels)?.roles.length ?? 0) === 0),
    );
  const beside = new Set([...straysFrom(columns.toReversed(), isStray), ...straysFrom(columns, isStray)]);
  if (beside.size === 0) return { lines: read.lines, strays: [] };
  return {
    lines: read.lines.flatMap(({ row, cells }) => {
      const own = cells.filter(({ column }) => !beside.has(column));
      return own.length > 0 ? [{ row, cells: own }] : [];
    }),
    strays: columns.flatMap(({ column, cells }) => (beside.has(column) ? cells : [])),
  };
}
