import type { Book } from '../book/book';
import type { Engine, FormulaResult } from '../host/engine';
import type { FormulaCell } from './dependents';

export interface Calculator {
  /** For a window that shows the workbook. */
  readonly interactive: Engine;
  /** For programs that write a file. */
  readonly forFiles: Engine;
  /** The results of formulas at their places, whether the book holds them or not; null for those that cost too much. */
  readonly calculate: (book: Book, formulas: readonly FormulaCell[]) => readonly FormulaResult[];
}

/** What calculates formulas; loaded on demand, for it is large. */
export async function loadEngine(): Promise<Calculator> {
  const { INTERACTIVE_ENGINE, FILE_ENGINE, calculateWithin } = await import('./exceltsEngine');
  return { interactive: INTERACTIVE_ENGINE, forFiles: FILE_ENGINE, calculate: calculateWithin };
}
