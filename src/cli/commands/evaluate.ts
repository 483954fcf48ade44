import type { Analysis } from '../../excel/port';
import { splitIgnored } from '../../pira/checks/ignored';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { findingJson } from '../json/findingJson';
import { planJson } from '../json/planJson';
import { readingJson } from '../json/readingJson';
import { openWorkbook } from '../openWorkbook';
import { saveWorkbook, kindProblem } from '../saveWorkbook';
import type { Terminal } from '../terminal';
import { withWorkbook, warnOfYear } from '../workbookPort';
import type { Language } from '../words';
import { cellAddress } from '../../pira/sheet/address';
import { actualText, isExcludedTie, shownAchievement } from '../../pira/evaluation/display';
import type { Evaluation, IndicatorResult } from '../../pira/evaluation/evaluation';
import { STATUSES } from '../../pira/evaluation/outcome';
import { sayOwnRules } from '../../pira/evaluation/sayOwnRules';
import { sayExcludedLimit, sayStatus } from '../../pira/messages/sayStatus';
import { remembering } from '../../pira/remembering';
import { targetText } from '../../pira/plan/sayCorrection';
import { alignColumns } from '../alignColumns';

const STYLE = { style: 'percent', maximumFractionDigits: 2 } as const;
const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };
/** Made once it is needed: that takes longer than most of what a command does before. */
const percentIn = remembering((locale) => new Intl.NumberFormat(locale, STYLE));
const WIDTHS = [6, 34, 19, 12, 9];

/** The results for people: one line an indicator, then the counts and the mean. */
function resultLines(evaluation: Evaluation, terminal: Terminal): string[] {
  const { words } = terminal;
  const { language } = words;
  const counts = STATUSES.map(
    (status) => `${sayStatus(status, language)} ${evaluation.plan.counts[status]}`,
  ).join(' · ');
  const { achievement, measured, total } = evaluation.plan;
  const ownRules = sayOwnRules(evaluation.rules, language);
  const rows = evaluation.results.map((result) => resultRow(result, language));
  return [
    ...alignColumns([words.resultTitles, ...rows], WIDTHS, terminal),
    '',
    counts,
    ...ownRules.map((rule) => words.ownRule(rule)),
    words.mean(achievement === null ? null : percentOf(achievement, language), measured, total),
  ];
}

function resultRow(result: IndicatorResult, language: Language): string[] {
  const { indicator, target, outcome } = result;
  const { row, column } = target?.cell ?? indicator.cell;
  const shown = shownAchievement(outcome);
  return [
    cellAddress(row, column),
    indicator.name.text || indicator.description.text,
    targetText(target, language),
    actualText(result),
    shown === null ? '' : percentOf(shown, language),
    isExcludedTie(outcome)
      ? `${sayStatus(outcome.status, language)} ${sayExcludedLimit(language)}`
      : sayStatus(outcome.status, language),
  ];
}

/** A share as a percentage, two decimals at most. */
function percentOf(share: number, language: Language): string {
  return percentIn(LOCALES[language]).format(share);
}

/** Judges every indicator; with a destination, also writes the result columns there (docs/contracts.md, 3). */
export async function evaluate(
  { file, year, reading, out, formulas, printed, json }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const { print, tell, words } = terminal;
  const opened = openWorkbook(file, terminal);
  if (!opened.ok) return opened;
  const { book } = opened;
  const wrong = out === null ? null : kindProblem(book, out);
  if (wrong !== null) return wrong;
  const writesFormulas = formulas && out !== null;
  const chosen = printed === null ? {} : { printed };
  const analysis = await withWorkbook(
    book,
    { year, reading, terminal, writesFormulas, overrides: chosen },
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
