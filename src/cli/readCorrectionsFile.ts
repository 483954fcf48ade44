import type { Correction } from '../pira/plan/correction';
import { sayCorrectionProblem } from '../pira/messages/correctionProblem';
import { parseCorrections } from '../pira/reading/office/readCorrections';
import { type Refusal, wrongUsage } from './exit';
import { readBytes } from './files';

/** What the office sets right, as a file says it (docs/contracts.md, 4); nothing where no file is given. */
export function readCorrectionsFile(
  path: string | null,
): { readonly ok: true; readonly corrections: readonly Correction[] } | Refusal {
  if (path === null) return { ok: true, corrections: [] };
  const read = readBytes(path);
  if (!read.ok) return read;
  const parsed = parseCorrections(new TextDecoder().decode(read.bytes));
  if (parsed.ok) return parsed;
  const { problem } = parsed;
  return wrongUsage((words) => words.badReading(path, sayCorrectionProblem(problem, words.language)));
}
