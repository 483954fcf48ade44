/** A place of a workbook; row and column are zero-based positions in the sheet. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Whether two references name one cell. */
export function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

/** A rectangle of a sheet; row and column are zero-based positions of its top-left cell. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The area of one cell. */
export function cellArea({ row, column }: Pick<Area, 'row' | 'column'>): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** A rectangle of a sheet of the workbook; a place in it is its first cell. */
export interface SheetArea extends CellRef, Area {}

/** Where people are led: a cell, or all cells of an area. */
export type Place = CellRef | SheetArea;

const LETTERS = 26;
const CODE_OF_A = 65;

/** Letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(CODE_OF_A + (column % LETTERS));
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}

/** Zero-based column of its letters, small or capital: A is 0, AA is 26. */
export function columnOfLetters(letters: string): number {
  const capitals = Array.from(letters.toUpperCase());
  return capitals.reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1, 0) - 1;
}

/** A1 address of a zero-based row and column: (30, 5) is F31. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of a cell. */
export function addressOf({ row, column }: Pick<Area, 'row' | 'column'>): string {
  return cellAddress(row, column);
}

/** A1 address of a cell with its sheet, as people read it: PIRA 2021!F31. */
export function addressWithSheet(cell: CellRef): string {
  return `${cell.sheet}!${addressOf(cell)}`;
}

/** A1 address of an area: F31, or F31:G40 where it has more than one cell. */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const first = cellAddress(row, column);
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}
