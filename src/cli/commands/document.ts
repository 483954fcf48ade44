import { base64 } from '../../excel/base64';
import { readLogo } from '../../pira/reports/documents/logo';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal, refusal } from '../exit';
import { readBytes, writeAtomically } from '../files';
import { openWorkbook } from '../openWorkbook';
import { endingProblem } from '../saveWorkbook';
import type { Terminal } from '../terminal';
import { withWorkbook, warnOfYear } from '../workbookPort';

/** The logo of a file, as settings keep it; nothing where no file is given. */
function readLogoFile(
  path: string | null,
): { readonly ok: true; readonly chosen: { logo?: string } } | Refusal {
  if (path === null) return { ok: true, chosen: {} };
  const read = readBytes(path);
  if (!read.ok) return read;
  if (readLogo(read.bytes) === null) return refusal(EXIT.unusableFile, (words) => words.noLogo(path));
  return { ok: true, chosen: { logo: base64(read.bytes) } };
}

/** Writes a document of the plan as a Word file (docs/contracts.md, 3). */
export async function document(
  { file, year, reading, out, documentKind, logo }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const path = out ?? '';
  const wrong = endingProblem(path, 'docx');
  if (wrong !== null) return wrong;
  const opened = openWorkbook(file, terminal);
  if (!opened.ok) return opened;
  const chosen = readLogoFile(logo);
  if (!chosen.ok) return chosen;
  const made = await withWorkbook(
    opened.book,
    { year, reading, terminal, overrides: chosen.chosen },
    (port, options) => port.makeDocument(documentKind, { ...options, withoutFindings: true }),
  );
  if (!made.ok) return made;
  warnOfYear(year, made.plan, terminal);
  const written = writeAtomically({ path, content: made.bytes });
  if (!written.ok) return written;
  terminal.tell(terminal.words.written(path, []));
  return EXIT.done;
}
