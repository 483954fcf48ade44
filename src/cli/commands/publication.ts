import { sayRemark } from '../../excel/remark';
import type { Publication } from '../../pira/reports/publicationSheets';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { openWorkbook } from '../openWorkbook';
import { saveWorkbook, kindProblem } from '../saveWorkbook';
import type { Terminal } from '../terminal';
import { withWorkbook, warnOfYear } from '../workbookPort';

/** The publications that are made without the findings, which fix nothing. */
type WithoutFindings = Extract<Publication, 'reclassification' | 'report' | 'dashboard'>;

/** Adds the sheets of a publication to the workbook or to a copy of it (docs/contracts.md, 3). */
export async function publication(
  what: WithoutFindings,
  { file, year, reading, out }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const { tell, words } = terminal;
  const path = out ?? '';
  const opened = openWorkbook(file, terminal);
  if (!opened.ok) return opened;
  const wrong = kindProblem(opened.book, path);
  if (wrong !== null) return wrong;
  const published = await withWorkbook(
    opened.book,
    { year, reading, terminal, writesFormulas: what === 'dashboard' },
    (port, options) => port.publish(what, { ...options, withoutFindings: true }),
  );
  if (!published.ok) return published;
  warnOfYear(year, published.plan, terminal);
  const written = saveWorkbook(opened.book, path, terminal);
  if (!written.ok) return written;
  tell(words.written(path, published.sheets));
  for (const remark of published.remarks) tell(sayRemark(remark, words.language));
  return EXIT.done;
}
