import { tidy } from '../lexicon/text/fold';
import { COLLECTION_STAMP } from '../lexicon/cells/stamps';
import type { Sheet } from './sheet';

/** Stands in the head of the hidden column of a collection sheet, with the year of its plan and whose it is. */
const STAMP = new RegExp(String.raw`^${COLLECTION_STAMP} 1 (\d{4}|-)(?: (\S.*))?$`, 'u');
const BETWEEN = '|';

/** What tells whose plan it is; "" for what is not known. */
export interface PlanOrigin {
  /** The body, as the office named it in the settings. */
  readonly body: string;
  /** The bodies that the titles of the plan name. */
  readonly printed: string;
  /** What the workbook keeps to be known by. */
  readonly workbook: string;
}

export const UNKNOWN_ORIGIN: PlanOrigin = { body: '', printed: '', workbook: '' };
/** Rows may have been put above the head, but not many. */
const ROWS_LOOKED_AT = 60;

/** The stamp of the collection of a year's plan. */
export function stampOf(year: number | null, { body, printed, workbook }: PlanOrigin): string {
  const [own, ...further] = [body, printed, workbook].map((part) => tidy(part).replaceAll(BETWEEN, ' '));
  const said = further.every((part) => part === '') ? [own] : [own, ...further];
  return `${COLLECTION_STAMP} 1 ${year ?? '-'} ${said.join(BETWEEN)}`.trim();
}

interface Stamped {
  readonly year: number | null;
  readonly origin: PlanOrigin;
}

/** What a stamp says; null where a text is none. */
function stamped(text: string): Stamped | null {
  const [, year, said = ''] = STAMP.exec(text.trim()) ?? [];
  const [body = '', printed = '', workbook = ''] = said.split(BETWEEN);
  return year === undefined
    ? null
    : { year: year === '-' ? null : Number(year), origin: { body, printed, workbook } };
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
