import { sayRemark } from '../../excel/remark';
import { monitor as monitored } from '../../pira/evaluation/interim/monitor';
import { keptInterimKinds } from '../../pira/evaluation/interim/keptInterimKinds';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { monitoredJson } from '../json/monitoredJson';
import { openWorkbook } from '../openWorkbook';
import { saveWorkbook, kindProblem } from '../saveWorkbook';
import { monitoredLines } from '../screen/monitoredLines';
import type { Terminal } from '../terminal';
import { withWorkbook, warnOfYear } from '../workbookPort';

/** How the indicators stand by a day; with a destination, also writes the sheet of it there (docs/contracts.md, 4). */
export async function monitor(
  { file, year, at, reading, out, json }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const { print, tell, words, jsonLanguage } = terminal;
  const day = at ?? '';
  const opened = openWorkbook(file, terminal);
  if (!opened.ok) return opened;
  const wrong = out === null ? null : kindProblem(opened.book, out);
  if (wrong !== null) return wrong;
  const done = await withWorkbook(opened.book, { year, reading, terminal }, async (port, options) => {
    const run = { ...options, at: day, withoutFindings: true };
    if (out === null) {
      const analysis = await port.analyse(run);
      return analysis.ok ? { ...analysis, sheets: [], remarks: [] } : analysis;
    }
    return port.publish('monitoring', run);
  });
  if (!done.ok) return done;
  const { plan, evaluation, settings } = done;
  warnOfYear(year, plan, terminal);
  if (out !== null) {
    const written = saveWorkbook(opened.book, out, terminal);
    if (!written.ok) return written;
  }
  const all = monitored(plan, evaluation, day, keptInterimKinds(plan, settings.ways));
  if (json)
    print(JSON.stringify({ at: day, indicators: all.map((one) => monitoredJson(one, jsonLanguage)) }));
  else monitoredLines(all, terminal).forEach(print);
  if (out !== null) tell(words.written(out, done.sheets));
  for (const remark of done.remarks) tell(sayRemark(remark, words.language));
  return EXIT.done;
}
