import type { Cell, Line } from './lines';
import type { Traits } from './traits';

/** The look of the first rows below a header, by column. */
export interface Sample {
  /** The columns that hold anything. */
  readonly columns: readonly number[];
  /** Whether the column holds anything. */
  has(column: number): boolean;
  /** Share of the rows that hold something in the column; 0 where there are none. */
  filled(column: number): number;
  /** The different texts that the column holds. */
  texts(column: number): ReadonlySet<string>;
  /** How many rows hold something in the one column and nothing in the other. */
  without(column: number, other: number): number;
  /** Share of the column's cells that look so, missing values aside; 0 where it holds none. */
  share(column: number, looks: (traits: Traits) => boolean): number;
}

const NO_TEXTS: ReadonlySet<string> = new Set();

const holds = (cells: readonly Cell[], at: number): boolean =>
  cells.some(({ column, traits }) => column === at && !traits.isMissing);

/** The sample of some rows. */
export function sampleOf(lines: readonly Line[]): Sample {
  const columns = new Map<number, Traits[]>();
  const texts = new Map<number, Set<string>>();
  for (const { cells } of lines)
    for (const { column, traits, text } of cells) {
      if (traits.isMissing) continue;
      texts.set(column, (texts.get(column) ?? new Set()).add(text));
      const seen = columns.get(column);
      if (seen) seen.push(traits);
      else columns.set(column, [traits]);
    }
  return {
    columns: [...columns.keys()],
    has: (column) => columns.has(column),
    texts: (column) => texts.get(column) ?? NO_TEXTS,
    without: (column, other) =>
      lines.filter(({ cells }) => holds(cells, column) && !holds(cells, other)).length,
    filled: (column) => (lines.length === 0 ? 0 : (columns.get(column)?.length ?? 0) / lines.length),
    share: (column, looks) => {
      const all = columns.get(column) ?? [];
      let count = 0;
      for (const traits of all) if (looks(traits)) count += 1;
      return all.length === 0 ? 0 : count / all.length;
    },
  };
}

/** Whether a cell looks like the value of a target: operator, percent, date, number, answer. */
export function looksLikeValue(traits: Traits): boolean {
  return traits.sign !== 'none' || traits.isNumeric || traits.isAnswer;
}
