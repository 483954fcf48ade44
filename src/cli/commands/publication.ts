import { sayRemark } from '../../excel/remark';
import { publicationOf, type WithoutFindings } from '../analysis';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { openWorkbook } from '../openWorkbook';
import { saveWorkbook, wrongKind } from '../saveWorkbook';

/** Adds the sheets of a publication to a copy of the workbook (docs/contracts.md, 3). */
export async function publication(
  what: WithoutFindings,
  { file, year, out }: Request,
  tell: (line: string) => void,
): Promise<ExitCode | Refusal> {
  const opened = openWorkbook(file);
  if (!opened.ok) return opened;
  const wrong = wrongKind(opened.book, out ?? '');
  if (wrong !== null) return wrong;
  const published = await publicationOf(opened.book, what, year);
  if (!published.ok) return published;
  const written = saveWorkbook(opened.book, out ?? '', tell);
  if (!written.ok) return written;
  tell(`Scritto ${out ?? ''}: ${published.sheets.join(', ')}`);
  for (const remark of published.remarks) tell(sayRemark(remark, 'it'));
  return EXIT.done;
}
