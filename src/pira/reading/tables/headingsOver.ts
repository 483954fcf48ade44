import type { Line } from '../lines/lines';
import { looksLikeValue } from '../lines/sample';
import type { Traits } from '../lines/traits';

const MOST_LINES = 4;
const MOST_CELLS = 3;
const LONGEST = 200;

/** The position of the first line that does not stand above a row. */
function positionOf(lines: readonly Line[], row: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A figure; beside other cells also a limit or an answer, which a heading alone in its row may begin with. */
function isValue(traits: Traits, count: number): boolean {
  return (traits.isNumeric && !traits.isYear) || (count > 1 && !traits.isYear && looksLikeValue(traits));
}

/**
 * The texts that stand over a table as headings do, the nearest first: few in a row, with no row of values between.
 * Where tables stand side by side, those over the columns of this one.
 */
export function headingsOver(
  lines: readonly Line[],
  row: number,
  from: number,
  to: number,
): readonly string[] {
  const found: string[] = [];
  const at = positionOf(lines, row);
  for (let above = at - 1; above >= Math.max(0, at - MOST_LINES); above -= 1) {
    const cells = lines[above]?.cells ?? [];
    if (cells.length > MOST_CELLS || cells.some(({ text }) => text.length > LONGEST)) break;
    if (cells.some(({ traits }) => isValue(traits, cells.length))) break;
    const own = cells.filter(({ column }) => column <= to && column >= from);
    // What stands right over some of the columns names them, and not the table.
    const isGroup = above === at - 1 && cells.every(({ column }) => column > from && column <= to);
    for (const { text } of isGroup ? [] : cells.length === 1 ? cells : own) found.push(text);
  }
  return found;
}
