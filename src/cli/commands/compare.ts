import type { ComparisonChoice, EndedPlanFound, Port, RunOptions } from '../../excel/port';
import type { Failure } from '../../excel/problem';
import { sayRemark } from '../../excel/remark';
import { likelyPair, type Version, type VersionChoice } from '../../pira/compare/versions';
import type { PlanOptions, Request } from '../arguments';
import { EXIT, refusal, type ExitCode, type Refusal, wrongUsage } from '../exit';
import { comparisonJson } from '../json/comparisonJson';
import { openWorkbook } from '../openWorkbook';
import { saveWorkbook, kindProblem } from '../saveWorkbook';
import { comparisonLines } from '../screen/comparisonLines';
import type { Terminal } from '../terminal';
import { withWorkbook, warnOfYear } from '../workbookPort';

/** Compares two plans; with a destination, also writes the Variazioni there (docs/contracts.md, 3). */
export async function compare(request: Request, terminal: Terminal): Promise<ExitCode | Refusal> {
  const { print, tell, words, jsonLanguage } = terminal;
  const { file, files, reading, fromReading, out, json } = request;
  const opened = openWorkbook(file, terminal);
  if (!opened.ok) return opened;
  const wrong = out === null ? null : kindProblem(opened.book, out);
  if (wrong !== null) return wrong;
  const [oldFile] = files.length > 1 ? files : [];
  if (oldFile === undefined && fromReading !== null) return wrongUsage((say) => say.fromReadingAlone());
  const old = oldFile === undefined ? null : await readOldPlan(oldFile, fromReading, request.from, terminal);
  if (old !== null && !old.ok) return old;
  const done = await withWorkbook(opened.book, { year: null, reading, terminal }, async (port, options) => {
    const comparing = await comparingOf(port, request, old, options);
    if (!comparing.ok) return comparing;
    const compared = await port.comparisons.compare(comparing, options);
    if (!compared.ok || out === null) return compared.ok ? { ...compared, published: null } : compared;
    const run = { ...options, comparing, withoutFindings: true };
    const published = await port.publish('changes', run);
    return published.ok ? { ...compared, published } : published;
  });
  if (!done.ok) return done;
  warnOfYear(request.from.year, done.comparison.from, terminal);
  warnOfYear(request.to.year, done.comparison.to, terminal);
  if (out !== null) {
    const written = saveWorkbook(opened.book, out, terminal);
    if (!written.ok) return written;
  }
  if (json) print(JSON.stringify(comparisonJson(done, jsonLanguage)));
  else comparisonLines(done, terminal).forEach(print);
  if (out !== null) tell(words.written(out, done.published?.sheets ?? []));
  for (const remark of done.published?.remarks ?? []) tell(sayRemark(remark, words.language));
  return EXIT.done;
}

/** The old plan, which stands in a file of its own. */
async function readOldPlan(
  path: string,
  reading: string | null,
  asked: PlanOptions,
  terminal: Terminal,
): Promise<EndedPlanFound | Refusal> {
  const opened = openWorkbook(path, terminal);
  if (!opened.ok) return opened;
  return withWorkbook(opened.book, { year: null, reading, terminal }, async (port, options) => {
    const choice = await choiceOf(port, asked, options);
    return choice.ok ? port.comparisons.readEndedPlan(choice, options) : choice;
  });
}

/** What is to be compared: as asked for, else the two plans of the workbook that people most likely mean. */
async function comparingOf(
  port: Port,
  { from, to }: Request,
  old: EndedPlanFound | null,
  options: RunOptions,
): Promise<({ readonly ok: true } & ComparisonChoice) | Failure | Refusal> {
  const isAsked = [from, to].some(({ year, sheet }) => year !== null || sheet !== null);
  if (old === null && !isAsked) {
    const found = await port.comparisons.readVersions(options);
    if (!found.ok) return found;
    const pair = likelyPair(found.versions);
    return pair === null ? onePlan() : { ok: true, ...pair };
  }
  const after = await choiceOf(port, to, options);
  if (!after.ok) return after;
  if (old !== null) return { ok: true, from: old, to: after };
  const before = await choiceOf(port, from, options);
  if (!before.ok) return before;
  return JSON.stringify(before) === JSON.stringify(after) ? onePlan() : { ok: true, from: before, to: after };
}

function onePlan(): Refusal {
  return wrongUsage((words) => words.onePlan());
}

type Choice = { readonly ok: true } & VersionChoice;

/** The plan that is asked for; a sheet has to hold one. */
async function choiceOf(
  port: Port,
  { year, sheet }: PlanOptions,
  options: RunOptions,
): Promise<Choice | Failure | Refusal> {
  if (sheet === null) return { ok: true, sheets: null, year };
  const found = await port.comparisons.readVersions(options);
  if (!found.ok) return found;
  const isThere = ({ sheets }: Version): boolean => sheets.includes(sheet);
  return found.versions.some(isThere)
    ? { ok: true, sheets: [sheet], year }
    : refusal(EXIT.noPlan, (words) => words.sheetWithoutPlan(sheet));
}
