import { cellAddress } from '../pira/address';
import { findings } from '../pira/checks';
import { evaluatePlan } from '../pira/evaluation/evaluatePlan';
import { type Obstacle, resultColumns } from '../pira/reports/resultColumns';
import type { Analysis, RunOptions } from './port';
import { failure, type Failure, type Problem } from './problem';
import { dateOf1904 } from './read/dateSystem';
import { type ReadWorkbook, readWorkbook } from './read/readWorkbook';
import { hasCalculatedActuals } from './refresh';
import type { Torn } from './undo/torn';
import type { PartRecord } from './write/record';
import { writeEdits } from './write/writeEdits';

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
  if (odd !== null)
    return failure({ code: 'date-system-1904', sheet: odd.sheet, cell: cellAddress(odd.row, odd.column) });
  const evaluation = evaluatePlan(plan, { partlyFrom: settings.partlyFrom });
  const found = options.withoutFindings === true ? [] : findings(plan, evaluation, sheets);
  const isCalculated = hasCalculatedActuals(evaluation, sheets);
  return {
    ok: true,
    workbook,
    analysis: { ok: true, plan, evaluation, findings: found, isCalculated, settings },
  };
}

/** Reads, judges and writes the result columns: read -> plan -> evaluation -> columns -> write. */
export async function evaluateWorkbook(
  options: RunOptions,
): Promise<({ readonly ok: true; readonly records: readonly PartRecord[] } & Analysed) | Failure | Torn> {
  const analysed = await analyseWorkbook(options);
  if (!analysed.ok) return analysed;
  const { workbook, analysis } = analysed;
  const columns = resultColumns(
    workbook.plan,
    analysis.evaluation,
    workbook.sheets.map(({ sheet }) => sheet),
    options.presentation ?? workbook.settings.presentation,
  );
  if (!columns.ok) return failure(problemOf(columns.obstacle));
  const isNeeded = columns.edits.some(({ blocks }) => blocks.length > 0);
  if (isNeeded && workbook.readOnly) return failure({ code: 'read-only' });
  const written = await writeEdits(columns.edits, workbook.sheets, options);
  return written.ok ? { ...analysed, records: written.records } : written;
}

function problemOf(obstacle: Obstacle): Problem {
  switch (obstacle.kind) {
    case 'protected':
      return { code: 'sheet-protected', sheet: obstacle.sheet };
    case 'filtered':
      return { code: 'sheet-filtered', sheet: obstacle.sheet };
    case 'occupied':
    case 'in-table': {
      const { sheet, row, column } = obstacle.cell;
      return { code: obstacle.kind, sheet, cell: cellAddress(row, column) };
    }
  }
}
