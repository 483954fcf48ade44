import { type Area, cellArea } from '../../pira/sheet/address';
import { contains, intersection } from '../book/areas';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/bookSheet';
import type { Precedents } from './precedents';

/** A cell with a formula; row and column are zero-based. */
export interface FormulaCell {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface TracedFormula extends FormulaCell {
  readonly precedents: Precedents;
}

/** An area of a sheet. */
export interface AreaOfSheet {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** Every cell of the worksheets that holds a formula. */
export function formulaCells(book: Book): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of book.worksheets)
    if (sheet.cells.hasFormulas)
      for (const [row, cells] of sheet.cells.rows)
        for (const [column, { formula }] of cells)
          if (formula !== null) found.push({ sheet, row, column, formula });
  return found;
}

/** Areas of at most so many cells are found by their cells, larger ones by looking at each of them. */
const SMALL_AREA = 16;
/** How often a large area may be looked at: above it the question takes too long. */
const MOST_LOOKUPS = 5_000_000;

/** Which formulas read which cells, so that those that follow a change are found without asking all of them. */
export class Dependents {
  readonly #byCell = new Map<BookSheet, Map<string, TracedFormula[]>>();
  readonly #byArea: (readonly [AreaOfSheet, TracedFormula])[] = [];
  #lookupsLeft = MOST_LOOKUPS;

  constructor(formulas: readonly TracedFormula[]) {
    for (const formula of formulas)
      for (const precedent of formula.precedents.areas) this.#add(precedent, formula);
  }

  /** The formulas that follow some changes, at whatever remove; null where that takes too long to find out. */
  of(changes: readonly AreaOfSheet[]): ReadonlySet<TracedFormula> | null {
    const found = new Set<TracedFormula>();
    const touched = [...changes];
    // Grows while it is walked: each formula found is a change to those that read it.
    for (const change of touched) {
      const readers = this.#readersOf(change);
      if (readers === null) return null;
      for (const formula of readers) {
        if (found.has(formula)) continue;
        found.add(formula);
        touched.push({ sheet: formula.sheet, area: cellArea(formula) });
      }
    }
    return found;
  }

  #add(precedent: AreaOfSheet, formula: TracedFormula): void {
    const { sheet, area } = precedent;
    if (area.rowCount * area.columnCount > SMALL_AREA) {
      this.#byArea.push([precedent, formula]);
      return;
    }
    const cells = this.#byCell.get(sheet) ?? new Map<string, TracedFormula[]>();
    this.#byCell.set(sheet, cells);
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const key = `${row} ${column}`;
        const readers = cells.get(key);
        if (readers === undefined) cells.set(key, [formula]);
        else readers.push(formula);
      }
  }

  #readersOf({ sheet, area }: AreaOfSheet): readonly TracedFormula[] | null {
    this.#lookupsLeft -= this.#byArea.length;
    if (this.#lookupsLeft < 0) return null;
    const large = this.#byArea.flatMap(([read, formula]) =>
      read.sheet === sheet && intersection(read.area, area) !== null ? [formula] : [],
    );
    const cells = this.#byCell.get(sheet);
    if (cells === undefined) return large;
    if (area.rowCount === 1 && area.columnCount === 1)
      return [...large, ...(cells.get(`${area.row} ${area.column}`) ?? [])];
    const small = [...cells].flatMap(([key, formulas]) => {
      const [row = NaN, column = NaN] = key.split(' ').map(Number);
      return contains(area, row, column) ? formulas : [];
    });
    return [...large, ...small];
  }
}
