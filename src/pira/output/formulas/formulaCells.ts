import { cellAddress } from '../../sheet/address';
import type { IndicatorResult } from '../../evaluation/evaluation';
import { judgedTarget } from '../../evaluation/levelFromBase';
import { varianceUnitOf } from '../../evaluation/evaluate';
import type { EvaluationRules } from '../../evaluation/rules';
import type { Sheet } from '../../sheet/sheet';
import type { CellEdit } from '../../sheet/sheetEdit';
import type { Measure } from '../../expressions/measure';
import { say } from '../../messages';
import type { ActualCell } from '../../plan/plan';
import { textCell } from '../../sheet/content';
import { formatAt, valueAt } from '../../sheet/grid';
import { inputFormat, PERCENT_FORMAT, varianceFormat } from '../resultFormats';
import type { ResultRole } from '../resultTitles';
import { type ActualForm, actualForm, isReadTheSame } from './actualForm';
import { liveBaseOf } from './liveBase';
import { type LiveBase, type JudgedTarget, resultFormulas } from './resultFormulas';

/** Decimals enough for whatever value is entered later. */
const USUAL_VARIANCE = 0.25;

/**
 * The result cells of one row as formulas on its actual's cell, by column; empty where no formula gives the same as
 * the evaluation, so that the row has plain results.
 */
export function formulaCells(
  result: IndicatorResult,
  place: {
    readonly sheet: Sheet;
    readonly row: number;
    /** The column of ours for actual values; null where the plan has its own. */
    readonly column: number | null;
  },
  rules: EvaluationRules,
): ReadonlyMap<ResultRole, CellEdit> {
  const { actual, outcome } = result;
  const { sheet } = place;
  const column = actual?.cell.column ?? place.column;
  const row = actual?.cell.row ?? place.row;
  // A formula on the actual's cell does not see the numerator and the denominator.
  if (result.computed !== null) return new Map();
  const isElsewhere = actual !== null && actual.cell.sheet !== sheet.name;
  if (column === null || isElsewhere) return new Map();
  const value = valueAt(sheet, row, column);
  const isContradicted = actual === null && outcome.status !== 'not-measured';
  if (isContradicted) return new Map();
  const isPrepared = column === place.column && value === null && formatAt(sheet, row, column) === 'General';
  const format = isPrepared ? inputFormat(judgedTarget(result)) : formatAt(sheet, row, column);
  const cell = { sheet: sheet.name, row, column };
  const waiting = { year: null, cell, value, text: '', format, measure: NOT_MEASURED };
  const judged = judgedBy(result, { ...(actual ?? waiting), value, format });
  if (judged === null) return new Map();
  const { target: by, form, base } = judged;
  const { variance, achievement, status } = resultFormulas(by, cellAddress(row, column), form, rules, base);
  return new Map<ResultRole, CellEdit>([
    ['variance', formulaCell(variance, liveVarianceFormat(by))],
    ['achievement', formulaCell(achievement, PERCENT_FORMAT)],
    ['status', formulaCell(status, 'General')],
    ...(base === null ? [] : [['notes', notesBeside(result, base.cell)] as const]),
  ]);
}

const NOT_MEASURED: Measure = { kind: 'not-measured' };

/** The target that a formula judges by, and how it reads the actual value and the base; null where none can. */
function judgedBy(
  { indicator, target, levelToReach }: IndicatorResult,
  actual: ActualCell,
): { readonly target: JudgedTarget; readonly form: ActualForm; readonly base: LiveBase | null } | null {
  if (target === null || target.reading.kind === 'unreadable') return null;
  const { reading } = target;
  if (reading.kind === 'change') {
    if (levelToReach?.cell.cell.sheet !== actual.cell.sheet) return null;
    const followed = liveBaseOf(indicator, reading, levelToReach, actual);
    return followed && { target: levelToReach.target, ...followed };
  }
  const form = actualForm(reading, indicator.unit.text, actual.format, actual.ownUnit);
  return form !== null && isReadTheSame(form, actual.value, actual.measure)
    ? { target: reading, form, base: null }
    : null;
}

/** The notes of a row whose threshold moves with its base: they name the cell, and no figure that may be another by then. */
function notesBeside({ outcome }: IndicatorResult, cell: string): CellEdit {
  const notes = outcome.notes.map((note) =>
    say(note.code === 'base-used' ? { code: 'base-followed', cell } : note, 'it'),
  );
  return textCell(notes.join(' '));
}

function liveVarianceFormat(target: JudgedTarget): string {
  switch (target.kind) {
    case 'threshold':
    case 'range':
      return varianceFormat(USUAL_VARIANCE, varianceUnitOf(target.unit));
    case 'deadline':
      return varianceFormat(1, 'day');
    case 'yes-no':
      return 'General';
  }
}

function formulaCell(formula: string, format: string): CellEdit {
  return { content: { kind: 'formula', formula }, format };
}
