import { accountsOf } from '../pira/reading/accounts';
import { cellAddress, type Place, addressOf } from '../pira/sheet/address';
import { findings } from '../pira/checks';
import { evaluatePlan } from '../pira/evaluation/evaluatePlan';
import { type Obstacle, resultColumns } from '../pira/reports/columns/resultColumns';
import type { Analysis, RunOptions } from './port';
import { failure, type Failure, type Problem } from './problem';
import { dateOf1904 } from './read/dateSystem';
import type { SheetEdit } from '../pira/sheet/sheetEdit';
import type { SheetSnapshot } from './read/snapshot';
import { type ReadWorkbook, readWorkbook } from './read/readWorkbook';
import { hasCalculatedActuals } from './refresh';
import type { PartialWrite } from './exchange/undoRecord';
import { writeEdits, type WrittenEdits } from './write/writeEdits';

export interface Analysed {
  readonly analysis: Analysis;
  readonly workbook: ReadWorkbook;
}

/** Reads the workbook and judges its plan. */
export async function analyseWorkbook(
  options: RunOptions,
): Promise<({ readonly ok: true } & Analysed) | Failure> {
  const workbook = await readWorkbook(options);
  if (!workbook.ok) return workbook;
  const sheets = workbook.sheets.map(({ sheet }) => sheet);
  const { plan, settings } = workbook;
  const ofPlan = new Set(plan.tables.map(({ sheet }) => sheet));
  const odd = dateOf1904(sheets.filter(({ name }) => ofPlan.has(name)));
  if (odd !== null) return failure({ code: 'date-system-1904', sheet: odd.sheet, cell: addressOf(odd) });
  const evaluation = evaluatePlan(plan, settings.rules, settings.refusedRules);
  const found = options.withoutFindings === true ? [] : findings(plan, evaluation, sheets);
  const isCalculated = hasCalculatedActuals(evaluation, sheets);
  const accounts = options.withAccounts === true ? { accounts: accountsOf(plan, sheets) } : {};
  return {
    ok: true,
    workbook,
    analysis: { ok: true, plan, evaluation, findings: found, isCalculated, settings, ...accounts },
  };
}

export interface Evaluated extends Analysed {
  readonly written: WrittenEdits;
  /** The results of the first table; null where no column of results stands. */
  readonly results: Place | null;
}

/** Reads, judges and writes the result columns: read -> plan -> evaluation -> columns -> write. */
export async function evaluateWorkbook(
  options: RunOptions,
): Promise<({ readonly ok: true } & Evaluated) | Failure | PartialWrite> {
  const analysed = await analyseWorkbook(options);
  if (!analysed.ok) return analysed;
  const { workbook, analysis } = analysed;
  const columns = resultColumns(
    workbook.plan,
    analysis.evaluation,
    workbook.sheets.map(({ sheet }) => sheet),
    options.presentation ?? workbook.settings.presentation,
    workbook.settings.printed,
  );
  if (!columns.ok) return failure(problemOf(columns.obstacle));
  const isNeeded = columns.edits.some(({ blocks }) => blocks.length > 0);
  if (isNeeded && workbook.readOnly) return failure({ code: 'read-only' });
  const unknown = unknownDetail(columns.edits, workbook.sheets);
  if (unknown !== null) return failure(unknown);
  const written = await writeEdits(columns.edits, workbook.sheets, options);
  if (!written.ok) return written;
  return {
    ok: true,
    workbook,
    analysis: withoutStaleResults(analysis),
    written,
    results: columns.first,
  };
}

/** The analysis was made before the columns were written: what it says of their age no longer holds. */
function withoutStaleResults(analysis: Analysis): Analysis {
  return { ...analysis, findings: analysis.findings.filter(({ rule }) => rule !== 'stale-results') };
}

/** What has to be known of a sheet before results are written: a filter misplaces them, a table takes them in. */
const NEEDED = ['filter', 'tables'] as const;

function unknownDetail(edits: readonly SheetEdit[], sheets: readonly SheetSnapshot[]): Problem | null {
  for (const { sheet, blocks } of edits) {
    const snapshot = blocks.length === 0 ? undefined : sheets.find((one) => one.sheet.name === sheet);
    const what = NEEDED.find((needed) => snapshot?.unknown.includes(needed));
    if (what !== undefined) return { code: 'detail-unknown', sheet, what };
  }
  return null;
}

function problemOf(obstacle: Obstacle): Problem {
  switch (obstacle.kind) {
    case 'protected':
      return { code: 'sheet-protected', sheet: obstacle.sheet };
    case 'filtered':
      return { code: 'sheet-filtered', sheet: obstacle.sheet };
    case 'occupied':
    case 'beside-table': {
      const { sheet, row, column } = obstacle.cell;
      return { code: obstacle.kind, sheet, cell: cellAddress(row, column) };
    }
  }
}
