import type { Area } from '../../pira/address';
import type { Basis, Block, Highlight, Validation, Width } from '../../pira/sheetEdit';
import type { SheetSnapshot } from '../read/snapshot';

/** What one trip writes into one sheet. Lists may be empty. */
export interface SheetPart {
  readonly snapshot: SheetSnapshot;
  readonly blocks: readonly Block[];
  readonly basis: readonly Basis[];
  readonly validations: readonly Validation[];
  readonly widths: readonly Width[];
  readonly centred: readonly Area[];
  /** Conditional formats of ours to add, and the ids of those to delete. */
  readonly highlights: readonly Highlight[];
  readonly deleted: readonly string[];
}

export type Trip = readonly SheetPart[];

/** Estimated bytes of a trip, both ways together; well below the 5 MB that Excel on the web takes each way. */
const BUDGET = 3_000_000;
/** A cell with its format, its contents before and after, and what JSON adds. */
const BYTES_A_CELL = 120;

/** Divides blocks so that each is within the budget, and gathers as much as fits into each trip. */
export function tripsOf(parts: readonly SheetPart[]): Trip[] {
  const trips: SheetPart[][] = [];
  let room = 0;
  for (const part of parts.flatMap(divided)) {
    const size = sizeOf(part);
    const current = trips.at(-1);
    if (current !== undefined && size <= room) current.push(part);
    else {
      trips.push([part]);
      room = BUDGET;
    }
    room -= size;
  }
  return trips;
}

/** The two halves of a trip that turned out too big; null where it cannot be divided. */
export function halves(trip: Trip): readonly [Trip, Trip] | null {
  const middle = Math.ceil(trip.length / 2);
  if (trip.length > 1) return [trip.slice(0, middle), trip.slice(middle)];
  const [part] = trip;
  const split = part === undefined ? null : halvesOfPart(part);
  return split === null ? null : [[split[0]], [split[1]]];
}

function divided(part: SheetPart): SheetPart[] {
  if (sizeOf(part) <= BUDGET) return [part];
  const split = halvesOfPart(part);
  return split === null ? [part] : split.flatMap(divided);
}

/** The first half keeps everything that is not cells. */
function halvesOfPart(part: SheetPart): readonly [SheetPart, SheetPart] | null {
  const blocks = halvesOfList(part.blocks, (block) => block.cells.length, cutBlock);
  const basis = halvesOfList(part.basis, ({ values }) => values.length, cutBasis);
  if (blocks === null && basis === null) return null;
  const [firstBlocks, lastBlocks] = blocks ?? [part.blocks, []];
  const [firstBasis, lastBasis] = basis ?? [part.basis, []];
  const rest = { validations: [], widths: [], centred: [], highlights: [], deleted: [] };
  return [
    { ...part, blocks: firstBlocks, basis: firstBasis },
    { snapshot: part.snapshot, ...rest, blocks: lastBlocks, basis: lastBasis },
  ];
}

type Cut<Item> = (item: Item, rows: number) => readonly [Item, Item];

function halvesOfList<Item>(
  items: readonly Item[],
  rowsOf: (item: Item) => number,
  cut: Cut<Item>,
): readonly [readonly Item[], readonly Item[]] | null {
  const [first, ...others] = items;
  if (first === undefined) return null;
  if (others.length > 0) {
    const middle = Math.ceil(items.length / 2);
    return [items.slice(0, middle), items.slice(middle)];
  }
  if (rowsOf(first) < 2) return null;
  const [upper, lower] = cut(first, Math.ceil(rowsOf(first) / 2));
  return [[upper], [lower]];
}

function cutBlock({ row, column, cells }: Block, rows: number): readonly [Block, Block] {
  return [
    { row, column, cells: cells.slice(0, rows) },
    { row: row + rows, column, cells: cells.slice(rows) },
  ];
}

function cutBasis({ area, values }: Basis, rows: number): readonly [Basis, Basis] {
  return [
    { area: { ...area, rowCount: rows }, values: values.slice(0, rows) },
    {
      area: { ...area, row: area.row + rows, rowCount: area.rowCount - rows },
      values: values.slice(rows),
    },
  ];
}

function sizeOf({ blocks, basis }: SheetPart): number {
  const written = blocks.reduce((sum, block) => sum + blockSize(block), 0);
  return basis.reduce((sum, { values }) => sum + basisSize(values), written);
}

function blockSize({ cells }: Block): number {
  let size = 0;
  for (const row of cells)
    for (const edit of row)
      size += BYTES_A_CELL + (edit?.content.kind === 'text' ? edit.content.text.length * 2 : 0);
  return size;
}

function basisSize(values: Basis['values']): number {
  let size = 0;
  for (const row of values)
    for (const value of row) size += typeof value === 'string' ? value.length + 4 : 12;
  return size;
}
