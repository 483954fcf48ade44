import type { CellValue } from '../../../pira/sheet';
import type { Cell } from '../../book/cell';
import { plainNumber } from '../rows/plainNumber';
import { type RowVisitor, type ScannedCell, type ScannedRow, scanRows } from '../rows/scanRows';
import { TextTable } from '../rows/textTable';
import { IllFormed } from '../xml/illFormed';
import { type CellCollector, isDate } from './cellCollector';

/**
 * Reads the plain rows of a sheet from a place of its part on, and gives the place of the tag that ends them. Throws
 * IllFormed where they are not plain or not sound: the general reader names what is wrong with them.
 */
export function loadRows(
  bytes: Uint8Array,
  start: number,
  prefix: string,
  cells: CellCollector,
  room: number,
): number {
  return scanRows(bytes, start, prefix, new RowLoader(bytes, cells, room));
}

class RowLoader implements RowVisitor {
  readonly #bytes: Uint8Array;
  readonly #cells: CellCollector;
  readonly #room: number;
  readonly #texts: TextTable;
  #row = -1;
  /** Cells are values: equal ones may be one. By the number of the text here, or among the shared ones, or by the style of empty ones. */
  readonly #textCells: Cell[] = [];
  readonly #sharedCells: Cell[] = [];
  readonly #blankCells = new Map<number, Cell>();

  constructor(bytes: Uint8Array, cells: CellCollector, room: number) {
    this.#bytes = bytes;
    this.#cells = cells;
    this.#room = room;
    this.#texts = new TextTable(bytes);
  }

  openRow(row: ScannedRow): void {
    this.#row = row.row;
    this.#cells.addLayout(row.row, row);
  }

  cell(cell: ScannedCell): void {
    this.#cells.add(this.#row, cell.column, this.#cellOf(cell));
  }

  closeRow({ start }: ScannedRow): void {
    if (this.#cells.damage !== undefined || this.#cells.count > this.#room)
      throw new IllFormed('unsound', start);
  }

  #cellOf(cell: ScannedCell): Cell {
    const { kind, style, formula } = cell;
    if (formula !== null) {
      const text = this.#texts.read(formula.textStart, formula.textEnd);
      const value = this.#valueOf(cell);
      const { attributes } = formula;
      return {
        value,
        formula: this.#cells.formula(this.#row, cell.column, { attributes, text }),
        style,
        ...(isDate(kind, value) && { isDate: true }),
      };
    }
    if (kind === 'inlineStr' && cell.textStart >= 0)
      return this.#textCell(cell.textStart, cell.textEnd, style);
    if (kind === 'str' && cell.valueStart >= 0) return this.#textCell(cell.valueStart, cell.valueEnd, style);
    if (kind === 's' && cell.valueStart >= 0) return this.#sharedCell(cell, style);
    const value = this.#valueOf(cell);
    if (value === null) return this.#blankCell(style);
    return isDate(kind, value)
      ? { value, formula: null, style, isDate: true }
      : { value, formula: null, style };
  }

  #blankCell(style: number): Cell {
    const known = this.#blankCells.get(style);
    if (known !== undefined) return known;
    const cell: Cell = { value: null, formula: null, style };
    this.#blankCells.set(style, cell);
    return cell;
  }

  #textCell(start: number, end: number, style: number): Cell {
    const number = this.#texts.number(start, end);
    const known = this.#textCells[number];
    if (known?.style === style) return known;
    const cell: Cell = { value: this.#texts.texts[number] ?? '', formula: null, style };
    this.#textCells[number] = cell;
    return cell;
  }

  #sharedCell({ valueStart, valueEnd }: ScannedCell, style: number): Cell {
    const index = this.#sharedIndex(valueStart, valueEnd);
    const known = this.#sharedCells[index];
    if (known?.style === style) return known;
    const runs = this.#cells.texts.runs.get(index);
    const value = this.#cells.sharedText(index, index);
    const cell: Cell = { value, formula: null, style, ...(runs && { runs }) };
    if (value !== null) this.#sharedCells[index] = cell;
    return cell;
  }

  #sharedIndex(start: number, end: number): number {
    const index = plainNumber(this.#bytes, start, end);
    if (!Number.isInteger(index)) throw new IllFormed('not plain', start);
    return index;
  }

  #valueOf(cell: ScannedCell): CellValue {
    const { kind, valueStart, valueEnd, textStart, textEnd } = cell;
    if (kind === 'inlineStr') return textStart < 0 ? null : this.#text(textStart, textEnd);
    if (valueStart < 0) return null;
    if (kind === 'str') return this.#text(valueStart, valueEnd);
    if (kind === '' || kind === 'n') {
      const number = plainNumber(this.#bytes, valueStart, valueEnd);
      if (!Number.isNaN(number)) return number;
    }
    return this.#cells.value(kind, this.#texts.read(valueStart, valueEnd));
  }

  #text(start: number, end: number): string {
    return this.#texts.texts[this.#texts.number(start, end)] ?? '';
  }
}
