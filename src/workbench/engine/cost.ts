import type { BookSheet } from '../book/bookSheet';
import { LINEAR_FUNCTIONS, PATTERN_FUNCTIONS } from './functions';
import type { Precedent, Precedents } from './precedents';

/** Cells that one formula may read. */
const MOST_CELLS = 500_000;
/** Characters of a text with `*` or `?` in it, and of the texts that it is compared with. */
const LONGEST_BESIDE_PATTERN = 2_000;
const WILDCARDS = /[*?]/gu;
/** A replacement of at most one character: the text does not grow. */
const SHORT_REPLACEMENT = /,"[^"]?"(?=\))/gu;
const SUBSTITUTE = /\bSUBSTITUTE\(/giu;

/** Tells what formulas of a book cost while its cells stay as they are. */
export class CostMeter {
  /** The rows up to the last one in use, by sheet. */
  readonly #rows = new Map<BookSheet, number>();

  /** About how many cells a formula has to look at; null where it may take any time at all. */
  costOf(formula: string, { areas, functions, literals, isIndirect }: Precedents): number | null {
    if (isIndirect || [...functions].some((name) => !LINEAR_FUNCTIONS.has(name)) || mayGrow(formula))
      return null;
    const shapes = areas.map((area) => this.#shapeOf(area));
    const cells = shapes.reduce((sum, { rows, columns }) => sum + rows * columns, 1);
    const [tallest, widest] = [
      most(shapes.map(({ rows }) => rows)),
      most(shapes.map(({ columns }) => columns)),
    ];
    // A column beside a row makes a whole grid of values.
    const cost = Math.max(cells, shapes.length > 1 ? tallest * widest : 0);
    if (cost > MOST_CELLS) return null;
    const isCompared = [...functions].some((name) => PATTERN_FUNCTIONS.has(name));
    return isCompared && this.#mayMatchTooLong(areas, literals) ? null : cost;
  }

  /** Areas named by their columns are read as far as the sheet is used; all others to their last cell. */
  #shapeOf({ sheet, area, isColumns }: Precedent): { readonly rows: number; readonly columns: number } {
    const { rowCount, columnCount: columns } = area;
    if (!isColumns) return { rows: rowCount, columns };
    const known = this.#rows.get(sheet);
    if (known !== undefined) return { rows: known, columns };
    const used = sheet.cells.usedArea(true);
    const rows = used === null ? 0 : used.row + used.rowCount;
    this.#rows.set(sheet, rows);
    return { rows, columns };
  }

  /** A pattern of several wildcards against a long text is tried in more ways than there is time for. */
  #mayMatchTooLong(areas: readonly Precedent[], literals: readonly string[]): boolean {
    let longest = 0;
    let wildcards = 0;
    const look = (text: string): void => {
      longest = Math.max(longest, text.length);
      wildcards = Math.max(wildcards, text.match(WILDCARDS)?.length ?? 0);
    };
    literals.forEach(look);
    for (const precedent of areas) {
      const { area, sheet } = precedent;
      const { rows, columns } = this.#shapeOf(precedent);
      for (let row = area.row; row < area.row + rows; row++)
        for (let column = area.column; column < area.column + columns; column++) {
          const value = sheet.cells.get(row, column)?.value;
          if (typeof value === 'string') look(value);
        }
    }
    return wildcards > 1 || (wildcards === 1 && longest > LONGEST_BESIDE_PATTERN);
  }
}

/** Whether replacements can make texts longer and longer. */
function mayGrow(formula: string): boolean {
  const replacements = formula.match(SUBSTITUTE)?.length ?? 0;
  return replacements > (formula.match(SHORT_REPLACEMENT)?.length ?? 0);
}

function most(counts: readonly number[]): number {
  return counts.reduce((highest, count) => Math.max(highest, count), 1);
}
