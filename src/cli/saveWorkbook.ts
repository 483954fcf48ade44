import { extname } from 'node:path';

import type { Book } from '../workbench/book/book';
import { fileFacts } from '../workbench/xlsx/fileFacts';
import { NODE_CODEC } from '../workbench/office/nodeCodec';
import { saveBook } from '../workbench/xlsx/saveBook';
import { type Refusal, wrongUsage } from './exit';
import { writeAtomically } from './files';
import type { Terminal } from './terminal';

/** Why a workbook cannot be saved under a name; null where it can. */
export function kindProblem(book: Book, path: string): Refusal | null {
  return endingProblem(path, fileFacts(book).extension);
}

/** Why a name does not fit: Excel opens no file whose extension says another kind than its contents. */
export function endingProblem(path: string, extension: string): Refusal | null {
  const asked = extname(path).toLowerCase();
  if (asked === `.${extension}`) return null;
  const hasMacros = extension === 'xlsm' || extension === 'xltm';
  return wrongUsage((words) => words.wrongKind(path, asked, extension, hasMacros));
}

/** Saves a workbook that was opened and changed; tells what the person has to know besides. */
export function saveWorkbook(
  book: Book,
  path: string,
  { tell, words, onProgress }: Terminal,
): { readonly ok: true } | Refusal {
  onProgress({ step: 'save', path, bytes: null });
  const written = writeAtomically({ path, content: saveBook(book, NODE_CODEC) });
  if (written.ok && fileFacts(book).isSigned) tell(words.signatureGone(path));
  return written;
}
