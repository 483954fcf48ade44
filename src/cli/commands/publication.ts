import type { Publication } from '../../pira/reports/publicationSheets';
import { saveBook } from '../../workbench/xlsx/saveBook';
import { NODE_CODEC } from '../../workbench/office/nodeCodec';
import { publicationOf } from '../analysis';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { writeWhole } from '../files';
import { openWorkbook } from '../openWorkbook';

/** Adds the sheets of a publication to a copy of the workbook (design.md, contract 3). */
export async function publication(
  what: Publication,
  { file, year, out }: Request,
  tell: (line: string) => void,
): Promise<ExitCode | Refusal> {
  const opened = openWorkbook(file);
  if (!opened.ok) return opened;
  const published = await publicationOf(opened.book, what, year);
  if (!published.ok) return published;
  const written = writeWhole(out ?? '', saveBook(opened.book, NODE_CODEC));
  if (!written.ok) return written;
  tell(`Scritto ${out ?? ''}: ${published.sheets.join(', ')}`);
  return EXIT.done;
}
