import { namesPartOfYear, titlesPartOfYear } from '../../lexicon/cells/withinYear';
import { fold } from '../../lexicon/text/fold';
import type { Line } from '../lines/lines';
import { LINES_OF_A_TITLE } from './years';

const MOST_CELLS = 2;
const LONGEST_TITLE = 120;

/**
 * The title of a sheet, or its name, that says that the values below it are of a part of the year: its "Consuntivo" is then
 * an interim value. Null where nothing says so.
 */
export function titleWithinYear(lines: readonly Line[], name: string): string | null {
  const top = lines.slice(0, LINES_OF_A_TITLE);
  const table = top.findIndex(({ cells }) => cells.length > MOST_CELLS);
  const texts = (table < 0 ? top : top.slice(0, table)).flatMap(({ cells }) => cells.map(({ text }) => text));
  const title = texts.find((text) => text.length <= LONGEST_TITLE && titlesPartOfYear(fold(text)));
  return title ?? (namesPartOfYear(fold(name)) ? name : null);
}
