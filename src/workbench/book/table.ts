import type { Area } from '../../pira/sheet/address';
import { TrackedValue } from './trackedValue';

export interface TableState {
  /** Unique in the book. */
  readonly name: string;
  /** Header and totals row included. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** Such as TableStyleMedium2; null for none. */
  readonly styleName: string | null;
}

/** A table of a sheet. The names of its columns are the texts of its header cells. */
export class Table extends TrackedValue<TableState> {
  constructor(
    state: TableState,
    /** Unique in the book. */
    readonly id: number,
    /** Names of the columns as loaded; a table without header row has them only here. */
    readonly columnNames: readonly string[],
    /** A filter of the table hides rows. */
    readonly isFiltering: boolean,
    /** Part of the loaded file that holds the table; null for a new table. */
    readonly origin: string | null,
    /** Every other row has a colour of the style. */
    readonly isStriped = true,
  ) {
    super(state);
  }
}
