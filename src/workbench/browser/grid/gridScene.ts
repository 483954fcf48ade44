import { formatColor } from 'numfmt';
import type { Area } from '../../../pira/sheet/address';
import type { CellValue } from '../../../pira/sheet/sheet';
import { contains, intersection, sameArea } from '../../book/areas';
import type { BookSheet } from '../../book/bookSheet';
import type { TextRun } from '../../book/cell';
import type { CellFormat } from '../../book/cellFormat';
import type { ConditionalLook } from '../../book/conditionalFormats';
import type { SheetExtras } from '../../book/sheetExtras';
import { displayText } from '../../host/displayText';
import { sheetExtras } from '../../xlsx/extras/sheetExtras';
import type { OpenWorkbook } from '../session/openWorkbook';
import { conditionalLooks, cellKey } from './look/conditionalLooks';
import type { SheetGeometry } from './sheetGeometry';
import { cellAt, type ShownCell } from './shownCells';
import { withTableStyle } from './look/tableLooks';

/** What a cell shows. */
export interface DisplayedCell {
  readonly value: CellValue;
  readonly format: CellFormat;
  readonly text: string;
  /** The pieces of a text in several fonts. */
  readonly runs: readonly TextRun[] | null;
  /** The colour that the number format asks for, such as red for what is negative; null for none. */
  readonly numberColor: string | null;
}

/** Pixels to the left and to the right of a cell. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

export const NO_ROOM: Room = { left: 0, right: 0 };
const LOCALE = 'it-IT';
/** Rows whose conditional formats are calculated together. */
const ROWS_A_BLOCK = 128;
const FARTHEST_OVERFLOW = 20;

/** A sheet at one moment, as the grid draws it. */
export class GridScene {
  readonly #looks = new Map<string, ReadonlyMap<string, ConditionalLook>>();
  /** What notes say, by the key of their cell. */
  readonly notes: ReadonlyMap<string, string>;

  constructor(
    readonly workbook: OpenWorkbook,
    readonly sheet: BookSheet,
    readonly geometry: SheetGeometry,
    readonly active: ShownCell,
    private readonly looksCache: Map<number, ReadonlyMap<string, ConditionalLook>>,
  ) {
    this.notes = new Map(this.extras.notes.map(({ row, column, text }) => [cellKey(row, column), text]));
  }

  displayedCell(row: number, column: number): DisplayedCell {
    const { book } = this.workbook;
    const own = book.styles.format(this.sheet.styleAt(row, column));
    const format = withTableStyle(book, this.sheet, row, column, own);
    const { value = null, runs = null } = this.sheet.cells.get(row, column) ?? {};
    const numberFormat = this.numberFormatAt(row, column);
    const width = this.sheet.columns.get(column).width ?? this.sheet.columns.defaultWidth;
    const covered = this.sheet.merges.at(row, column);
    const text = displayText(value, numberFormat, {
      locale: LOCALE,
      date1904: book.date1904,
      width: covered === null ? width : Infinity,
    });
    const color = typeof value === 'number' ? formatColor(numberFormat, value) : null;
    return { value, format, text, runs, numberColor: typeof color === 'string' ? color : null };
  }

  get extras(): SheetExtras {
    return sheetExtras(this.workbook.book, this.sheet);
  }

  /** The cells of an area that have a note, also those that hold nothing else. */
  cellsWithNotes(view: Area): readonly ShownCell[] {
    return this.extras.notes
      .filter(({ row, column }) => contains(view, row, column))
      .map(({ row, column }) => cellAt(this.sheet, row, column));
  }

  numberFormatAt(row: number, column: number): string {
    const { styles } = this.workbook.book;
    const cell = this.sheet.cells.get(row, column);
    return cell === undefined
      ? styles.format(this.sheet.styleAt(row, column)).numberFormat
      : styles.numberFormat(cell);
  }

