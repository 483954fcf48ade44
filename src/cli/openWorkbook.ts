import type { Book } from '../workbench/book/book';
import { loadBook } from '../workbench/xlsx/loadBook';
import { NODE_CODEC } from '../workbench/office/nodeCodec';
import type { LoadFailure } from '../workbench/xlsx/loadFailure';
import { EXIT, refusal, type Refusal } from './exit';
import { readBytes } from './files';
import type { Words } from './words';

/** The workbook in a file, or why it cannot be opened. */
export function openWorkbook(path: string): { readonly ok: true; readonly book: Book } | Refusal {
  const read = readBytes(path);
  if (!read.ok) return read;
  const loaded = loadBook(read.bytes, NODE_CODEC);
  if (loaded.ok) return loaded;
  const { failure } = loaded;
  return refusal(EXIT.unusableFile, (words) => words.cannotRead(path, reasonOf(failure, words)));
}

function reasonOf(failure: LoadFailure, { brokenPart, loadFailures }: Words): string {
  return failure.reason === 'broken-part'
    ? brokenPart(failure.part, failure.detail)
    : loadFailures[failure.reason];
}
