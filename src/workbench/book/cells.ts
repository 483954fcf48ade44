import type { Area } from '../../pira/sheet/address';
import type { CellValue } from '../../pira/sheet/sheet';
import { areaBetween, contains, lastRow } from './areas';
import { type BookCell, type CellContent, EMPTY, sameValue } from './cell';
import { type ReadonlySparseRow, SparseRow } from './sparseRow';

export type CellRow = SparseRow<BookCell>;

/** What was edited in a cell, for the file. */
export interface CellChange {
  /** The constant or the formula itself. */
  readonly content: boolean;
  /** Only the result of a formula that stayed the same. */
  readonly result: boolean;
  readonly style: boolean;
  /** The cell was not there when the book was loaded. */
  readonly isNew: boolean;
}

/** A cell with what was noted of its edits, to be put back exactly. */
export interface CellState {
  readonly row: number;
  readonly column: number;
  readonly cell: BookCell;
  readonly change: CellChange | undefined;
}

const NEW = 8;
const CONTENT = 4;
const RESULT = 2;
const STYLE = 1;
const EITHER = [false, true];
/** The changes that there are: a large write notes the same few a hundred thousand times. */
const CHANGES: readonly CellChange[] = EITHER.flatMap((isNew) =>
  EITHER.flatMap((content) =>
    EITHER.flatMap((result) => EITHER.map((style) => ({ content, result, style, isNew }))),
  ),
);

/** The cells of a sheet, sparse, with a record of what was edited. Rows and columns are zero-based. */
export class Cells {
  readonly #rows: Map<number, CellRow>;
  readonly #changes = new Map<number, SparseRow<CellChange>>();
  #formulas = 0;
  readonly #blanks: BookCell[] = [];
  /** The rows made last: the next ones will be like them. */
  #newestRow: CellRow | undefined;
  #newestChanges: SparseRow<CellChange> | undefined;

  /** Takes over the rows as loaded. */
  constructor(rows = new Map<number, CellRow>()) {
    this.#rows = rows;
    for (const row of rows.values())
      for (const cell of row.values()) if (cell.formula !== null) this.#formulas++;
  }

  /** The cells of the rows that have any, by row and column. */
  get rows(): ReadonlyMap<number, ReadonlySparseRow<BookCell>> {
    return this.#rows;
  }

  /** The cells edited since the book was loaded, by row and column. */
  get changes(): ReadonlyMap<number, ReadonlySparseRow<CellChange>> {
    return this.#changes;
  }

  get hasFormulas(): boolean {
    return this.#formulas > 0;
  }

  get(row: number, column: number): BookCell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  /** Puts a constant or a formula into a cell; a new cell takes the style given. True when anything changed. */
  setContent(row: number, column: number, content: CellContent, newCellStyle: number): boolean {
    const old = this.get(row, column);
    const before = old ?? EMPTY;
    if (before.formula === content.formula && sameValue(before.value, content.value)) return false;
    this.#put(row, column, {
      value: content.value,
      formula: content.formula,
      style: old?.style ?? newCellStyle,
    });
    this.#recordChange(row, column, old === undefined ? NEW | CONTENT | STYLE : CONTENT);
    return true;
  }

  /** Notes the result of a formula without touching the formula. */
  setResult(row: number, column: number, value: CellValue): void {
    const cell = this.get(row, column);
    if (cell === undefined || cell.formula === null || sameValue(cell.value, value)) return;
    this.#put(row, column, { ...cell, value });
    this.#recordChange(row, column, RESULT);
  }

  setStyle(row: number, column: number, style: number): void {
    const old = this.get(row, column);
    if (old?.style === style) return;
    this.#put(row, column, old === undefined ? this.#blankCell(style) : { ...old, style });
    this.#recordChange(row, column, old === undefined ? NEW | STYLE : STYLE);
  }

  /** The cells that there are in an area, as they are now. */
  statesIn(area: Area): readonly CellState[] {
    const states: CellState[] = [];
    for (const [row, cells] of this.#rows) {
      if (row < area.row || row > lastRow(area)) continue;
      for (const [column, cell] of cells)
        if (contains(area, row, column))
          states.push({ row, column, cell, change: this.#changes.get(row)?.get(column) });
    }
    return states;
  }

  /** Makes an area what it was, so that the file, too, says of it what it said then. */
  restore(area: Area, states: readonly CellState[]): void {
    for (const { row, column, cell } of this.statesIn(area)) {
      if (cell.formula !== null) this.#formulas--;
      this.#rows.get(row)?.delete(column);
      this.#changes.get(row)?.delete(column);
      if (this.#changes.get(row)?.keys().length === 0) this.#changes.delete(row);
    }
    for (const { row, column, cell, change } of states) {
      this.#put(row, column, cell);
      if (change !== undefined) this.#recordChange(row, column, bitsOf(change));
    }
  }

  /** The smallest area that holds every cell with a content or (not with `valuesOnly`) a style, or null. */
  usedArea(valuesOnly: boolean): Area | null {
    return areaAround(this.#rows, (cell) => !isEmpty(cell) || (!valuesOnly && cell.style !== 0));
  }

  /** The smallest area that holds every edited cell, or null. */
  editedArea(): Area | null {
    return areaAround(this.#changes, () => true);
  }

  /** The cell of a style with nothing in it: one for all of them. */
  #blankCell(style: number): BookCell {
    return (this.#blanks[style] ??= { value: null, formula: null, style });
  }

  #put(row: number, column: number, cell: BookCell): void {
    let cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, (this.#newestRow = cells = new SparseRow(this.#newestRow)));
    if (this.#formulas > 0 && (cells.get(column)?.formula ?? null) !== null) this.#formulas--;
    if (cell.formula !== null) this.#formulas++;
    cells.set(column, cell);
  }

  #recordChange(row: number, column: number, bits: number): void {
    let changes = this.#changes.get(row);
    if (changes === undefined)
      this.#changes.set(row, (this.#newestChanges = changes = new SparseRow(this.#newestChanges)));
    const before = changes.get(column);
    const after = CHANGES[bits | (before === undefined ? 0 : bitsOf(before))];
    if (after !== undefined && after !== before) changes.set(column, after);
  }
}

function bitsOf({ content, result, style, isNew }: CellChange): number {
  return (isNew ? NEW : 0) | (content ? CONTENT : 0) | (result ? RESULT : 0) | (style ? STYLE : 0);
}

function isEmpty({ value, formula }: BookCell): boolean {
  return value === null && formula === null;
}

function areaAround<T>(
  rows: ReadonlyMap<number, ReadonlySparseRow<T>>,
  counts: (cell: T) => boolean,
): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of rows) {
    const found = cells.extent(counts);
    if (found === null) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (found.first < left) left = found.first;
    if (found.last > right) right = found.last;
  }
  return bottom < 0 ? null : areaBetween(top, left, bottom, right);
}
