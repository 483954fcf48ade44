import type { BookSheet } from '../../book/bookSheet';
import type { Cell } from '../../book/cell';
import type { CellChange } from '../../book/cells';
import { type Attributes, type Markup, markup, opened, withAttributes } from '../xml/markup';
import type { Attributed, XmlPlace } from '../xml/xmlElement';
import type { Patch } from '../xml/xmlPatch';
import { cellMarkup, contentMarkup, formulaMarkup } from './cellMarkup';
import { rowAttributes, widenedSpans } from './rowMarkup';
import { type FormulaPlace, isFollower, SharedFormulas } from './sharedFormulas';

/** Brings the rows and cells of a sheet's part up to date as the part is read; what was not edited stays as it is. */
export class CellPatcher {
  /** A cell with a formula got another content, so that a stored order of calculation is wrong. */
  formulasLost = false;
  readonly #el: Markup;
  readonly #shared: SharedFormulas;
  readonly #changedRows: readonly number[];
  #nextRow = 0;
  #row = -1;
  #column = -1;
  /** Edited cells of the current row that are still to be written, ascending. */
  #pending: (readonly [number, CellChange])[] = [];
  #firstNew = Infinity;
  #lastNew = -1;

  constructor(
    readonly patch: Patch,
    readonly sheet: BookSheet,
    prefix: string,
  ) {
    this.#el = markup(prefix);
    this.#shared = new SharedFormulas(sheet.cells, patch, this.#el);
    this.#changedRows = [...new Set([...sheet.cells.changes.keys(), ...sheet.rows.changes])].sort(
      (a, b) => a - b,
    );
  }

  /** Takes the place of a row's start tag, and its number where it has one. */
  openRow(start: number, stated: number | null): void {
    const row = stated ?? this.#row + 1;
    this.patch.insert(start, this.#newRowsBefore(row));
    this.#row = row;
    this.#column = -1;
    if (this.#changedRows[this.#nextRow] === this.#row) this.#nextRow++;
    this.#pending = this.#changesOf(this.#row);
    this.#firstNew = Infinity;
    this.#lastNew = -1;
  }

  /** Takes the place of a cell's start tag, and its column where it has one. */
  openCell(start: number, stated: number | null): void {
    this.#column = stated ?? this.#column + 1;
    this.patch.insert(start, this.#newCellsBefore(this.#column));
  }

  closeCell(element: XmlPlace, formula: FormulaPlace | null): void {
    const next = this.#pending[0];
    const edited = next?.[0] === this.#column ? next[1] : undefined;
    if (formula !== null) this.#shared.note(formula, this.#row, this.#column, edited);
    if (edited === undefined) return;
    this.#pending.shift();
    this.#write(element, formula, edited);
  }

  /** Whether an edit of this row comes in a column or before it, so that the cell there has to be seen. */
  concerns(column: number): boolean {
    const next = this.#pending[0];
    return next !== undefined && next[0] <= column;
  }

  closeRow(element: XmlPlace & Attributed): void {
    const cells = this.#newCellsBefore(Infinity);
    const attributes: Attributes = {
      ...(this.sheet.rows.changes.has(this.#row) && rowAttributes(this.sheet.rows.get(this.#row))),
      ...widenedSpans(element, this.#firstNew, this.#lastNew),
    };
    this.patch.edit(element, attributes, cells);
  }

  /** The rows that come after the last one of the part; to be called once, at its end. */
  finish(): string {
    this.#shared.finish();
    return this.#newRowsBefore(Infinity);
  }

  #write(element: XmlPlace, formula: FormulaPlace | null, edited: CellChange): void {
    const cell = this.sheet.cells.get(this.#row, this.#column);
    if (cell === undefined) return;
    if (edited.content) {
      if (formula !== null) this.formulasLost = true;
      this.patch.replace(element, cellMarkup(this.#row, this.#column, cell, this.#el));
      return;
    }
    const style: Attributes = edited.style ? { s: cell.style } : {};
    const start = this.patch.startTag(element);
    if (!edited.result || formula === null) {
      this.patch.replaceSpan(element.start, element.innerStart, withAttributes(start, style));
      return;
    }
    const written =
      isFollower(formula) && cell.formula !== null
        ? formulaMarkup(cell.formula, this.#el)
        : this.patch.source(formula);
    const { kind, children } = contentMarkup(cell, written, this.#el);
    this.patch.replace(
      element,
      `${opened(withAttributes(start, { ...style, t: kind }))}${children}</${element.tag}>`,
    );
  }

  #newRowsBefore(row: number): string {
    let rows = '';
    for (
      let next = this.#changedRows[this.#nextRow];
      next !== undefined && next < row;
      next = this.#changedRows[this.#nextRow]
    ) {
      this.#nextRow++;
      this.#pending = this.#changesOf(next);
      const layout = this.sheet.rows.changes.has(next) ? rowAttributes(this.sheet.rows.get(next)) : {};
      this.#row = next;
      const cells = this.#newCellsBefore(Infinity);
      if (cells !== '' || Object.keys(layout).length > 0)
        rows += this.#el('row', { r: next + 1, ...layout }, cells);
    }
    return rows;
  }

  #newCellsBefore(column: number): string {
    let cells = '';
    for (let next = this.#pending[0]; next !== undefined && next[0] < column; next = this.#pending[0]) {
      this.#pending.shift();
      const cell = this.sheet.cells.get(this.#row, next[0]);
      if (cell === undefined || this.#isBlank(cell, next[0])) continue;
      cells += cellMarkup(this.#row, next[0], cell, this.#el);
      this.#firstNew = Math.min(this.#firstNew, next[0]);
      this.#lastNew = next[0];
    }
    return cells;
  }

  /** A cell that came and went leaves nothing behind. */
  #isBlank({ value, formula, style }: Cell, column: number): boolean {
    return value === null && formula === null && style === this.sheet.newCellStyle(this.#row, column);
  }

  #changesOf(row: number): (readonly [number, CellChange])[] {
    return [...(this.sheet.cells.changes.get(row) ?? [])];
  }
}
