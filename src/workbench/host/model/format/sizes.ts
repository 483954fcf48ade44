import type { RangeSubject } from '../../session';

/** Points of one character's width in the default font: 7 pixels at 96 dots an inch. */
const POINTS_A_CHARACTER = 5.25;

/** A width in points as the characters of the default font that it holds. */
export function pointsToCharacters(points: number): number {
  return points / POINTS_A_CHARACTER;
}

/** Width in points that all columns of a range have; null where they differ. */
export function columnWidth({ sheet, area }: RangeSubject): number | null {
  const { columns } = sheet;
  const right = area.column + area.columnCount - 1;
  const runs = columns.runs.filter(({ first, last }) => last >= area.column && first <= right);
  const ofTheirOwn = runs.reduce(
    (count, { first, last }) => count + Math.min(last, right) - Math.max(first, area.column) + 1,
    0,
  );
  const widths = new Set(runs.map(({ width, hidden }) => (hidden ? 0 : (width ?? columns.defaultWidth))));
  if (ofTheirOwn < area.columnCount) widths.add(columns.defaultWidth);
  const [width = 0] = widths;
  return widths.size > 1 ? null : width * POINTS_A_CHARACTER;
}

/** Height in points that all rows of a range have; null where they differ. */
export function rowHeight({ sheet, area }: RangeSubject): number | null {
  const heights = new Set<number>();
  for (let row = area.row; row < area.row + area.rowCount && heights.size < 2; row++) {
    const { hidden, height } = sheet.rows.get(row);
    heights.add(hidden ? 0 : (height ?? sheet.rows.defaultHeight));
  }
  const [height = 0] = heights;
  return heights.size > 1 ? null : height;
}

/** True where all columns have the sheet's usual width, null where only some do. */
export function hasStandardWidth({ sheet, area }: RangeSubject): boolean | null {
  const right = area.column + area.columnCount - 1;
  let ofTheirOwn = 0;
  for (const { first, last, width } of sheet.columns.runs)
    if (width !== null) ofTheirOwn += Math.max(0, Math.min(last, right) - Math.max(first, area.column) + 1);
  return allOrNone(area.columnCount - ofTheirOwn, area.columnCount);
}

/** True where all rows have the sheet's usual height, null where only some do. */
export function hasStandardHeight({ sheet, area }: RangeSubject): boolean | null {
  const end = Math.min(area.row + area.rowCount, sheet.rows.last + 1);
  let ofTheirOwn = 0;
  for (let row = area.row; row < end; row++) if (sheet.rows.get(row).height !== null) ofTheirOwn++;
  return allOrNone(area.rowCount - ofTheirOwn, area.rowCount);
}

/** Whether all of them are, or none; null where only some are. */
export function allOrNone(count: number, whole: number): boolean | null {
  if (count === whole) return true;
  return count === 0 ? false : null;
}
