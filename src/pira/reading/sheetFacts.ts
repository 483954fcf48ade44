import type { Cell, Line } from './lines/lines';
import type { Office, SheetOffice } from './office/sheetOffice';

/** What the reader of a part of a sheet must know of the sheet. */
export interface SheetFacts {
  readonly name: string;
  readonly isHidden: (row: number) => boolean;
  /** The year that the sheet speaks of, as far as titles and names tell it. */
  readonly year: number | null;
  /** Its title that says that the values below it are of a part of the year; null where nothing does. */
  readonly withinYear: string | null;
  /** Whether the other sheets tell that year, and not this one. */
  readonly isYearOfOthers: boolean;
  /** The filled rows of the whole sheet. */
  readonly lines: readonly Line[];
  /** Header cells that this product wrote, by row. */
  readonly own: ReadonlyMap<number, readonly Cell[]>;
  /** The rows in which the program keeps tables of its own begin. */
  readonly tableRows: ReadonlySet<number>;
  /** What the office says of the sheet, and where it is noted that it counted. */
  readonly said: SheetOffice;
  readonly office: Office;
}
