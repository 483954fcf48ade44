import type { Area } from '../../../pira/sheet/address';
import type { CellStyle, OutputRow } from '../../../pira/sheet/outputSheet';

interface StyledArea extends Area {
  readonly style: CellStyle;
}

/** Rectangles of cells of one style, as few as rows of the same pattern allow. */
export function styleAreas(rows: readonly OutputRow[]): StyledArea[] {
  const done: StyledArea[] = [];
  let open = new Map<string, StyledArea>();
  rows.forEach(({ cells }, row) => {
    const next = new Map<string, StyledArea>();
    for (const run of runsOf(cells, row)) {
      const key = `${run.style} ${run.column} ${run.columnCount}`;
      const above = open.get(key);
      next.set(key, above === undefined ? run : { ...above, rowCount: above.rowCount + 1 });
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

function runsOf(cells: OutputRow['cells'], row: number): StyledArea[] {
  const runs: StyledArea[] = [];
  cells.forEach((cell, column) => {
    if (cell === null) return;
    const last = runs.at(-1);
    if (last?.style === cell.style && last.column + last.columnCount === column)
      runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else runs.push({ row, column, rowCount: 1, columnCount: 1, style: cell.style });
  });
  return runs;
}
