import { ExcelPort } from '../excel/excelPort';
import type { Analysis, EvaluationDone } from '../excel/port';
import { sayAftermath, sayProblem, type Failure } from '../excel/problem';
import type { Settings } from '../excel/settings';
import type { Book } from '../workbench/book/book';
import { openExcel } from '../workbench/office/nodeExcel';
import { EXIT, refusal, type Refusal } from './exit';

/** A thing done, with the settings that it was done with. */
export type Done<Result> = Result & { readonly settings: Settings };

/** Reads and judges the plan of a workbook. Changes nothing. */
export function analysisOf(book: Book, year: number | null): Promise<Done<Analysis> | Refusal> {
  return inExcel(book, year, (port, settings) => port.analyse({ settings }));
}

/** Reads and judges the plan of a workbook and writes the result columns into it. */
export function evaluationOf(book: Book, year: number | null): Promise<Done<EvaluationDone> | Refusal> {
  return inExcel(book, year, (port, settings) => port.evaluate({ settings }));
}

/** Does one thing with a workbook through the same adapter as in Excel; the settings are those kept in it. */
async function inExcel<Result extends { readonly ok: true }>(
  book: Book,
  year: number | null,
  work: (port: ExcelPort, settings: Settings) => Promise<Result | Failure>,
): Promise<Done<Result> | Refusal> {
  const excel = openExcel(book);
  try {
    const port = new ExcelPort();
    const kept = await port.readSettings();
    const settings = { ...kept, year: year ?? kept.year };
    const result = await work(port, settings);
    return result.ok ? { ...result, settings } : refusalOf(result);
  } finally {
    excel.close();
  }
}

function refusalOf({ problem, aftermath }: Failure): Refusal {
  const sentence = sayProblem(problem, 'it');
  return problem.code === 'no-plan'
    ? refusal(EXIT.noPlan, sentence)
    : refusal(EXIT.unusableFile, `${sentence} ${sayAftermath(aftermath, 'it')}`);
}
