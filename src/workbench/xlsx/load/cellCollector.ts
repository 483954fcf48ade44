import { type Area, cellAddress } from '../../../pira/sheet/address';
import type { CellValue } from '../../../pira/sheet/sheet';
import { areaBetween } from '../../book/areas';
import type { BookCell } from '../../book/cell';
import type { CellRow } from '../../book/cells';
import type { RowLayout } from '../../book/rows';
import { shiftFormula } from '../../book/formulas/shiftFormula';
import { SparseRow } from '../../book/sparseRow';
import { formulaFromFile } from '../formulaText';
import { parseArea } from '../reference';
import { fromXstring } from '../xml/escape';
import { type WithAttributes, flag, numberOf } from '../xml/xmlElement';
import { isoSerial } from './isoSerial';
import type { SharedStrings } from './sharedStrings';

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface SharingCell {
  readonly master: string;
  readonly row: number;
  readonly column: number;
}

/** A formula as its element tells it, references replaced. */
export interface FormulaElement extends WithAttributes {
  readonly text: string;
}

/** Collects the rows and cells of a sheet as its part is read, and says what their contents mean. */
export class CellCollector {
  readonly rows = new Map<number, CellRow>();
  readonly layouts = new Map<number, RowLayout>();
  readonly arrayAreas: Area[] = [];
  /** Cells read so far. */
  count = 0;
  /** What no reader can make sense of: a place that no sheet has, two contents of one cell, a text that is not there. */
  damage: string | undefined;
  readonly #sharedFormulas = new Map<string, SharedFormula>();
  readonly #sharingCells: SharingCell[] = [];
  /** The row of the cell before. */
  #row = -1;
  #cells: CellRow = new SparseRow<BookCell>();

  constructor(
    readonly texts: SharedStrings,
    readonly date1904: boolean,
  ) {}

  addLayout(row: number, element: WithAttributes): void {
    const height = numberOf(element, 'ht');
    const hidden = flag(element, 'hidden');
    const style = flag(element, 'customFormat') ? numberOf(element, 's') : null;
    if (height !== null || hidden || style !== null) this.layouts.set(row, { height, hidden, style });
  }

  add(row: number, column: number, cell: BookCell): void {
    const cells = this.#rowAt(row);
    if (cells.has(column)) {
      this.damage ??= `cell ${cellAddress(row, column)} twice`;
      return;
    }
    this.count += 1;
    cells.set(column, cell);
  }

  /** The value of a cell of a kind, from the text of its `v`; a text in the cell itself is none. */
  value(kind: string, text: string): CellValue {
    if (kind === 'str') return fromXstring(text);
    const word = text.trim();
    if (word === '') return null;
    if (kind === 's') return this.sharedText(Number(word), word);
    if (kind === 'b') return word === '1' || word === 'true';
    if (kind === 'e') return { error: word };
    if (kind === 'd') return isoSerial(word, this.date1904) ?? word;
    const number = Number(word);
    return Number.isFinite(number) ? number : word;
  }

  sharedText(index: number, stated: string | number): string | null {
    const text = this.texts.strings[index];
    if (text === undefined) this.damage ??= `text ${stated} is missing`;
    return text ?? null;
  }

  /** The formula of a cell; null for one that shares that of another, until `finish`. */
  formula(row: number, column: number, { attributes, text }: FormulaElement): string | null {
    const { t: kind, si: master, ref } = attributes;
    if (kind === 'dataTable') return null;
    if (kind === 'array') this.arrayAreas.push(parseArea(ref ?? '') ?? areaBetween(row, column, row, column));
    if (kind === 'shared' && master !== undefined && text === '') {
      this.#sharingCells.push({ master, row, column });
      return null;
    }
    if (text === '') return null;
    const formula = formulaFromFile(text);
    if (kind === 'shared' && master !== undefined) this.#sharedFormulas.set(master, { formula, row, column });
    return formula;
  }

  /** To be called once, after the last cell. */
  finish(): void {
    for (const { master, row, column } of this.#sharingCells) {
      const found = this.#sharedFormulas.get(master);
      const cell = this.rows.get(row)?.get(column);
      if (found === undefined || cell === undefined) continue;
      const formula = shiftFormula(found.formula, row - found.row, column - found.column);
      this.#rowAt(row).set(column, { ...cell, formula });
    }
  }

  #rowAt(row: number): CellRow {
    if (row === this.#row) return this.#cells;
    let cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, (cells = new SparseRow(this.#cells)));
    this.#row = row;
    this.#cells = cells;
    return cells;
  }
}
