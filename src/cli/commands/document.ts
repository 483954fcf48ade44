import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { writeWhole } from '../files';
import { openWorkbook } from '../openWorkbook';
import { wrongEnding } from '../saveWorkbook';
import type { Terminal } from '../terminal';
import { inWorkbook, warnOfYear } from '../workbookPort';

/** Writes a document of the plan as a Word file (docs/contracts.md, 3). */
export async function document(
  { file, year, reading, out, what }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const path = out ?? '';
  const wrong = wrongEnding(path, 'docx');
  if (wrong !== null) return wrong;
  const opened = openWorkbook(file);
  if (!opened.ok) return opened;
  const made = await inWorkbook(opened.book, { year, reading, terminal }, (port, options) =>
    port.documentOf(what, { ...options, withoutFindings: true }),
  );
  if (!made.ok) return made;
  warnOfYear(year, made.plan, terminal);
  const written = writeWhole({ path, content: made.bytes });
  if (!written.ok) return written;
  terminal.tell(terminal.words.written(path, []));
  return EXIT.done;
}
