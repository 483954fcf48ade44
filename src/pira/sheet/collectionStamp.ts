import { COLLECTION_STAMP } from '../lexicon/cells/stamps';
import type { Sheet } from './sheet';

/** Stands in the head of the hidden column of a collection sheet, with the year of its plan. */
const STAMP = new RegExp(String.raw`^${COLLECTION_STAMP} 1 (\d{4}|-)$`, 'u');
/** Rows may have been put above the head, but not many. */
const ROWS_LOOKED_AT = 60;

/** The stamp of the collection of a year's plan. */
export function stampOf(year: number | null): string {
  return `${COLLECTION_STAMP} 1 ${year ?? '-'}`;
}

/** The year in a stamp; undefined where a text is none. */
function stampedYear(text: string): number | null | undefined {
  const year = STAMP.exec(text.trim())?.[1];
  if (year === undefined) return undefined;
  return year === '-' ? null : Number(year);
}

/** Where the stamp of a collection stands on a sheet; null on any other sheet. */
export function findStamp({ texts }: Pick<Sheet, 'texts'>): {
  readonly row: number;
  readonly column: number;
  readonly year: number | null;
} | null {
  for (const [row, cells] of texts.slice(0, ROWS_LOOKED_AT).entries())
    for (const [column, text] of cells.entries()) {
      const year = text.startsWith(COLLECTION_STAMP) ? stampedYear(text) : undefined;
      if (year !== undefined) return { row, column, year };
    }
  return null;
}

/** Whether a sheet is one of a collection: it is no part of a plan. */
export function isCollection(sheet: Pick<Sheet, 'texts'>): boolean {
  return findStamp(sheet) !== null;
}
