import type { Book } from '../book/book';
import type { Engine, FormulaResult } from '../host/engine';
import type { FormulaCell } from './dependents';

export interface Calculator {
  /** For a window that shows the workbook. */
  readonly following: Engine;
  /** For programs that write a file. */
  readonly written: Engine;
  /** The results of formulas at their places, whether the book holds them or not; null for those that cost too much. */
  readonly calculate: (book: Book, formulas: readonly FormulaCell[]) => readonly FormulaResult[];
}

/** What calculates formulas; loaded on demand, for it is large. */
export async function loadEngine(): Promise<Calculator> {
  const { FOLLOWING_ENGINE, WRITTEN_ENGINE, calculateWithin } = await import('./exceltsEngine');
  return { following: FOLLOWING_ENGINE, written: WRITTEN_ENGINE, calculate: calculateWithin };
}
