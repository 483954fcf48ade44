import { openDataCsv } from '../../excel/publish/openDataCsv';
import { cleanWorkbook } from '../../pira/reports/standalone';
import { newBook } from '../../workbench/xlsx/newBook';
import { saveBook } from '../../workbench/xlsx/saveBook';
import { NODE_CODEC } from '../../workbench/office/nodeCodec';
import { delivered, sourceOfBook } from '../analysis';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { writeWhole } from '../files';
import { openWorkbook } from '../openWorkbook';
import { wrongKind } from '../saveWorkbook';

/** Writes the clean plan and the open data as a workbook of their own, and as CSV (docs/contracts.md, 3). */
export async function clean(
  { file, year, out, csv }: Request,
  tell: (line: string) => void,
): Promise<ExitCode | Refusal> {
  const book = newBook();
  const wrong = wrongKind(book, out ?? '');
  if (wrong !== null) return wrong;
  const opened = openWorkbook(file);
  if (!opened.ok) return opened;
  const read = await sourceOfBook(opened.book, year);
  if (!read.ok) return read;
  const { plan, evaluation, sheets } = cleanWorkbook(read.source);
  const [blank] = book.sheets;
  const done = await delivered(book, sheets);
  if (!done.ok) return done;
  if (blank !== undefined) book.removeSheet(blank);
  const table = csv === null ? [] : [{ path: csv, content: openDataCsv(plan, evaluation) }];
  const outputs = [{ path: out ?? '', content: saveBook(book, NODE_CODEC) }, ...table];
  const written = writeWhole(...outputs);
  if (!written.ok) return written;
  for (const { path } of outputs) tell(`Scritto ${path}`);
  return EXIT.done;
}
