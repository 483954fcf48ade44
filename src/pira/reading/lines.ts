import type { CellRef } from '../address';
import { dayOfSerial } from '../day';
import type { CellValue, Sheet } from '../sheet';
import { isDateFormat, traitsOf } from './traits';
import type { Traits } from './traits';

/** A filled cell; row and column are zero-based in the sheet. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As a person sees it, without blanks around it. */
  readonly text: string;
  readonly value: CellValue;
  readonly format: string;
  readonly traits: Traits;
  /** Columns and rows of the merged area that begins here; 1 and 1 for a cell of its own. */
  readonly width: number;
  readonly height: number;
}

/** A row of a sheet that has filled cells, from left to right. */
export interface Line {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Format that this product gives to header cells of its own, so that it knows them again. */
export const OWN_FORMAT = ';;;@';

/** Where a cell stands. */
export function refOf({ sheet, row, column }: Cell): CellRef {
  return { sheet, row, column };
}

const TOO_NARROW = /^#+$/;

/** A number in a column too narrow to show it, in Italian digits. */
function shown(text: string, value: CellValue, format: string): string {
  const trimmed = text.trim();
  if (typeof value !== 'number' || !TOO_NARROW.test(trimmed)) return trimmed;
  const day = isDateFormat(format) ? dayOfSerial(value) : null;
  if (day !== null) return day.split('-').reverse().join('/');
  if (format.includes('%')) return `${String(Number((value * 100).toPrecision(15))).replace('.', ',')}%`;
  return String(value).replace('.', ',');
}

/** The filled rows of a sheet and the header cells of our own result columns. */
export function linesOf(
  sheet: Sheet,
  traits: (value: CellValue, text: string, format: string) => Traits,
): { readonly lines: readonly Line[]; readonly own: readonly Cell[]; readonly ownCells: readonly Line[] } {
  const merges = new Map(sheet.merges.map((area) => [`${area.row},${area.column}`, area]));
  const ownFrom = new Set<number>();
  const own: Cell[] = [];
  const lines: Line[] = [];
  const ownCells: Line[] = [];
  sheet.values.forEach((values, r) => {
    const row = sheet.firstRow + r;
    const cells: Cell[] = [];
    const beside: Cell[] = [];
    values.forEach((value, c) => {
      if (value === null || value === '') return;
      const format = sheet.formats[r]?.[c] ?? 'General';
      const text = shown(sheet.texts[r]?.[c] ?? '', value, format);
      if (text === '') return;
      const column = sheet.firstColumn + c;
      const merge = merges.size > 0 ? merges.get(`${row},${column}`) : undefined;
      const cell = {
        sheet: sheet.name,
        row,
        column,
        text,
        value,
        format,
        traits: traits(value, text, format),
        width: merge?.columnCount ?? 1,
        height: merge?.rowCount ?? 1,
      };
      if (format === OWN_FORMAT) {
        ownFrom.add(column);
        own.push(cell);
      } else if (ownFrom.has(column)) beside.push(cell);
      else cells.push(cell);
    });
    if (cells.length > 0) lines.push({ row, cells });
    if (beside.length > 0) ownCells.push({ row, cells: beside });
  });
  return { lines, own, ownCells };
}
