import type { Area } from './address';

/** A cell that holds a spreadsheet error such as #N/A. */
export interface CellError {
  readonly error: string;
}

/** A cell whose formula has no result yet: the file comes from a program that does not calculate. The error is shown as such. */
export const NOT_CALCULATED: CellError = { error: '#NON CALCOLATO' };

/** Whether a cell has a formula without a result. */
export function isNotCalculated({ error }: CellError): boolean {
  return error === NOT_CALCULATED.error;
}

/** What a cell holds; null is an empty cell. A date is a number whose format is a date format. */
export type CellValue = string | number | boolean | null | CellError;

/** One row of a block of cells. */
export type Row<T> = readonly T[];

/**
 * A sheet to read. The four blocks have the same shape and cover the used cells; their first cell is
 * (firstRow, firstColumn), zero-based in the sheet. Nothing here is bound to a spreadsheet program.
 */
export interface Sheet {
  readonly name: string;
  readonly visible: boolean;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly Row<CellValue>[];
  /** What a person sees in the cell. */
  readonly texts: readonly Row<string>[];
  /** Number formats, in en-US codes. */
  readonly formats: readonly Row<string>[];
  /** The formula with its `=`, or the constant as text; "" in an empty cell. */
  readonly formulas: readonly Row<string>[];
  /** Areas that the program keeps as tables; what is written into one becomes part of its data. */
  readonly tables: readonly Area[];
  /** Zero-based rows hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly isProtected: boolean;
  /** A filter is at work, so that rows cannot be written safely. */
  readonly isFiltered: boolean;
  /** The title under which a publication made the sheet, where the workbook knows it as ours: a copy is not. */
  readonly madeAs?: string;
}
