import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { Book } from '../book/book';
import { sameValue } from '../book/cell';
import type { Edit, Engine, FormulaResult } from '../host/engine';
import { dependentsOf, type FormulaCell } from './dependents';
import { workbookView } from './workbookView';

/** Calculates with the excelts formula engine what the edits touch; every other formula keeps the result it has. */
export const EXCELTS_ENGINE: Engine = {
  recalculate: (book: Book, edits: readonly Edit[]): readonly FormulaResult[] =>
    calculate(book, dependentsOf(book, edits)).filter(
      ({ sheet, row, column, value }) => !sameValue(value, sheet.cells.get(row, column)?.value ?? null),
    ),
};

/** The results of formulas at their places, whether the book holds them or not. */
export function calculate(book: Book, formulas: readonly FormulaCell[]): readonly FormulaResult[] {
  if (formulas.length === 0) return [];
  const view = workbookView(book, formulas);
  calculateFormulas(view.workbook);
  return formulas.map((cell) => ({
    sheet: cell.sheet,
    row: cell.row,
    column: cell.column,
    value: view.resultOf(cell),
  }));
}
