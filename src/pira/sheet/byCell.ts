import type { CellRef } from './address';
import { ByRow } from './byRow';

/** Things by the cell that they belong to. */
export class ByCell<Thing> {
  readonly #rows = new ByRow<Map<number, Thing>>();

  get(cell: CellRef): Thing | undefined {
    return this.#rows.get(cell)?.get(cell.column);
  }

  /** Puts a thing where nothing stands yet. */
  setFirst(cell: CellRef, thing: Thing): void {
    const row = this.#rows.get(cell);
    if (!row) this.#rows.set(cell, new Map([[cell.column, thing]]));
    else if (!row.has(cell.column)) row.set(cell.column, thing);
  }
}
