import type { Field } from '../plan';
import { fold, tidy } from './fold';
import { refOf } from './lines';
import type { Line } from './lines';
import { isPlanTitle } from './words/planTitle';
import { periodsOf } from './words/periods';

/** A title of the plan and the years that it names. */
export interface Title {
  readonly field: Field;
  readonly years: readonly number[];
}

const LONGEST_TITLE = 300;
const MOST_CELLS = 3;
const OTHER_YEARS =
  /\b(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|del|n\.) *\d{4}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/g;
const ONLY_YEARS =
  /^(?:anno|anni|esercizio|triennio|annualita|periodo|bilancio)?[ :]*(?:\(?20\d{2}\)?)(?: ?[-/–] ?20\d{2})?$/;

/** The years that a title names, laws and dates of approval aside. */
export function titleYears(text: string): readonly number[] {
  return periodsOf(fold(text).replace(OTHER_YEARS, ' ')).years;
}

/** The title of the plan in a line, or null. A line of many cells is no title. */
export function titleOf(line: Line): Title | null {
  if (line.cells.length > MOST_CELLS) return null;
  const cell = line.cells.find(({ text }) => text.length <= LONGEST_TITLE && isPlanTitle(fold(text)));
  if (!cell) return null;
  const years = line.cells.flatMap(({ text }) => (text.length <= LONGEST_TITLE ? titleYears(text) : []));
  return { field: { text: tidy(cell.text), cell: refOf(cell) }, years };
}

/** The years of a line that names nothing else: "2021", "Triennio 2021-2023"; empty for any other line. */
export function yearLine(line: Line): readonly number[] {
  const [cell, ...others] = line.cells;
  if (!cell || others.length > 0 || cell.text.length > 40) return [];
  const folded = fold(cell.text);
  return ONLY_YEARS.test(folded) ? periodsOf(folded).years : [];
}
