import { readFileSync } from 'node:fs';

import type { Book } from '../../src/workbench/book/book';
import type { ExcelHost } from '../../src/workbench/host/host';
import { type ExcelOptions, openExcel } from '../../src/workbench/office/nodeExcel';
import { loadBook } from '../../src/workbench/xlsx/loadBook';
import { saveBook } from '../../src/workbench/xlsx/saveBook';

export const SAMPLE = new Uint8Array(readFileSync('assets/samples/pira-2021-consuntivo.xlsx'));
export const PLAN_ONLY = new Uint8Array(readFileSync('assets/samples/pira-2021.xlsx'));

export interface Opened {
  readonly book: Book;
  readonly host: ExcelHost;
  /** The workbook as a file, as it stands. */
  readonly save: () => Uint8Array;
}

export function bookOf(bytes: Uint8Array): Book {
  const loaded = loadBook(bytes);
  if (!loaded.ok) throw new Error(`The fixture cannot be loaded: ${JSON.stringify(loaded)}`);
  return loaded.book;
}

/** Opens a workbook file in the workbench for the time of a test. */
export async function withWorkbook<T>(
  bytes: Uint8Array | Book,
  work: (opened: Opened) => Promise<T>,
  options: Partial<ExcelOptions> = {},
): Promise<T> {
  const book = bytes instanceof Uint8Array ? bookOf(bytes) : bytes;
  const excel = openExcel(book, options);
  try {
    return await work({ book, host: excel.host, save: () => saveBook(book) });
  } finally {
    excel.close();
  }
}

/** The round trips of the add-in itself, without the client's clean-up. */
export function tripsOf({ trips }: ExcelHost): string[] {
  return trips.filter(({ kind }) => kind !== 'cleanup').map(({ kind }) => kind);
}
