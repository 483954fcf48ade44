import { ExcelPort } from '../excel/excelPort';
import type { Port, RunOptions } from '../excel/port';
import type { Failure } from '../excel/problem';
import { sayAftermath, sayProblem } from '../excel/sayProblem';
import type { Plan } from '../pira/plan/plan';
import type { Settings } from '../excel/settings';
import type { Book } from '../workbench/book/book';
import { loadEngine } from '../workbench/engine/loadEngine';
import { openExcel } from '../workbench/office/nodeExcel';
import { EXIT, refusal, type Refusal } from './exit';
import { readCorrectionsFile } from './readCorrectionsFile';
import type { Terminal } from './terminal';

/** The settings with which a command works on a workbook. */
export interface WorkbookOptions {
  /** The year asked for; null for that of the workbook's settings. */
  readonly year: number | null;
  /** A file of what the office sets right besides what the workbook keeps. */
  readonly reading?: string | null;
  readonly terminal: Terminal;
  /** The command writes our formulas: the engine is loaded to calculate them, and them alone. */
  readonly writesFormulas?: boolean;
  /** Settings of the command line, which override those of the workbook. */
  readonly overrides?: Partial<Pick<Settings, 'printed' | 'logo'>>;
}

/**
 * Runs a command on a workbook through the same port as in Excel, with the settings kept in it. A refusal says that the
 * file is as before: it is written only after everything has succeeded.
 */
export async function withWorkbook<Result extends { readonly ok: true }>(
  book: Book,
  { year, reading = null, terminal, writesFormulas = false, overrides = {} }: WorkbookOptions,
  work: (port: Port, options: RunOptions) => Promise<Result | Failure | Refusal>,
): Promise<Result | Refusal> {
  const said = readCorrectionsFile(reading);
  if (!said.ok) return said;
  // The engine is loaded only where it is needed: that takes time.
  const engine = writesFormulas ? { engine: (await loadEngine()).forFiles } : {};
  const excel = openExcel(book, { ...engine, responseSize: () => 0 });
  try {
    const port = new ExcelPort();
    const kept = await port.readSettings();
    if (!kept.ok) return refusalOf(kept);
    const settings = {
      ...kept.settings,
      ...overrides,
      year: year ?? kept.settings.year,
      corrections: [...kept.settings.corrections, ...said.corrections],
    };
    const result = await work(port, { settings, onProgress: terminal.onProgress, withoutUndo: true });
    return result.ok || 'sentence' in result ? result : refusalOf(result);
  } finally {
    excel.close();
  }
}

function refusalOf({ problem }: Failure): Refusal {
  const isNoPlan = problem.code === 'no-plan' || problem.code === 'empty-workbook';
  return isNoPlan
    ? refusal(EXIT.noPlan, ({ language }) => sayProblem(problem, language))
    : refusal(
        EXIT.unusableFile,
        ({ language }) => `${sayProblem(problem, language)} ${sayAftermath('as-before', language)}`,
      );
}

/** Warns where nothing of the plan is for the year that was asked for: it may be mistyped. */
export function warnOfYear(year: number | null, { indicators }: Plan, { tell, words }: Terminal): void {
  const years = new Set(indicators.flatMap(({ targets }) => targets.flatMap((target) => target.year ?? [])));
  if (year === null || years.has(year) || indicators.length === 0) return;
  tell(words.yearWithoutTargets(year, [...years].sort()));
}
