import {
  markOfNote,
  namesPartOfYear,
  titlesEstimates,
  titlesPartOfYear,
} from '../../lexicon/cells/withinYear';
import { explainsSign } from '../../lexicon/cells/otherTables';
import { fold } from '../../lexicon/text/fold';
import type { Line } from '../lines/lines';
import { periodEnd } from '../periodEnd';
import { LINES_OF_A_TITLE } from './years';

const MOST_CELLS = 2;
const LONGEST_TITLE = 120;

/** Lines that a header may have below its first one. */
const MORE_OF_HEADER = 2;

const ANY_YEAR = 2000;
/** Whether the part of the year that a text names is its end: the check of December tells the final values. */
const endsYear = (text: string): boolean => periodEnd(text, ANY_YEAR)?.endsWith('-12-31') === true;

/**
 * The title of a sheet, or its name, that says that the values below it are of a part of the year: its "Consuntivo" is then
 * an interim value. A note with a mark says it where the header bears the mark. Null where nothing says so.
 */
export function titleWithinYear(lines: readonly Line[], name: string): string | null {
  const top = lines.slice(0, LINES_OF_A_TITLE);
  const table = top.findIndex(({ cells }) => cells.length > MOST_CELLS);
  const texts = (table < 0 ? top : top.slice(0, table)).flatMap(({ cells }) => cells.map(({ text }) => text));
  const header =
    table < 0 ? [] : lines.slice(table, table + 1 + MORE_OF_HEADER).flatMap(({ cells }) => cells);
  const speaksOfTable = (text: string): boolean => {
    const mark = markOfNote(fold(text));
    if (mark === null) return !explainsSign(text);
    return header.some((cell) => fold(cell.text).endsWith(mark));
  };
  const title = texts.find(
    (text) =>
      text.length <= LONGEST_TITLE &&
      speaksOfTable(text) &&
      (titlesEstimates(fold(text)) || (titlesPartOfYear(fold(text)) && !endsYear(text))),
  );
  return title ?? (namesPartOfYear(fold(name)) && !endsYear(name) ? name : null);
}
