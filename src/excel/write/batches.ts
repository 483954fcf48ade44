import type { Area } from '../../pira/sheet/address';
import type {
  Basis,
  Block,
  Highlight,
  LookCopy,
  PrintWish,
  Validation,
  Width,
} from '../../pira/sheet/sheetEdit';
import type { SheetSnapshot } from '../read/snapshot';
import { splitInTwo } from './splitInTwo';

/** What one batch writes into one sheet. Lists may be empty. */
export interface SheetPart {
  readonly snapshot: SheetSnapshot;
  readonly blocks: readonly Block[];
  readonly basis: readonly Basis[];
  readonly validations: readonly Validation[];
  readonly widths: readonly Width[];
  readonly lookCopies: readonly LookCopy[];
  readonly plain: readonly Area[];
  /** Conditional formats of ours to add, and the ids of those to delete. */
  readonly highlights: readonly Highlight[];
  readonly deleted: readonly string[];
  /** What of the sheet is to be printed; null leaves it. */
  readonly printed: PrintWish | null;
}

export type Batch = readonly SheetPart[];

/** Estimated bytes of a batch, both ways together: then each way is well below the 5 MB of Excel on the web. */
const BUDGET = 5_000_000;
/** A cell with its format, its contents before and after, and what JSON adds; measured at 60. */
const BYTES_A_CELL = 80;

/** The look of a cell, as Excel answers it. */
const BYTES_A_LOOK = 700;

/** Divides blocks so that each is within the budget, and gathers as much as fits into each batch. */
export function batchesOf(parts: readonly SheetPart[]): Batch[] {
  const batches: SheetPart[][] = [];
  let room = 0;
  for (const part of parts.flatMap(dividePart)) {
    const size = sizeOf(part);
    const current = batches.at(-1);
    if (current !== undefined && size <= room) current.push(part);
    else {
      batches.push([part]);
      room = BUDGET;
    }
    room -= size;
  }
  return batches;
}

/** The two halves of a batch that turned out too big; null where it cannot be divided. */
export function splitBatch(batch: Batch): readonly [Batch, Batch] | null {
  const middle = Math.ceil(batch.length / 2);
  if (batch.length > 1) return [batch.slice(0, middle), batch.slice(middle)];
  const [part] = batch;
  const split = part === undefined ? null : splitPart(part);
  return split === null ? null : [[split[0]], [split[1]]];
}

function dividePart(part: SheetPart): SheetPart[] {
  if (sizeOf(part) <= BUDGET) return [part];
  const split = splitPart(part);
  return split === null ? [part] : split.flatMap(dividePart);
}

/** The first half keeps everything that is not about single cells. */
function splitPart(part: SheetPart): readonly [SheetPart, SheetPart] | null {
  const blocks = splitInTwo(part.blocks, (block) => block.cells.length, cutBlock);
  const basis = splitInTwo(part.basis, ({ values }) => values.length, cutBasis);
  const likenesses = splitInTwo(part.lookCopies, ({ area }) => area.rowCount, cutLookCopy);
  if (blocks === null && basis === null && likenesses === null) return null;
  const [firstBlocks, lastBlocks] = blocks ?? [part.blocks, []];
  const [firstBasis, lastBasis] = basis ?? [part.basis, []];
  const [firstLike, lastLike] = likenesses ?? [part.lookCopies, []];
  const rest = { validations: [], widths: [], plain: [], highlights: [], deleted: [], printed: null };
  return [
    { ...part, blocks: firstBlocks, basis: firstBasis, lookCopies: firstLike },
    { snapshot: part.snapshot, ...rest, blocks: lastBlocks, basis: lastBasis, lookCopies: lastLike },
  ];
}

function cutArea(area: Area, rows: number): readonly [Area, Area] {
  return [
    { ...area, rowCount: rows },
    { ...area, row: area.row + rows, rowCount: area.rowCount - rows },
  ];
}

/** A block cut below some of its rows. */
function cutBlock({ row, column, cells }: Block, rows: number): readonly [Block, Block] {
  return [
    { row, column, cells: cells.slice(0, rows) },
    { row: row + rows, column, cells: cells.slice(rows) },
  ];
}

function cutBasis({ area, values }: Basis, rows: number): readonly [Basis, Basis] {
  const [upper, lower] = cutArea(area, rows);
  return [
    { area: upper, values: values.slice(0, rows) },
    { area: lower, values: values.slice(rows) },
  ];
}

function cutLookCopy(like: LookCopy, rows: number): readonly [LookCopy, LookCopy] {
  const [upper, lower] = cutArea(like.area, rows);
  return [
    { ...like, area: upper, rows: like.rows.filter((row) => row < lower.row) },
    { ...like, area: lower, rows: like.rows.filter((row) => row >= lower.row) },
  ];
}

function sizeOf({ blocks, basis, lookCopies }: SheetPart): number {
  const looks = lookCopies.reduce(
    (sum, { area }) => sum + BYTES_A_LOOK * area.rowCount * (area.columnCount + 2),
    0,
  );
  const written = blocks.reduce((sum, block) => sum + blockSize(block), looks);
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
