import type { Area } from '../../pira/address';
import type { OutputSheet } from '../../pira/outputSheet';
import type { Row } from '../../pira/sheet';
import { textOf } from '../read/cells';
import { toldAs } from '../write/entries';
import type { FormerCell } from '../write/record';
import type { FormerSheet } from './formerSheet';

/** One sheet of ours that was written: its contents as Excel tells them, and what stood there before. */
export interface WrittenSheet {
  readonly name: string;
  /** Null for a sheet that was made where Excel's answer got lost. */
  readonly id: string | null;
  /** Null where the sheet was made. */
  readonly former: FormerSheet | null;
  readonly told: readonly (readonly string[])[];
}

/** What a publication wrote. */
export type PublishRecord = readonly WrittenSheet[];

/** The contents of a sheet of ours as Excel tells them, each row over all columns. */
export function toldContents({ rows, widths }: OutputSheet): readonly (readonly string[])[] {
  return rows.map(({ cells }) =>
    widths.map((_, column) => {
      const content = cells[column]?.content;
      return content === undefined ? '' : toldAs(content);
    }),
  );
}

/** The area that holds everything that was written and everything that stood there before. */
export function wholeArea({ told, former }: Pick<WrittenSheet, 'told' | 'former'>): Area {
  return {
    row: 0,
    column: 0,
    rowCount: Math.max(told.length, former?.area.rowCount ?? 0),
    columnCount: Math.max(told[0]?.length ?? 0, former?.area.columnCount ?? 0),
  };
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What has become of a sheet since it was written, by its cells. */
export interface Comparison {
  /** Something stands there that only the writing can have put there. */
  readonly isWritten: boolean;
  /** The cells that hold neither what was written nor what stood there before. */
  readonly changed: readonly Place[];
}

/**
 * Compares what stands in a sheet now, from A1 on, with what was written and what stood there before. An empty cell
 * where something was written counts as changed where `isWhole`: all of it was written, so someone has emptied it.
 */
export function compare({ told, former }: WrittenSheet, now: Cells, isWhole: boolean): Comparison {
  let isWritten = false;
  const changed: Place[] = [];
  now.forEach((cells, row) =>
    cells.forEach(({ formula }, column) => {
      const found = textOf(formula);
      const before = textOf(former?.cells[row]?.[column]?.formula);
      const written = told[row]?.[column] ?? '';
      if (found === written && found !== before) isWritten = true;
      const isEmptied = found === '' && (former === null || !isWhole);
      if (found !== written && found !== before && !isEmptied) changed.push({ row, column });
    }),
  );
  return { isWritten, changed };
}

type Cells = readonly Row<FormerCell>[];

/** The first cell in which a sheet differs from what was read of it; null where there is none. */
export function firstDifference({ cells }: FormerSheet, now: Cells): Place | null {
  for (const [row, found] of now.entries())
    for (const [column, { formula }] of found.entries())
      if (textOf(formula) !== textOf(cells[row]?.[column]?.formula)) return { row, column };
  return null;
}

/** The sheet with all cells of an area as they were found. */
export function withCells(former: FormerSheet, area: Area, cells: Cells): FormerSheet {
  return { ...former, area, cells };
}

/** The sheet as it was before, but for some cells that are as they were found. */
export function withSome(former: FormerSheet, area: Area, now: Cells, kept: readonly Place[]): FormerSheet {
  const isKept = new Set(kept.map(({ row, column }) => `${row} ${column}`));
  const blank: FormerCell = { formula: '', format: 'General', isText: false };
  const cells = now.map((row, down) =>
    row.map((cell, right) =>
      isKept.has(`${down} ${right}`) ? cell : (former.cells[down]?.[right] ?? blank),
    ),
  );
  return { ...former, area, cells };
}
