import { readFileSync } from 'node:fs';

import type { Book } from '../../src/workbench/book/book';
import type { ExcelHost } from '../../src/workbench/host/host';
import { type ExcelOptions, openExcel } from '../../src/workbench/office/nodeExcel';
import { loadBook } from '../../src/workbench/xlsx/loadBook';
import { newBook } from '../../src/workbench/xlsx/newBook';
import { saveBook } from '../../src/workbench/xlsx/saveBook';

export const SAMPLE = new Uint8Array(readFileSync('assets/samples/pira-2021-consuntivo.xlsx'));
export const PLAN_ONLY = new Uint8Array(readFileSync('assets/samples/pira-2021.xlsx'));

/** Two tables with every kind of target; quick to read. */
export const SMALL_PLAN = saveBook(smallPlan());

function smallPlan(): Book {
  const book = newBook('Piano');
  const sheet = book.sheets[0];
  const header = ['Indicatore', 'Tipologia di indicatore', 'Unità di misura', 'Fonte', 'Target 2021'];
  const rows = [
    ['Piano degli indicatori e dei risultati attesi di bilancio 2021'],
    header,
    ['Numero di imprese assistite', 'Indicatore di risultato', 'Numero', 'Rilevazione interna', '>= 50'],
    ['Pratiche evase nei termini', 'Indicatore di risultato', 'Percentuale', 'Registro imprese', '>= 85%'],
    [
      'Report sulle attività',
      'Indicatore di risultato',
      'Data',
      'Rilevazione interna',
      'entro il 31/12/2021',
    ],
    [],
    header,
    ['Adozione della carta dei servizi', 'Indicatore di risultato', 'Sì/No', 'Delibere', 'sì'],
    ['Costi di funzionamento', 'Indicatore di risultato', 'Euro', 'Bilancio', '<= € 100.000,00'],
  ];
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (sheet !== undefined) book.setContent(sheet, row, column, { value, formula: null });
    }),
  );
  return book;
}

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

/** The exchanges of the add-in itself, without the client's clean-up. */
export function exchangesOf({ exchanges }: ExcelHost): string[] {
  return exchanges.filter(({ kind }) => kind !== 'cleanup').map(({ kind }) => kind);
}
