import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { contains } from '../book/areas';
import type { Book } from '../book/book';
import { sameValue } from '../book/cell';
import type { EditedArea, Engine, FormulaResult } from '../host/engine';
import { CostMeter } from './cost';
import { Dependents, type FormulaCell, formulaCells, type TracedFormula } from './dependents';
import { precedentsOf } from './precedents';
import { isUnknownFunction } from './unknownFunction';
import { workbookView } from './workbookView';
import { cellArea } from '../../pira/sheet/address';

/** Cells that may be looked at for one edit: about a second. */
const BUDGET = 2_000_000;
/** Formulas of a book; above it finding out which of them follow an edit takes too long. */
const MOST_FORMULAS = 50_000;
/** What a formula with a mistyped function shows to the person who typed it. */
const NAME_ERROR = { error: '#NAME?' } as const;

/**
 * For a window that shows the workbook: calculates what the edits touch and what follows from it, within a budget. A
 * result that is out of date and too costly to calculate is forgotten, so that nobody takes it for the present one.
 */
export const INTERACTIVE_ENGINE: Engine = {
  recalculate(book: Book, edits: readonly EditedArea[]): readonly FormulaResult[] {
    const cells = formulaCells(book);
    const formulas = cells.length > MOST_FORMULAS ? [] : traceFormulas(book, cells);
    const touched = affectedFormulas(formulas, edits);
    const missing = formulas.filter((cell) => !touched.has(cell) && !hasResult(cell));
    const { affordable, leftOut } = withinBudget([...touched], missing);
    return changedResults([
      ...calculate(book, affordable),
      ...leftOut.map((cell) => ({
        sheet: cell.sheet,
        row: cell.row,
        column: cell.column,
        value: isEdited(cell, edits) && hasUnknownFunction(cell) ? NAME_ERROR : null,
      })),
    ]);
  },
};

/**
 * For programs that write a file: calculates only the formulas that the edits wrote; those of others keep the result they
 * came with, or none, until the workbook is opened in Excel.
 */
export const FILE_ENGINE: Engine = {
  recalculate(book: Book, edits: readonly EditedArea[]): readonly FormulaResult[] {
    const isWritten = (cell: FormulaCell): boolean =>
      cell.sheet.cells.changes.get(cell.row)?.get(cell.column)?.content === true && isEdited(cell, edits);
    const written: FormulaCell[] = [];
    const missing: FormulaCell[] = [];
    for (const cell of formulaCells(book))
      if (isWritten(cell)) written.push(cell);
      else if (!hasResult(cell)) missing.push(cell);
    const { affordable } = withinBudget(traceFormulas(book, written), missing, Infinity);
    return changedResults(calculate(book, affordable));
  },
};

/** The results of formulas at their places, whether the book holds them or not; null for those that cost too much. */
export function calculateWithin(book: Book, formulas: readonly FormulaCell[]): readonly FormulaResult[] {
  const cells = traceFormulas(book, formulas);
  const { affordable } = withinBudget(cells, []);
  const results = calculate(book, affordable);
  const byCell = new Map(affordable.map((cell, index) => [cell, results[index]]));
  return cells.map(
    (cell) => byCell.get(cell) ?? { sheet: cell.sheet, row: cell.row, column: cell.column, value: null },
  );
}

function traceFormulas(book: Book, cells: readonly FormulaCell[]): TracedFormula[] {
  return cells.map((cell) => ({ ...cell, precedents: precedentsOf(cell.formula, cell.sheet, book) }));
}

function isEdited({ sheet, row, column }: FormulaCell, edits: readonly EditedArea[]): boolean {
  return edits.some((edit) => edit.sheet === sheet && contains(edit.area, row, column));
}

function hasUnknownFunction({ precedents }: TracedFormula): boolean {
  return [...precedents.functions].some(isUnknownFunction);
}

function hasResult({ sheet, row, column }: FormulaCell): boolean {
  return (sheet.cells.get(row, column)?.value ?? null) !== null;
}

/** The formulas that were edited, those that follow from that, and those that change by themselves; all where the question takes too long. */
function affectedFormulas(
  formulas: readonly TracedFormula[],
  edits: readonly EditedArea[],
): ReadonlySet<TracedFormula> {
  const edited = formulas.filter((cell) => cell.precedents.isVolatile || isEdited(cell, edits));
  const changes = [...edits, ...edited.map((cell) => ({ sheet: cell.sheet, area: cellArea(cell) }))];
  const following = new Dependents(formulas).of(changes);
  return new Set(following === null ? formulas : [...edited, ...following]);
}

/** The formulas that can be calculated within a budget of cells, and those left out, with all that read them or a cell without a result. */
function withinBudget(
  formulas: readonly TracedFormula[],
  missing: readonly FormulaCell[],
  budget = BUDGET,
): { readonly affordable: readonly TracedFormula[]; readonly leftOut: readonly TracedFormula[] } {
  let left = budget;
  const meter = new CostMeter();
  const costly = formulas.filter(({ formula, precedents }) => {
    const cost = meter.costOf(formula, precedents);
    left -= cost ?? 0;
    return cost === null || left < 0;
  });
  const unknown = [...costly, ...missing];
  if (unknown.length === 0) return { affordable: formulas, leftOut: [] };
  const readers = new Dependents(formulas).of(
    unknown.map((cell) => ({ sheet: cell.sheet, area: cellArea(cell) })),
  );
  const leftOut = new Set<TracedFormula>(readers === null ? formulas : [...costly, ...readers]);
  return { affordable: formulas.filter((cell) => !leftOut.has(cell)), leftOut: [...leftOut] };
}

function calculate(book: Book, formulas: readonly FormulaCell[]): readonly FormulaResult[] {
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

function changedResults(results: readonly FormulaResult[]): readonly FormulaResult[] {
  return results.filter(
    ({ sheet, row, column, value }) => !sameValue(value, sheet.cells.get(row, column)?.value ?? null),
  );
}
