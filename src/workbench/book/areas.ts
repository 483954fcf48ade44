import type { Area } from '../../pira/sheet/address';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Zero-based. */
export function lastRow(area: Area): number {
  return area.row + area.rowCount - 1;
}

/** Zero-based. */
export function lastColumn(area: Area): number {
  return area.column + area.columnCount - 1;
}

/** The area between two corners, all four zero-based and included. */
export function areaBetween(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** Whether a cell, zero-based, lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

/** Whether two areas hold the same cells. */
export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}

/** The cells that two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return top <= bottom && left <= right ? areaBetween(top, left, bottom, right) : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}

/** What is left of an area when a hole is cut out of it: none to four areas, top to bottom. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const { row: top, column: left } = area;
  const bottom = lastRow(area);
  const right = lastColumn(area);
  return [
    areaBetween(top, left, cut.row - 1, right),
    areaBetween(cut.row, left, lastRow(cut), cut.column - 1),
    areaBetween(cut.row, lastColumn(cut) + 1, lastRow(cut), right),
    areaBetween(lastRow(cut) + 1, left, bottom, right),
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** What is left of several areas when a hole is cut out of them. */
export function subtractFrom(areas: readonly Area[], hole: Area): readonly Area[] {
  return areas.some((area) => intersection(area, hole))
    ? areas.flatMap((area) => subtract(area, hole))
    : areas;
}

/** Areas with one more, grown downwards where it continues the last one. */
export function joinArea(areas: readonly Area[], added: Area): readonly Area[] {
  const last = areas.at(-1);
  const isNext = added.row === (last?.row ?? 0) + (last?.rowCount ?? 0);
  if (last === undefined || !isNext || added.column !== last.column || added.columnCount !== last.columnCount)
    return [...areas, added];
  return [...areas.slice(0, -1), { ...last, rowCount: last.rowCount + added.rowCount }];
}

/** Things that have areas, with a hole cut out of them; those of which nothing is left are gone. The same list where nothing is touched. */
export function withoutArea<T extends { readonly areas: readonly Area[] }>(
  things: readonly T[],
  hole: Area,
): readonly T[] {
  const cut = things.map((thing) => {
    const areas = subtractFrom(thing.areas, hole);
    return areas === thing.areas ? thing : { ...thing, areas };
  });
  return cut.every((thing, index) => thing === things[index])
    ? things
    : cut.filter(({ areas }) => areas.length > 0);
}
