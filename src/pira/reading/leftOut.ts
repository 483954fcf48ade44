import type { LeftOut, LeftOutReason } from '../plan/plan';
import { least, most } from '../extremes';
import type { Line } from './lines/lines';

/** The area of some lines as one that was left out; nothing where no cell stands in them. */
export function leftOutLines(
  sheet: string,
  lines: readonly Line[],
  reason: LeftOutReason,
): readonly LeftOut[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const column = least(lines.map(({ cells }) => cells[0]?.column ?? 0));
  const lastColumn = most(lines.map(({ cells }) => cells.at(-1)?.column ?? 0));
  const rowCount = last.row - first.row + 1;
  const area = { row: first.row, column, rowCount, columnCount: lastColumn - column + 1 };
  return [{ sheet, area, reason, title: first.cells[0]?.tidy ?? '' }];
}
