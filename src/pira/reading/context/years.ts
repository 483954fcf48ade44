import { least } from '../../extremes';
import type { IndicatorDraft, TableDraft } from '../drafts';
import type { Line } from '../lines/lines';
import { documentYears, titleOf, yearLine } from '../lines/title';
import { isPlanYear } from '../../lexicon/labels/periods';

/** Lines at the top of a sheet, or below a title, that may tell its year. */
export const LINES_OF_A_TITLE = 6;
const YEAR_IN_TEXT = /(?<!\d)(20\d{2})(?!\d)/;

/** The year most often told; of years told as often the latest. Null where none is told. */
export function mostTold(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > most || (count === most && year > (best ?? 0))) best = year;
  }
  return best;
}

/** The year most often told by headings without a title; of years told as often the first: the plan goes on into the others. */
function firstTold(years: readonly number[]): number | null {
  const inReverse = mostTold(years.map((year) => -year));
  return inReverse === null ? null : -inReverse;
}

/** The year in a sheet's name; null where it has none. */
function yearInName(name: string): number | null {
  const digits = YEAR_IN_TEXT.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * The year that the titles of a sheet name, in themselves or in a line of their own near them; else that of another
 * heading at its top, else that of its name.
 */
export function sheetYear(lines: readonly Line[], name: string): number | null {
  const told: number[] = [];
  let isTitled = false;
  let sinceTitle = 0;
  for (const line of lines) {
    const title = titleOf(line);
    sinceTitle = title ? 0 : sinceTitle + 1;
    const years = title ? title.years : sinceTitle <= LINES_OF_A_TITLE ? yearLine(line) : [];
    const [first] = years;
    if (first !== undefined) told.push(first);
    isTitled ||= title !== null && first !== undefined;
  }
  const heading = lines
    .slice(0, LINES_OF_A_TITLE)
    .map(documentYears)
    .find((years) => years.length > 0);
  return (isTitled ? mostTold(told) : firstTold(told)) ?? heading?.[0] ?? yearInName(name);
}

/** The first year of the targets of each table, once a table. */
export function headerYears(indicators: readonly IndicatorDraft[]): readonly number[] {
  const ofTable = new Map<TableDraft, number>();
  let seen: readonly number[] | null = null;
  let last: TableDraft | null = null;
  for (const { table, targets } of indicators)
    for (const { years } of targets) {
      // The rows of a table share the years of its header.
      if (table === last && years === seen) continue;
      [last, seen] = [table, years];
      for (const year of years) {
        const first = ofTable.get(table);
        if (first === undefined || year < first) ofTable.set(table, year);
      }
    }
  return [...ofTable.values()];
}

/** The years written in the cells of the targets: of a date, or before the value. */
export function targetYears(indicators: readonly IndicatorDraft[]): readonly number[] {
  const found: number[] = [];
  for (const { targets } of indicators)
    for (const { cell } of targets) {
      const year = Number(YEAR_IN_TEXT.exec(cell.text)?.[1]);
      if (isPlanYear(year)) found.push(year);
    }
  return found;
}

/** The first year that the other headers of each table name: "Obiettivo 2019". */
export function columnYears(tables: readonly TableDraft[]): readonly number[] {
  return tables.flatMap(({ columns }) => {
    const years = columns.flatMap(({ field, year }) => (field === 'base' || year === null ? [] : [year]));
    return years.length > 0 ? [least(years)] : [];
  });
}
