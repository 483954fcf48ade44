import type { CellValue, Sheet } from '../../src/pira/sheet/sheet';

/** A cell with more than its text: what it holds and its number format. */
export interface RichCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format?: string;
}

export type CellInput = string | number | boolean | null | RichCell;

/** Where a sheet's rows stand and what is around them. */
export interface SheetOptions {
  /** Zero-based place of the first cell. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly visible?: boolean;
  readonly hiddenRows?: readonly number[];
}

function rich(cell: CellInput | undefined): Required<RichCell> {
  if (cell === undefined || cell === null || cell === '') return { value: null, text: '', format: 'General' };
  if (typeof cell === 'object') return { format: 'General', ...cell };
  if (typeof cell === 'number')
    return { value: cell, text: String(cell).replace('.', ','), format: 'General' };
  if (typeof cell === 'boolean') return { value: cell, text: cell ? 'VERO' : 'FALSO', format: 'General' };
  return { value: cell, text: cell, format: 'General' };
}

/** A sheet with these rows; short rows are filled with empty cells. */
export function sheetFromRows(
  name: string,
  rows: readonly (readonly CellInput[])[],
  { at = { row: 0, column: 0 }, visible = true, hiddenRows = [] }: SheetOptions = {},
): Sheet {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => rich(row[column])));
  return {
    name,
    visible,
    firstRow: at.row,
    firstColumn: at.column,
    values: cells.map((row) => row.map(({ value }) => value)),
    texts: cells.map((row) => row.map(({ text }) => text)),
    formats: cells.map((row) => row.map(({ format }) => format)),
    formulas: cells.map((row) => row.map(({ text }) => text)),
    hiddenRows: new Set(hiddenRows),
    isProtected: false,
    isFiltered: false,
    tables: [],
  };
}

/** The rows of tab-separated text. */
export function rowsFromTsv(text: string): string[][] {
  return text.split('\n').map((line) => line.replace(/\r$/, '').split('\t'));
}
