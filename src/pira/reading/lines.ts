import type { CellRef } from '../address';
import { dayOfSerial } from '../day';
import type { CellValue, Sheet } from '../sheet';
import { isDateFormat } from './traits';
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

/** The filled rows of a sheet, and by row the header cells that this product wrote. */
export interface SheetLines {
  readonly lines: readonly Line[];
  readonly own: ReadonlyMap<number, readonly Cell[]>;
}

type TraitsReader = (value: CellValue, text: string, format: string) => Traits;

/** Takes the filled cells of a sheet, row by row. */
export function linesOf(sheet: Sheet, traits: TraitsReader): SheetLines {
  const merges = new Map(sheet.merges.map((area) => [`${area.row},${area.column}`, area]));
  const own = new Map<number, Cell[]>();
  const lines: Line[] = [];
  sheet.values.forEach((values, r) => {
    const row = sheet.firstRow + r;
    const [formats, texts] = [sheet.formats[r], sheet.texts[r]];
    const cells: Cell[] = [];
    values.forEach((value, c) => {
      if (value === null || value === '') return;
      const format = formats?.[c] ?? 'General';
      const text = shown(texts?.[c] ?? '', value, format);
      if (text === '') return;
      const column = sheet.firstColumn + c;
      const merge = merges.size > 0 ? merges.get(`${row},${column}`) : undefined;
      const [width, height] = [merge?.columnCount ?? 1, merge?.rowCount ?? 1];
      const look = traits(value, text, format);
      const cell = { sheet: sheet.name, row, column, text, value, format, traits: look, width, height };
      if (format !== OWN_FORMAT) cells.push(cell);
      else own.set(row, [...(own.get(row) ?? []), cell]);
    });
    if (cells.length > 0) lines.push({ row, cells });
  });
  return { lines, own };
}
