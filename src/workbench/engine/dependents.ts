import type { Area } from '../../pira/address';
import { contains, intersection } from '../book/areas';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/bookSheet';
import type { Edit } from '../host/engine';
import { type Precedents, precedentsOf } from './precedents';

/** A cell with a formula; row and column are zero-based. */
export interface FormulaCell {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas to calculate after edits: those edited, those without a result, and all that depend on them. */
export function dependentsOf(book: Book, edits: readonly Edit[]): readonly FormulaCell[] {
  const formulas = formulaCells(book).map((cell) => ({
    ...cell,
    precedents: precedentsOf(cell.formula, cell.sheet, book),
  }));
  const waiting = new Set(formulas);
  const touched: { readonly sheet: BookSheet; readonly area: Area }[] = [...edits];
  const found: FormulaCell[] = [];
  const take = (cell: (typeof formulas)[number]): void => {
    waiting.delete(cell);
    found.push(cell);
    touched.push({ sheet: cell.sheet, area: singleCell(cell) });
  };
  for (const cell of formulas) if (mustCalculate(cell, cell.precedents, edits)) take(cell);
  // Grows while it is walked: each formula taken is a change to those that read it.
  for (const change of touched)
    for (const cell of waiting) if (reads(cell.precedents, change.sheet, change.area)) take(cell);
  return found;
}

/** Every cell of the worksheets that holds a formula. */
export function formulaCells(book: Book): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of book.worksheets)
    for (const [row, cells] of sheet.cells.rows)
      for (const [column, { formula }] of cells)
        if (formula !== null) found.push({ sheet, row, column, formula });
  return found;
}

function mustCalculate(cell: FormulaCell, { isOpen }: Precedents, edits: readonly Edit[]): boolean {
  const { sheet, row, column } = cell;
  return (
    isOpen ||
    sheet.cells.get(row, column)?.value === null ||
    edits.some((edit) => edit.sheet === sheet && contains(edit.area, row, column))
  );
}

function reads({ areas }: Precedents, sheet: BookSheet, area: Area): boolean {
  return areas.some((read) => read.sheet === sheet && intersection(read.area, area) !== null);
}

function singleCell({ row, column }: FormulaCell): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}
