import type { OutputRow, PageFit } from '../../sheet/outputSheet';
import { pointsOfWidth } from '../../sheet/widths';

/** On the left and on the right, in points: what Excel calls narrow. */
export const SIDE_MARGIN = 18;

/**
 * Points of A4 across between our margins, 806 by 487, less what programs differ by: without the font of the workbook they
 * take a wider one and make columns as much wider as its digits are, by up to a third.
 */
const PRINTED_WIDTH = 604;
const PRINTED_HEIGHT = 467;
/** Percent at which texts of ten points, the smallest of our sheets, are printed in eight. */
const LEAST_SCALE = 80;
/** Excel takes no more breaks in a sheet. */
const MOST_BREAKS = 1_000;

/** The width that some columns may have together to stand on one page in a size that can be read. */
export const WIDEST_PAGE = (PRINTED_WIDTH * 100) / LEAST_SCALE;

/** Together in points. */
export function widthOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + pointsOfWidth(width), 0);
}

/** A sheet's rows as pages are made of them. */
interface Pages {
  readonly widths: readonly number[];
  readonly rows: readonly Pick<OutputRow, 'height'>[];
  readonly headRows: { readonly first: number; readonly count: number } | null;
  /** Whether a row must be on the page of the next one, as a heading. */
  readonly staysWithNext: (row: number) => boolean;
}

/** The scale at which a sheet is printed, and the rows that begin its pages. */
export function pageFit({ widths, rows, headRows, staysWithNext }: Pages): PageFit {
  const scale = Math.min(100, Math.max(LEAST_SCALE, Math.floor((PRINTED_WIDTH * 100) / widthOf(widths))));
  const page = (PRINTED_HEIGHT * 100) / scale;
  const head =
    headRows === null ? rows.slice(0, 0) : rows.slice(headRows.first, headRows.first + headRows.count);
  const repeated = heightOf(head);
  const breaks: number[] = [];
  let start = 0;
  let used = 0;
  for (const [row, { height }] of rows.entries()) {
    const isRepeated = headRows !== null && start > headRows.first;
    if (used + height > page - (isRepeated ? repeated : 0) && row > start) {
      let next = row;
      while (next > start && staysWithNext(next - 1)) next--;
      start = next === start ? row : next;
      breaks.push(start);
      used = heightOf(rows.slice(start, row));
    }
    used += height;
  }
  return { scale, breaks: breaks.length > MOST_BREAKS ? [] : breaks, titleColumn: null };
}

function heightOf(rows: Pages['rows']): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
