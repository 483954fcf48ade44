import type { Area } from '../../pira/address';
import { digested, digits } from '../../pira/fingerprint';
import { formulaAt } from '../../pira/reports/grid';
import { textOf } from '../read/cells';
import type { SheetPart } from './trip';

/** What a row held besides what was written, so that it is found again where people have moved it since. */
export interface Anchor {
  readonly row: number;
  readonly print: string;
}

/** The rows that a part wrote, and the columns that tell them from each other. */
export interface Anchors {
  readonly rows: readonly Anchor[];
  /** Columns from the first on; those that the part wrote do not count. */
  readonly columnCount: number;
  readonly written: readonly number[];
}

/** Of more rows only the first are looked for again. */
const MOST_ROWS = 20_000;
/** Far more columns than any plan has. */
const MOST_COLUMNS = 64;

/** The texts of the rows written to, by which an undo finds them again when rows were moved. */
export function anchorsOf({ snapshot: { sheet }, blocks, columns: written }: SheetPart): Anchors {
  const rows = [...new Set(blocks.flatMap(({ row, cells }) => cells.map((_, down) => row + down)))]
    .sort((a, b) => a - b)
    .slice(0, MOST_ROWS);
  const width = sheet.firstColumn + (sheet.values[0]?.length ?? 0);
  const columnCount = Math.min(Math.max(width, 1), MOST_COLUMNS);
  const isWritten = new Set(written);
  const printed = (row: number): string =>
    printOfCells(columnCount, isWritten, (column) => formulaAt(sheet, row, column));
  return { columnCount, written, rows: rows.map((row) => ({ row, print: printed(row) })) };
}

/** The print of a row's formulas and constants, from the first column on. A formula moves with its row, and does not count. */
export function printOf(cells: readonly unknown[], written: readonly number[]): string {
  return printOfCells(cells.length, new Set(written), (column) => textOf(cells[column]));
}

function printOfCells(
  columnCount: number,
  isWritten: ReadonlySet<number>,
  textAt: (column: number) => string,
): string {
  let state = digested('');
  for (let column = 0; column < columnCount; column++) {
    if (column > 0) state = digested('\u0000', state);
    const text = isWritten.has(column) ? '' : textAt(column);
    if (!text.startsWith('=')) state = digested(text, state);
  }
  return digits(state);
}

/**
 * The rows in which the anchored rows stand now, by the prints of the sheet's rows now. A print that stands as often as
 * before tells its rows from the first to the last; any other row goes with its neighbours. Null for one that is gone,
 * or of which that cannot be told.
 */
export function rowsNow({ rows }: Anchors, prints: readonly string[]): ReadonlyMap<number, number | null> {
  const before = placesOf(rows.map(({ print }) => print));
  const now = placesOf(prints);
  const seen = new Map<string, number>();
  const told = rows.flatMap(({ row, print }): Told[] => {
    const count = seen.get(print) ?? 0;
    seen.set(print, count + 1);
    const places = now.get(print) ?? [];
    const place = places.length === before.get(print)?.length ? places[count] : undefined;
    return place === undefined ? [] : [{ row, place }];
  });
  const found = new Map(inOrder(told).map(({ row, place }) => [row, place]));
  const above = shiftsSoFar(rows, found);
  const below = shiftsSoFar(rows.toReversed(), found).toReversed();
  return new Map(
    rows.map(({ row }, index) => [row, found.get(row) ?? between(row, above[index], below[index])]),
  );
}

interface Told {
  readonly row: number;
  readonly place: number;
}

/** The most rows that still stand in the order in which they stood: the longest rising run of their places. */
function inOrder(told: readonly Told[]): readonly Told[] {
  const ends: number[] = [];
  const previous = told.map(({ place }, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((told[ends[middle] ?? 0]?.place ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    ends[low] = index;
    return ends[low - 1];
  });
  const run: Told[] = [];
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) {
    const one = told[index];
    if (one !== undefined) run.push(one);
  }
  return run.reverse();
}

function placesOf(prints: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  prints.forEach((print, row) => {
    const same = places.get(print);
    if (same === undefined) places.set(print, [row]);
    else same.push(row);
  });
  return places;
}

/** A row that was not found stands between its neighbours, if these still are as far apart as before. */
function between(row: number, above: number | undefined, below: number | undefined): number | null {
  if (above !== undefined && below !== undefined && above !== below) return null;
  const place = row + (above ?? below ?? 0);
  return place < 0 ? null : place;
}

/** For each row how far the nearest row found up to it has moved; undefined before the first. */
function shiftsSoFar(
  rows: readonly Anchor[],
  found: ReadonlyMap<number, number>,
): readonly (number | undefined)[] {
  let shift: number | undefined;
  return rows.map(({ row }) => {
    const place = found.get(row);
    if (place !== undefined) shift = place - row;
    return shift;
  });
}

/** The first and the last anchored row as an area each: where both are as they were, no row has moved. */
export function endsOf({
  rows,
  columnCount,
}: Anchors): readonly { readonly anchor: Anchor; readonly area: Area }[] {
  const ends = [rows[0], rows.at(-1)].filter((anchor) => anchor !== undefined);
  return ends.map((anchor) => ({ anchor, area: { row: anchor.row, column: 0, rowCount: 1, columnCount } }));
}