  /** The conditional looks of a part of the sheet; calculated once for each block of rows. */
  looksIn(view: Area): ReadonlyMap<string, ConditionalLook> {
    const key = `${view.row} ${view.rowCount}`;
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const looks = new Map<string, ConditionalLook>();
    const last = Math.floor((view.row + view.rowCount - 1) / ROWS_A_BLOCK);
    for (let block = Math.floor(view.row / ROWS_A_BLOCK); block <= last; block++)
      for (const [place, look] of this.#looksOfBlock(block)) looks.set(place, look);
    this.#looks.set(key, looks);
    return looks;
  }

  /** True where the selection goes beyond the active cell. */
  get selectsMore(): boolean {
    const { selection } = this.sheet;
    const shared = intersection(selection, this.active.area);
    return shared === null || !sameArea(shared, selection);
  }

  /** True for a cell within the selection. */
  isSelected(row: number, column: number): boolean {
    return (
      contains(this.sheet.selection, row, column) ||
      (row === this.active.row && column === this.active.column)
    );
  }

  isEditable(row: number, column: number): boolean {
    if (!this.sheet.isProtected.value) return true;
    return !this.workbook.book.styles.format(this.sheet.styleAt(row, column)).locked;
  }

  /** The id of a cell's element; the active cell has a fixed one in the part of the grid that it belongs to. */
  cellId(row: number, column: number, view: Area): string {
    const isActive = row === this.active.row && column === this.active.column;
    return isActive && contains(view, row, column)
      ? 'active-cell'
      : `cell-${view.row}-${view.column}-${row}-${column}`;
  }

  /** Pixels beside a cell into which its text may run: those of empty neighbours. */
  roomBeside(row: number, column: number): Room {
    const { value, format } = this.displayedCell(row, column);
    if (typeof value !== 'string' || format.wrap || format.shrink || format.rotation !== 0) return NO_ROOM;
    const { horizontal } = format;
    const toRight = horizontal !== 'right' ? this.#emptyBeside(row, column, 1) : 0;
    const toLeft = horizontal === 'right' || horizontal === 'center' ? this.#emptyBeside(row, column, -1) : 0;
    switch (horizontal) {
      case 'general':
      case 'left':
      case 'centerContinuous':
        return { left: 0, right: toRight };
      case 'right':
        return { left: toLeft, right: 0 };
      case 'center':
        return { left: Math.min(toLeft, toRight), right: Math.min(toLeft, toRight) };
      case 'fill':
      case 'justify':
      case 'distributed':
        return NO_ROOM;
    }
  }

  #emptyBeside(row: number, column: number, step: 1 | -1): number {
    let room = 0;
    for (let away = 1; away <= FARTHEST_OVERFLOW; away++) {
      const next = column + step * away;
      const cell = this.sheet.cells.get(row, next);
      if (next < 0 || (cell?.value ?? null) !== null || this.sheet.merges.at(row, next) !== null) break;
      if (this.#isAcross(row, column) && !this.#isAcross(row, next)) break;
      room += this.geometry.columns.size(next);
    }
    return room;
  }

  /** True for a cell that lets its text, or that of one at its left, be centred across several. */
  #isAcross(row: number, column: number): boolean {
    const { horizontal } = this.workbook.book.styles.format(this.sheet.styleAt(row, column));
    return horizontal === 'centerContinuous';
  }

  #looksOfBlock(block: number): ReadonlyMap<string, ConditionalLook> {
    const known = this.looksCache.get(block);
    if (known !== undefined) return known;
    const area: Area = {
      row: block * ROWS_A_BLOCK,
      column: 0,
      rowCount: ROWS_A_BLOCK,
      columnCount: this.geometry.columns.count,
    };
    const { book, calculator } = this.workbook;
    const looks = conditionalLooks(book, this.sheet, area, calculator.calculate);
    this.looksCache.set(block, looks);
    return looks;
  }
}

/** The active cell: where the selection began, as far as it still lies in it. */
export function activeCell(
  sheet: BookSheet,
  anchor: { readonly row: number; readonly column: number },
): ShownCell {
  const { selection } = sheet;
  const start = contains(selection, anchor.row, anchor.column) ? anchor : selection;
  return cellAt(sheet, start.row, start.column);
}
