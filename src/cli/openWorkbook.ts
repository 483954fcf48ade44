import type { Book } from '../workbench/book/book';
import { loadBook } from '../workbench/xlsx/loadBook';
import { NODE_CODEC } from '../workbench/office/nodeCodec';
import type { LoadFailure } from '../workbench/xlsx/loadFailure';
import { EXIT, refusal, type Refusal } from './exit';
import { readBytes } from './files';

/** The workbook in a file, or why it cannot be opened. */
export function openWorkbook(path: string): { readonly ok: true; readonly book: Book } | Refusal {
  const read = readBytes(path);
  if (!read.ok) return read;
  const loaded = loadBook(read.bytes, NODE_CODEC);
  return loaded.ok
    ? loaded
    : refusal(EXIT.unusableFile, `Impossibile leggere ${path}: ${reasonOf(loaded.failure)}.`);
}

function reasonOf(failure: LoadFailure): string {
  switch (failure.reason) {
    case 'not-a-workbook':
      return 'non è una cartella di lavoro di Excel; indicare un file .xlsx';
    case 'encrypted-or-old':
      return 'è protetto da password o nel vecchio formato .xls; aprirlo in Excel e salvarlo come .xlsx senza password';
    case 'broken-archive':
      return 'il file è danneggiato o incompleto; procurarsene un’altra copia';
    case 'too-large':
      return 'il contenuto supera il limite (512 MB decompresso, 5 milioni di celle); eliminare in Excel righe e fogli che non servono';
    case 'no-workbook':
      return 'l’archivio non contiene una cartella di lavoro di Excel; indicare un file .xlsx';
    case 'binary-workbook':
      return 'è nel formato binario .xlsb; aprirlo in Excel e salvarlo come .xlsx';
    case 'broken-part':
      return `la parte ${failure.part} è danneggiata (${failure.detail}); aprire il file in Excel e salvarlo di nuovo`;
  }
}
