import type { Area } from '../../pira/sheet/address';
import type { OutputSheet } from '../../pira/sheet/outputSheet';
import type { Row } from '../../pira/sheet/sheet';
import { textOf } from './cellBlocks';
import { readBackText } from './rangeValues';
import type { FormerCell } from './cellsChange';
import type { FormerSheet } from './formerSheet';

/** One sheet of ours that was written: its contents as Excel tells them, and what stood there before. */
export interface WrittenSheet {
  readonly name: string;
  /** Null for a sheet of which Excel has not told it: it is found by its name. */
  readonly id: string | null;
  /** Null where there was no such sheet. */
  readonly former: FormerSheet | null;
  /** Null where there is no such sheet any more. */
  readonly contents: readonly (readonly string[])[] | null;
}

/** What a publication wrote. */
export type PublishRecord = readonly WrittenSheet[];

/** The contents of a sheet of ours as Excel tells them, each row over all columns. */
export function writtenContents({ rows, widths }: OutputSheet): readonly (readonly string[])[] {
  return rows.map(({ cells }) =>
    widths.map((_, column) => {
      const content = cells[column]?.content;
      return content === undefined ? '' : readBackText(content);
    }),
  );
}

/** The area that holds everything that was written and everything that stood there before. */
export function wholeArea({ contents, former }: Pick<WrittenSheet, 'contents' | 'former'>): Area {
  return {
    row: 0,
    column: 0,
    rowCount: Math.max(contents?.length ?? 1, former?.area.rowCount ?? 0),
    columnCount: Math.max(contents?.[0]?.length ?? 1, former?.area.columnCount ?? 0),
  };
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** What has become of a sheet since it was written, by its cells. */
export interface SheetChanges {
  /** Every cell holds what was written. */
  readonly isAsLeft: boolean;
  /** Every cell holds what stood there before. */
  readonly isAsBefore: boolean;
  /** Something stands there that only the writing can have put there. */
  readonly isWritten: boolean;
  /** The first cell that does not hold what was written. */
  readonly first: CellPosition | null;
  /** The cells that hold neither what was written nor what stood there before, nor nothing. */
  readonly foreign: readonly CellPosition[];
}

/** Compares what stands in a sheet now, from A1 on, with what was written and what stood there before. */
export function compareCells({ contents, former }: WrittenSheet, now: FormerCells): SheetChanges {
  let isAsBefore = former !== null;
  let isWritten = false;
  const different: CellPosition[] = [];
  const foreign: CellPosition[] = [];
  now.forEach((cells, row) =>
    cells.forEach(({ formula }, column) => {
      const found = textOf(formula);
      const before = textOf(former?.cells[row]?.[column]?.formula);
      const written = contents?.[row]?.[column] ?? '';
      if (found !== before) isAsBefore = false;
      if (found === written && found !== before) isWritten = true;
      if (found !== written) different.push({ row, column });
      if (found !== written && found !== before && found !== '') foreign.push({ row, column });
    }),
  );
  return { isAsLeft: different.length === 0, isAsBefore, isWritten, first: different[0] ?? null, foreign };
}

type FormerCells = readonly Row<FormerCell>[];

/** The first cell in which a sheet differs from what was read of it; null where there is none. */
export function firstDifference({ cells }: FormerSheet, now: FormerCells): CellPosition | null {
  for (const [row, found] of now.entries())
    for (const [column, { formula }] of found.entries())
      if (textOf(formula) !== textOf(cells[row]?.[column]?.formula)) return { row, column };
  return null;
}

/** The sheet with all cells of an area as they were found. */
export function withCells(former: FormerSheet, area: Area, cells: FormerCells): FormerSheet {
  return { ...former, area, cells };
}

/** The sheet as it was before over a larger area, but for some cells that are as they were found. */
export function withCellsKept(
  former: FormerSheet,
  area: Area,
  now: FormerCells,
  kept: readonly CellPosition[],
): FormerSheet {
  const isKept = new Set(kept.map(({ row, column }) => `${row} ${column}`));
  const cells = Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (_cell, right) => {
      const found = isKept.has(`${down} ${right}`) ? now[down]?.[right] : undefined;
      return found ?? former.cells[down]?.[right] ?? BLANK;
    }),
  );
  return { ...former, area, cells };
}

const BLANK: FormerCell = { formula: '', format: 'General', isText: false };

/** The contents of a sheet as Excel tells them. */
export function contentsOf({ cells }: FormerSheet): readonly (readonly string[])[] {
  return cells.map((row) => row.map(({ formula }) => textOf(formula)));
}
