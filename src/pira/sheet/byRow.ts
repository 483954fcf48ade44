import type { CellRef } from './address';

type RowRef = Pick<CellRef, 'sheet' | 'row'>;

/** Things by the sheet and the row that they stand in. */
export class ByRow<Thing> {
  readonly #sheets = new Map<string, Map<number, Thing>>();

  get({ sheet, row }: RowRef): Thing | undefined {
    return this.#sheets.get(sheet)?.get(row);
  }

  set({ sheet, row }: RowRef, thing: Thing): void {
    const rows = this.#sheets.get(sheet);
    if (rows) rows.set(row, thing);
    else this.#sheets.set(sheet, new Map([[row, thing]]));
  }

  /** Puts a thing where nothing stands yet. */
  setFirst(place: RowRef, thing: Thing): void {
    if (this.get(place) === undefined) this.set(place, thing);
  }
}
