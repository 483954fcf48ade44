import { namesPartOfYear, titlesEstimates, titlesPartOfYear } from '../../lexicon/cells/withinYear';
import { fold } from '../../lexicon/text/fold';
import type { Line } from '../lines/lines';
import { periodEnd } from '../periodEnd';
import { LINES_OF_A_TITLE } from './years';

const MOST_CELLS = 2;
const LONGEST_TITLE = 120;

const ANY_YEAR = 2000;
/** Whether the part of the year that a text names is its end: the check of December tells the final values. */
const endsYear = (text: string): boolean => periodEnd(text, ANY_YEAR)?.endsWith('-12-31') === true;

/**
 * The title of a sheet, or its name, that says that the values below it are of a part of the year: its "Consuntivo" is then
 * an interim value. Null where nothing says so.
 */
export function titleWithinYear(lines: readonly Line[], name: string): string | null {
  const top = lines.slice(0, LINES_OF_A_TITLE);
  const table = top.findIndex(({ cells }) => cells.length > MOST_CELLS);
  const texts = (table < 0 ? top : top.slice(0, table)).flatMap(({ cells }) => cells.map(({ text }) => text));
  const title = texts.find(
    (text) =>
      text.length <= LONGEST_TITLE &&
      (titlesEstimates(fold(text)) || (titlesPartOfYear(fold(text)) && !endsYear(text))),
  );
  return title ?? (namesPartOfYear(fold(name)) && !endsYear(name) ? name : null);
}
