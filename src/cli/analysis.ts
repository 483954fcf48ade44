import { ExcelPort } from '../excel/excelPort';
import { deliver, publish, sourceOf, type Published } from '../excel/publish/publish';
import type { Analysis, EvaluationDone } from '../excel/port';
import { sayAftermath, sayProblem, type Failure } from '../excel/problem';
import type { Settings } from '../excel/settings';
import type { PartialWrite } from '../excel/undo/undoRecord';
import type { OutputSheet } from '../pira/outputSheet';
import type { Publication } from '../pira/reports/publicationSheets';
import type { Source } from '../pira/reports/source';
import type { Presentation } from '../pira/reports/resultBlocks';
import type { Book } from '../workbench/book/book';
import { loadEngine } from '../workbench/engine/loadEngine';
import { type ExcelOptions, openExcel } from '../workbench/office/nodeExcel';
import { EXIT, refusal, type Refusal } from './exit';

/** A thing done, with the settings that it was done with. */
export type Done<Result> = Result & { readonly settings: Settings };

/** What is asked of an evaluation. */
interface Evaluating {
  readonly year: number | null;
  /** Whether anybody will see the findings. */
  readonly withFindings: boolean;
}

/** Reads and judges the plan of a workbook. Changes nothing. */
export function analysisOf(
  book: Book,
  { year, withFindings }: Evaluating,
): Promise<Done<Analysis> | Refusal> {
  return inExcel(book, year, (port, settings) => port.analyse({ settings, withoutFindings: !withFindings }));
}

/** Reads and judges the plan of a workbook and writes the result columns into it; formulas with their results. */
export async function evaluationOf(
  book: Book,
  { year, withFindings }: Evaluating,
  presentation: Presentation,
): Promise<Done<EvaluationDone> | Refusal> {
  const work = (port: ExcelPort, settings: Settings): ReturnType<ExcelPort['evaluate']> =>
    port.evaluate({ settings, presentation, withoutFindings: !withFindings });
  return inExcel(book, year, work, presentation === 'formulas');
}

/** The publications that are made without the findings, which fix nothing. */
export type WithoutFindings = Extract<Publication, 'reclassification' | 'report'>;

/** Writes the sheets of a publication into a workbook. */
export function publicationOf(
  book: Book,
  publication: WithoutFindings,
  year: number | null,
): Promise<Done<Published> | Refusal> {
  return inExcel(book, year, (_, settings) => publish(publication, { settings, withoutFindings: true }));
}

/** What publications are made of, read from a workbook. Changes nothing. */
export function sourceOfBook(
  book: Book,
  year: number | null,
): Promise<Done<{ readonly ok: true; readonly source: Source }> | Refusal> {
  return inExcel(book, year, (_, settings) => sourceOf({ settings }));
}

/** Writes sheets of ours into a workbook. */
export function delivered(
  book: Book,
  outputs: readonly OutputSheet[],
): Promise<Done<{ readonly ok: true }> | Refusal> {
  return inExcel(book, null, (_, settings) => deliver(outputs, { settings }));
}

/** Does one thing with a workbook through the same adapter as in Excel; the settings are those kept in it. */
async function inExcel<Result extends { readonly ok: true }>(
  book: Book,
  year: number | null,
  work: (port: ExcelPort, settings: Settings) => Promise<Result | Failure | PartialWrite>,
  writesFormulas = false,
): Promise<Done<Result> | Refusal> {
  const excel = openExcel(book, await optionsFor(writesFormulas));
  try {
    const port = new ExcelPort();
    const kept = await port.readSettings();
    if (!kept.ok) return refusalOf(kept);
    const settings = { ...kept.settings, year: year ?? kept.settings.year };
    const result = await work(port, settings);
    return result.ok ? { ...result, settings } : refusalOf(result);
  } finally {
    excel.close();
  }
}

/** What calculates the formulas that we write, where we write any: it takes its time to load. Those of others are left alone. */
async function optionsFor(writesFormulas: boolean): Promise<Partial<ExcelOptions>> {
  return writesFormulas ? { engine: (await loadEngine()).written } : {};
}

/** The file is written only once all has gone well, so that it is as before. */
function refusalOf({ problem }: Pick<Failure, 'problem'>): Refusal {
  const sentence = sayProblem(problem, 'it');
  return problem.code === 'no-plan' || problem.code === 'empty-workbook'
    ? refusal(EXIT.noPlan, sentence)
    : refusal(EXIT.unusableFile, `${sentence} ${sayAftermath('as-before', 'it')}`);
}
