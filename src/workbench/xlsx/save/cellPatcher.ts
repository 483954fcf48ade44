import type { BookSheet } from '../../book/bookSheet';
import type { BookCell } from '../../book/cell';
import type { CellChange } from '../../book/cells';
import { type ReadonlySparseRow, SparseRow } from '../../book/sparseRow';
import { type Attributes, type Markup, markup, openTag, withAttributes } from '../xml/markup';
import type { WithAttributes, XmlSpan } from '../xml/xmlElement';
import type { XmlPatch } from '../xml/xmlPatch';
import { cellMarkup, contentMarkup, formulaMarkup } from './cellMarkup';
import { rowAttributes, widenSpans } from './rowAttributes';
import { type FormulaInPart, isSharing, SharedFormulas } from './sharedFormulas';

const NO_CHANGES: ReadonlySparseRow<CellChange> = new SparseRow<CellChange>();

/** Brings the rows and cells of a sheet's part up to date as the part is read; what was not edited stays as it is. */
export class CellPatcher {
  /** A cell with a formula got another content, so that a stored order of calculation is wrong. */
  isFormulaReplaced = false;
  readonly #el: Markup;
  readonly #shared: SharedFormulas;
  readonly #changedRows: readonly number[];
  #nextRow = 0;
  #row = -1;
  #column = -1;
  /** What was edited in the current row; the columns before `next` are written. */
  #changes: ReadonlySparseRow<CellChange> = NO_CHANGES;
  #columns: readonly number[] = [];
  #next = 0;
  #firstNew = Infinity;
  #lastNew = -1;

  constructor(
    readonly patch: XmlPatch,
    readonly sheet: BookSheet,
    prefix: string,
  ) {
    this.#el = markup(prefix);
    this.#shared = new SharedFormulas(sheet.cells, patch, this.#el);
    this.#changedRows = [...new Set([...sheet.cells.changes.keys(), ...sheet.rows.changes])].sort(
      (a, b) => a - b,
    );
  }

  /** Takes the place of a row's start tag, and its number where it has one; answers whether the cells in it have to be seen. */
  openRow(start: number, stated: number | null): boolean {
    const row = stated ?? this.#row + 1;
    this.patch.insert(start, this.#newRowsBefore(row));
    this.#row = row;
    this.#column = -1;
    if (this.#changedRows[this.#nextRow] === this.#row) this.#nextRow++;
    this.#loadChanges(this.#row);
    this.#firstNew = Infinity;
    this.#lastNew = -1;
    return this.#mustSeeCells();
  }

  /** Takes the place of a cell's start tag, and its column where it has one. */
  openCell(start: number, stated: number | null): void {
    this.#column = stated ?? this.#column + 1;
    this.patch.insert(start, this.#newCellsBefore(this.#column));
  }

  closeCell(element: XmlSpan, formula: FormulaInPart | null): void {
    const isNext = this.#columns[this.#next] === this.#column;
    const edited = isNext ? this.#changes.get(this.#column) : undefined;
    if (formula !== null) this.#shared.record(formula, this.#row, this.#column, edited);
    if (edited === undefined) return;
    this.#next += 1;
    this.#write(element, formula, edited);
  }

  /** Not where nothing was edited, or cells were only added behind the others: results mostly are. Formulas may be shared. */
  #mustSeeCells(): boolean {
    const cells = this.sheet.cells.rows.get(this.#row);
    if (cells === undefined) return false;
    const columns = cells.keys();
    const isNew = (column: number): boolean => this.#changes.get(column)?.isNew === true;
    const last = columns.findLast((column) => !isNew(column)) ?? -1;
    const hasFormulas = this.sheet.cells.hasFormulas;
    if (hasFormulas && columns.some((column) => !isNew(column) && cells.get(column)?.formula !== null))
      return true;
    return this.#columns.some((column) => column < last || !isNew(column));
  }

  closeRow(element: XmlSpan & WithAttributes): void {
    const cells = this.#newCellsBefore(Infinity);
    const spans = widenSpans(element, this.#firstNew, this.#lastNew);
    const { rows } = this.sheet;
    const attributes = rows.changes.has(this.#row)
      ? { ...rowAttributes(rows.get(this.#row)), ...spans }
      : spans;
    this.patch.edit(element, attributes, cells);
  }

  /** The rows that come after the last one of the part; to be called once, at its end. */
  finish(): string {
    this.#shared.finish();
    return this.#newRowsBefore(Infinity);
  }

  #write(element: XmlSpan, formula: FormulaInPart | null, edited: CellChange): void {
    const cell = this.sheet.cells.get(this.#row, this.#column);
    if (cell === undefined) return;
    if (edited.content) {
      if (formula !== null) this.isFormulaReplaced = true;
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
      isSharing(formula) && cell.formula !== null
        ? formulaMarkup(cell.formula, this.#el)
        : this.patch.source(formula);
    const { kind, children } = contentMarkup(cell, written, this.#el);
    this.patch.replace(
      element,
      `${openTag(withAttributes(start, { ...style, t: kind }))}${children}</${element.tag}>`,
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
      this.#loadChanges(next);
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
    for (
      let next = this.#columns[this.#next];
      next !== undefined && next < column;
      next = this.#columns[this.#next]
    ) {
      this.#next += 1;
      const cell = this.sheet.cells.get(this.#row, next);
      if (cell === undefined || this.#isBlank(cell, next)) continue;
      cells += cellMarkup(this.#row, next, cell, this.#el);
      this.#firstNew = Math.min(this.#firstNew, next);
      this.#lastNew = next;
    }
    return cells;
  }

  /** A cell that came and went leaves nothing behind. */
  #isBlank({ value, formula, style }: BookCell, column: number): boolean {
    return value === null && formula === null && style === this.sheet.newCellStyle(this.#row, column);
  }

  #loadChanges(row: number): void {
    this.#changes = this.sheet.cells.changes.get(row) ?? NO_CHANGES;
    this.#columns = this.#changes.keys();
    this.#next = 0;
  }
}
