import type { Area } from '../../pira/sheet/address';
import type { CellValue } from '../../pira/sheet/sheet';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/bookSheet';

/** An area whose contents were edited. */
export interface EditedArea {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** The result of the formula in one cell; row and column are zero-based. */
export interface FormulaResult {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What calculates formulas. */
export interface Engine {
  /**
   * The formulas whose result is another one after these edits, null for a result that is out of date and not known. The
   * engine does not write to the book.
   */
  recalculate(book: Book, edits: readonly EditedArea[]): readonly FormulaResult[];
}

/** Calculates nothing: loaded formulas keep the result they came with, new ones have none. */
export const NO_ENGINE: Engine = { recalculate: () => [] };
