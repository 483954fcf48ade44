import { tidy } from '../lexicon/text/fold';
import { COLLECTION_STAMP } from '../lexicon/cells/stamps';
import type { Sheet } from './sheet';

/** Stands in the head of the hidden column of a collection sheet, with the year of its plan and whose it is. */
const STAMP = new RegExp(String.raw`^${COLLECTION_STAMP} 1 (\d{4}|-)(?: (\S.*))?$`, 'u');
/** Rows may have been put above the head, but not many. */
const ROWS_LOOKED_AT = 60;

/** The stamp of the collection of a year's plan; the body is "" where nobody has said it. */
export function stampOf(year: number | null, body: string): string {
  return `${COLLECTION_STAMP} 1 ${year ?? '-'} ${tidy(body)}`.trim();
}

interface Stamped {
  readonly year: number | null;
  readonly body: string;
}

/** What a stamp says; null where a text is none. */
function stamped(text: string): Stamped | null {
  const [, year, body = ''] = STAMP.exec(text.trim()) ?? [];
  return year === undefined ? null : { year: year === '-' ? null : Number(year), body };
}

/** Where the stamp of a collection stands on a sheet; null on any other sheet. */
export function findStamp({
  texts,
}: Pick<Sheet, 'texts'>): (Stamped & { readonly row: number; readonly column: number }) | null {
  for (const [row, cells] of texts.slice(0, ROWS_LOOKED_AT).entries())
    for (const [column, text] of cells.entries()) {
      const found = text.startsWith(COLLECTION_STAMP) ? stamped(text) : null;
      if (found !== null) return { row, column, ...found };
    }
  return null;
}

/** Whether a sheet is one of a collection: it is no part of a plan. */
export function isCollection(sheet: Pick<Sheet, 'texts'>): boolean {
  return findStamp(sheet) !== null;
}
