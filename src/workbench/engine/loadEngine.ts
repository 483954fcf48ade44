import type { Book } from '../book/book';
import type { Engine, FormulaResult } from '../host/engine';
import type { FormulaCell } from './dependents';

export interface Calculator {
  readonly engine: Engine;
  /** The results of formulas at their places, whether the book holds them or not. */
  readonly calculate: (book: Book, formulas: readonly FormulaCell[]) => readonly FormulaResult[];
}

/** What calculates formulas; loaded on demand, for it is large. */
export async function loadEngine(): Promise<Calculator> {
  const { EXCELTS_ENGINE, calculate } = await import('./exceltsEngine');
  return { engine: EXCELTS_ENGINE, calculate };
}
