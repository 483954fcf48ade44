import type { Correction } from '../../pira/plan/correction';
import { say } from '../../pira/messages';
import { sayCorrection } from '../../pira/plan/sayCorrection';
import { type UnfitCorrection, unfitCorrections } from '../../pira/plan/unfitCorrections';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { stateJson } from '../json/readingJson';
import { messageLine } from '../messageLine';
import { openWorkbook } from '../openWorkbook';
import { readCorrectionsFile } from '../readCorrectionsFile';
import { saveWorkbook, kindProblem } from '../saveWorkbook';
import type { Terminal } from '../terminal';
import { WORDS, type Words } from '../words';
import { withWorkbook } from '../workbookPort';

/** What the office set right in another year's workbook, and that year. */
interface LastYearCorrections {
  readonly ok: true;
  readonly corrections: readonly Correction[];
  readonly year: number | null;
}

async function readLastYearCorrections(
  path: string,
  terminal: Terminal,
): Promise<LastYearCorrections | Refusal> {
  const opened = openWorkbook(path, terminal);
  if (!opened.ok) return opened;
  return withWorkbook(opened.book, { year: null, terminal }, async (port, options) => {
    const look = await port.readSheetReadings(options);
    if (!look.ok) return look;
    const { year, corrections } = look.plan;
    return { ok: true, year, corrections: corrections.map(({ correction }) => correction) };
  });
}

/**
 * Keeps in the workbook what the office says of its reading, as far as it fits the sheets (docs/contracts.md, 4); the rest is
 * named. Writes nothing into its sheets.
 */
export async function correct(
  { file, reading, lastYearFile: old, out, json }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const { print, tell, words, jsonLanguage } = terminal;
  const path = out ?? '';
  const said = readCorrectionsFile(reading);
  if (!said.ok) return said;
  const former = old === null ? null : await readLastYearCorrections(old, terminal);
  if (former !== null && !former.ok) return former;
  const opened = openWorkbook(file, terminal);
  if (!opened.ok) return opened;
  const wrong = kindProblem(opened.book, path);
  if (wrong !== null) return wrong;
  const done = await withWorkbook(opened.book, { year: null, terminal }, async (port, options) => {
    const taken = former === null ? null : await port.takeOverCorrections(former, options);
    if (taken !== null && !taken.ok) return taken;
    const settings = taken?.settings ?? options.settings;
    const run = { ...options, ...(settings && { settings }) };
    const look = await port.readSheetReadings({
      ...run,
      ...(settings && {
        settings: { ...settings, corrections: [...settings.corrections, ...said.corrections] },
      }),
    });
    if (!look.ok) return look;
    const unfit = unfitCorrections(said.corrections, look.plan);
    const fit = said.corrections.filter((one) => !unfit.some(({ state }) => state.correction === one));
    const kept = await port.keepCorrections(fit, run);
    const count = fit.length + (taken?.taken ?? 0);
    return kept.ok ? { ...kept, missed: taken?.missed ?? [], unfit, count } : kept;
  });
  if (!done.ok) return done;
  const { missed, unfit, count } = done;
  const isNothing = count === 0 && unfit.length > 0;
  const written = isNothing ? done : saveWorkbook(opened.book, path, terminal);
  if (!written.ok) return written;
  if (json)
    print(
      JSON.stringify({
        kept: count,
        refused: unfit.map((one) => ({
          ...stateJson(one.state),
          reason: one.reason.code,
          message: unfitText(one, WORDS[jsonLanguage]),
        })),
        missed: missed.length,
      }),
    );
  for (const one of unfit)
    tell(
      messageLine(words.refusedCorrection(sayCorrection(one.state, words.language), unfitText(one, words))),
    );
  if (!isNothing) tell(words.corrected(count));
  if (missed.length > 0) tell(words.missedCorrections(missed.length));
  tell(isNothing ? words.nothingKept(path) : words.written(path, []));
  return unfit.length > 0 ? EXIT.notAllUsed : EXIT.done;
}

function unfitText({ reason }: UnfitCorrection, { unfit, language }: Words): string {
  return reason.code === 'unreadable' ? say(reason.problem, language) : unfit[reason.code];
}
