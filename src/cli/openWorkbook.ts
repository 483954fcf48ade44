import type { Book } from '../workbench/book/book';
import { loadBook } from '../workbench/xlsx/loadBook';
import { NODE_CODEC } from '../workbench/office/nodeCodec';
import type { LoadFailure } from '../workbench/xlsx/loadFailure';
import { EXIT, refusal, type Refusal } from './exit';
import { readBytes } from './files';
import type { Terminal } from './terminal';
import type { Words } from './words';

/** The workbook in a file, or why it cannot be opened. */
export function openWorkbook(
  path: string,
  { onProgress }: Pick<Terminal, 'onProgress'>,
): { readonly ok: true; readonly book: Book } | Refusal {
  const read = readBytes(path);
  if (!read.ok) return read;
  onProgress({ step: 'open', path, bytes: read.bytes.length });
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
