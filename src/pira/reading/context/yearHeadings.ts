import { documentYears, titleOf, yearLine } from '../lines/title';
import type { LabelReader } from '../lines/labelReader';
import type { Line } from '../lines/lines';
import { pairsOf } from '../cards/pairs';
import { headerAt } from '../tables/header';

/** Lines that may stand between the heading of a table and its header: a mission, an objective. */
const MOST_BETWEEN = 3;
const MOST_CELLS = 2;
/** A few words and the year behind them: "Programmazione 2024". */
const WORDS_AND_YEAR = /^(?:[^\s\d]+\s+){1,4}\(?20\d{2}\)?$/u;

/** The only year that a line names as a heading does; null for any other line. */
function yearOf(line: Line, labels: LabelReader): number | null {
  if (titleOf(line)) return null;
  const [only, ...others] = line.cells;
  const isHeading = others.length === 0 && WORDS_AND_YEAR.test(only?.tidy ?? '') && !pairsOf(line, labels);
  const bare = yearLine(line);
  const years = bare.length > 0 ? bare : isHeading ? documentYears(line) : [];
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** Whether a header stands below a line, with nothing but headings between. */
function hasTable(lines: readonly Line[], at: number, labels: LabelReader): boolean {
  for (let next = at + 1; next <= at + 1 + MOST_BETWEEN; next += 1) {
    if (headerAt(lines, next, labels)) return true;
    if ((lines[next]?.cells.length ?? Infinity) > MOST_CELLS) return false;
  }
  return false;
}

/**
 * The years that headings over tables give to what stands below them, by the position of the heading: "ANNO 2024" over
 * one table, "ANNO 2025" over the next. A sheet that names one year only has none: its title says the same.
 */
export function yearHeadings(
  lines: readonly Line[],
  sheetYear: number | null,
  labels: LabelReader,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  lines.forEach((line, at) => {
    const year = yearOf(line, labels);
    if (year !== null && hasTable(lines, at, labels)) found.set(at, year);
  });
  const [first] = found.keys();
  const isBelowTable =
    first !== undefined && lines.slice(0, first).some((_, at) => headerAt(lines, at, labels));
  const years = new Set(found.values());
  if (isBelowTable && sheetYear !== null) years.add(sheetYear);
  return years.size > 1 ? found : new Map();
}
