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
  const { defaultHeight } = sheet.rows;
  const own = sheet.rows.layoutsAmong(area.row, area.rowCount);
  const heights = new Set(own.map(({ hidden, height }) => (hidden ? 0 : (height ?? defaultHeight))));
  if (own.length < area.rowCount) heights.add(defaultHeight);
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
  const ofTheirOwn = sheet.rows.layoutsAmong(area.row, area.rowCount).filter(({ height }) => height !== null);
  return allOrNone(area.rowCount - ofTheirOwn.length, area.rowCount);
}

/** Whether all of them are, or none; null where only some are. */
export function allOrNone(count: number, whole: number): boolean | null {
  if (count === whole) return true;
  return count === 0 ? false : null;
}
