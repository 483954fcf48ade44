import type { Correction } from '../../pira/plan/correction';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { openWorkbook } from '../openWorkbook';
import { readingFile } from '../readingFile';
import { saveWorkbook, wrongKind } from '../saveWorkbook';
import type { Terminal } from '../terminal';
import { inWorkbook } from '../workbookPort';

/** What the office set right in another year's workbook, and that year. */
interface Former {
  readonly ok: true;
  readonly corrections: readonly Correction[];
  readonly year: number | null;
}

async function formerCorrections(path: string, terminal: Terminal): Promise<Former | Refusal> {
  const opened = openWorkbook(path);
  if (!opened.ok) return opened;
  return inWorkbook(opened.book, { year: null, terminal }, async (port, options) => {
    const look = await port.lookAtReading(options);
    if (!look.ok) return look;
    const { year, corrections } = look.plan;
    return { ok: true, year, corrections: corrections.map(({ correction }) => correction) };
  });
}

/** Keeps in the workbook what the office says of its reading (docs/contracts.md, 4). Writes nothing into its sheets. */
export async function correct(
  { file, reading, former: old, out }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const { tell, words } = terminal;
  const path = out ?? '';
  const said = readingFile(reading);
  if (!said.ok) return said;
  const former = old === null ? null : await formerCorrections(old, terminal);
  if (former !== null && !former.ok) return former;
  const opened = openWorkbook(file);
  if (!opened.ok) return opened;
  const wrong = wrongKind(opened.book, path);
  if (wrong !== null) return wrong;
  const done = await inWorkbook(opened.book, { year: null, terminal }, async (port, options) => {
    const taken = former === null ? null : await port.takeOverCorrections(former, options);
    if (taken !== null && !taken.ok) return taken;
    const settings = taken?.settings ?? options.settings;
    const kept = await port.keepCorrections(said.corrections, { ...options, ...(settings && { settings }) });
    return kept.ok ? { ...kept, missed: taken?.missed ?? [], taken: taken?.taken ?? 0 } : kept;
  });
  if (!done.ok) return done;
  const written = saveWorkbook(opened.book, path, terminal);
  if (!written.ok) return written;
  tell(words.corrected(said.corrections.length + done.taken));
  if (done.missed.length > 0) tell(words.missedCorrections(done.missed.length));
  tell(words.written(path, []));
  return EXIT.done;
}
