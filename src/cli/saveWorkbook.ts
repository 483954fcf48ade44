import { extname } from 'node:path';

import type { Book } from '../workbench/book/book';
import { fileFacts } from '../workbench/xlsx/fileFacts';
import { NODE_CODEC } from '../workbench/office/nodeCodec';
import { saveBook } from '../workbench/xlsx/saveBook';
import { EXIT, refusal, type Refusal } from './exit';
import { writeWhole } from './files';

/** Why a workbook cannot be saved under a name: Excel opens no file whose extension says another kind than its contents. */
export function wrongKind(book: Book, path: string): Refusal | null {
  const { extension } = fileFacts(book);
  const asked = extname(path).toLowerCase();
  if (asked === `.${extension}`) return null;
  const why =
    extension === 'xlsm' || extension === 'xltm'
      ? 'la cartella di lavoro contiene macro, che restano dove sono'
      : 'la cartella di lavoro resta del tipo che è';
  return refusal(
    EXIT.wrongUsage,
    `Impossibile scrivere ${path}: ${why}, ed Excel non aprirebbe un file ${asked} di quel tipo. Indicare un file .${extension}.`,
  );
}

/** Saves a workbook that was opened and changed; tells what the person has to know besides. */
export function saveWorkbook(
  book: Book,
  path: string,
  tell: (line: string) => void,
): { readonly ok: true } | Refusal {
  const written = writeWhole({ path, content: saveBook(book, NODE_CODEC) });
  if (written.ok && fileFacts(book).isSigned)
    tell(
      `La firma digitale del file non vale per ${path}, perché il contenuto è cambiato: firmarlo di nuovo in Excel se serve.`,
    );
  return written;
}
