import { parseCell, type CellPosition } from '../reference';
import type { WithAttributes } from '../xml/xmlElement';

/**
 * Where rows and cells stand as their elements are read one after the other. A cell stands where its reference says,
 * whatever row it is in; one without a reference right after the one before. A row without a number is that of its first
 * cell, or comes right after the row before.
 */
export class PositionTracker {
  /** Every row says where it stands or comes right after the one before, and holds its own cells only, one after the other. */
  isOrdered = true;
  /** The row that the open element stands for. */
  ownRow = -1;
  #row = -1;
  #column = -1;
  #lastRow = -1;
  #lastColumn = -1;
  #isOwnRowKnown = false;

  openRow({ attributes }: WithAttributes): void {
    const stated = attributes['r'];
    this.#row = stated === undefined ? this.#row + 1 : Number(stated) - 1;
    this.#column = -1;
    this.#lastColumn = -1;
    this.#isOwnRowKnown = false;
    if (stated !== undefined) this.#settleOwnRow();
  }

  /** The place of the next cell of the row; null where its reference is none. */
  openCell({ attributes }: WithAttributes): CellPosition | null {
    const reference = attributes['r'];
    const stated = reference === undefined ? null : parseCell(reference);
    if (reference !== undefined && stated === null) return null;
    const counted = this.#row;
    this.#row = stated?.row ?? counted;
    this.#column = stated?.column ?? this.#column + 1;
    this.#settleOwnRow();
    if (this.#row !== counted || this.#row !== this.ownRow || this.#column <= this.#lastColumn)
      this.isOrdered = false;
    this.#lastColumn = Math.max(this.#lastColumn, this.#column);
    return { row: this.#row, column: this.#column };
  }

  closeRow(): void {
    this.#settleOwnRow();
  }

  #settleOwnRow(): void {
    if (this.#isOwnRowKnown) return;
    this.#isOwnRowKnown = true;
    this.ownRow = this.#row;
    if (this.ownRow <= this.#lastRow) this.isOrdered = false;
    this.#lastRow = Math.max(this.#lastRow, this.ownRow);
  }
}
