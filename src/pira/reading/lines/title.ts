import { OTHER_YEARS, ONLY_YEARS } from '../../lexicon/years';
import type { Field } from '../../plan/plan';
import { fold } from '../../lexicon/text/fold';
import type { Line } from './lines';
import { isPlanTitle, namesDocument } from '../../lexicon/cells/planTitle';
import { periodsOf } from '../../lexicon/labels/periods';

/** A title of the plan and the years that it names. */
export interface Title {
  readonly field: Field;
  readonly years: readonly number[];
}

const LONGEST_TITLE = 300;
const LONGEST_HEADING = 150;
const LONGEST_YEAR_LINE = 40;
const MOST_CELLS = 3;

/** The years that a title names, laws and dates of approval aside. */
function titleYears(text: string): readonly number[] {
  return periodsOf(fold(text).replace(OTHER_YEARS, ' ')).years;
}

/** The title of the plan in a line, or null. A line of many cells is no title. */
export function titleOf(line: Line): Title | null {
  if (line.cells.length > MOST_CELLS) return null;
  const cell = line.cells.find(({ text }) => text.length <= LONGEST_TITLE && isPlanTitle(fold(text)));
  if (!cell) return null;
  const years = line.cells.flatMap(({ text }) => (text.length <= LONGEST_TITLE ? titleYears(text) : []));
  return { field: { text: cell.tidy, cell }, years };
}

/** The years of a line that names nothing else: "2021", "Triennio 2021-2023"; empty for any other line. */
export function yearLine({ cells }: Line): readonly number[] {
  if (cells.length > MOST_CELLS) return [];
  const text = cells.map((cell) => cell.text).join(' ');
  if (text.length > LONGEST_YEAR_LINE) return [];
  const folded = fold(text);
  return ONLY_YEARS.test(folded) ? periodsOf(folded).years : [];
}

/** The years of a line that names a document of planning, if less surely than a title does: "Scheda obiettivo 2021". */
export function documentYears({ cells }: Line): readonly number[] {
  if (cells.length > MOST_CELLS || cells.some(({ text }) => text.length > LONGEST_HEADING)) return [];
  if (cells.some(({ traits }) => traits.isNumeric && !traits.isYear)) return [];
  const folded = cells.map(({ text }) => fold(text)).join(' ');
  return namesDocument(folded) ? titleYears(folded) : [];
}
