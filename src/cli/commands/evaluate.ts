import type { Analysis } from '../../excel/port';
import { splitIgnored } from '../../pira/checks/ignored';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { findingJson } from '../json/findingJson';
import { planJson } from '../json/planJson';
import { readingJson } from '../json/readingJson';
import { openWorkbook } from '../openWorkbook';
import { saveWorkbook, wrongKind } from '../saveWorkbook';
import { resultLines } from '../screen/resultLines';
import type { Terminal } from '../terminal';
import { inWorkbook, warnOfYear } from '../workbookPort';
import type { Language } from '../words';

/** Judges every indicator; with a destination, also writes the result columns there (docs/contracts.md, 3). */
export async function evaluate(
  { file, year, reading, out, formulas, printed, json }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const { print, tell, words } = terminal;
  const opened = openWorkbook(file);
  if (!opened.ok) return opened;
  const { book } = opened;
  const wrong = out === null ? null : wrongKind(book, out);
  if (wrong !== null) return wrong;
  const writesFormulas = formulas && out !== null;
  const chosen = printed === null ? {} : { printed };
  const analysis = await inWorkbook(
    book,
    { year, reading, terminal, writesFormulas, chosen },
    (port, options) => {
      const run = { ...options, withoutFindings: !json, withAccounts: json };
      return out === null
        ? port.analyse(run)
        : port.evaluate({ ...run, presentation: formulas ? 'formulas' : 'values' });
    },
  );
  if (!analysis.ok) return analysis;
  warnOfYear(year, analysis.plan, terminal);
  if (out !== null) {
    const written = saveWorkbook(book, out, terminal);
    if (!written.ok) return written;
  }
  if (json) print(JSON.stringify(evaluationJson(analysis, terminal.jsonLanguage)));
  else resultLines(analysis.evaluation, terminal).forEach(print);
  if (out !== null) tell(words.written(out, []));
  return EXIT.done;
}

function evaluationJson(
  { plan, evaluation, findings, settings, accounts = [] }: Analysis,
  language: Language,
): Record<string, unknown> {
  const outcomes = new Map(evaluation.results.map(({ indicator, outcome }) => [indicator.id, outcome]));
  const { open } = splitIgnored(findings, settings.ignored);
  const found = open.map((finding) => findingJson(finding, language));
  const { year, ...rest } = planJson(plan, found, language, outcomes);
  return { year, reading: readingJson(plan, accounts, language), ...rest };
}
