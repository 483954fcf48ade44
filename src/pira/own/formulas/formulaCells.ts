import { cellAddress } from '../../sheet/address';
import type { IndicatorResult } from '../../evaluation/evaluation';
import type { EvaluationRules } from '../../evaluation/rules';
import type { Sheet } from '../../sheet/sheet';
import type { CellEdit } from '../../sheet/sheetEdit';
import type { Target, Unit } from '../../expressions/target';
import { formatAt, valueAt } from '../../sheet/grid';
import { inputFormat, PERCENT_FORMAT, varianceFormat } from '../resultFormats';
import type { ResultRole } from '../resultTitles';
import { actualForm, isReadAlike } from './actualForm';
import { type JudgedTarget, resultFormulas } from './resultFormulas';

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
  const { indicator, target, actual, outcome } = result;
  const { sheet } = place;
  const column = actual?.cell.column ?? place.column;
  const row = actual?.cell.row ?? place.row;
  const reading = target?.reading;
  // A formula on the actual's cell does not see the numerator and the denominator.
  if (result.computed !== null) return new Map();
  const isElsewhere = actual !== null && actual.cell.sheet !== sheet.name;
  if (reading === undefined || column === null || isElsewhere || !isJudged(reading)) return new Map();
  const value = valueAt(sheet, row, column);
  const isContradicted = actual === null && outcome.status !== 'not-measured';
  const isPrepared = column === place.column && value === null && formatAt(sheet, row, column) === 'General';
  const format = isPrepared ? inputFormat(reading) : formatAt(sheet, row, column);
  const form = actualForm(reading, indicator.unit.text, format);
  if (form === null || isContradicted) return new Map();
  if (actual !== null && !isReadAlike(form, value, actual.measure)) return new Map();
  const { variance, achievement, status } = resultFormulas(reading, cellAddress(row, column), form, rules);
  return new Map<ResultRole, CellEdit>([
    ['variance', formulaCell(variance, liveVarianceFormat(reading))],
    ['achievement', formulaCell(achievement, PERCENT_FORMAT)],
    ['status', formulaCell(status, 'General')],
  ]);
}

function isJudged(target: Target): target is JudgedTarget {
  return target.kind !== 'change' && target.kind !== 'unreadable';
}

function liveVarianceFormat(target: JudgedTarget): string {
  switch (target.kind) {
    case 'threshold':
    case 'range':
      return varianceFormat(USUAL_VARIANCE, varianceUnit(target.unit));
    case 'deadline':
      return varianceFormat(1, 'day');
    case 'yes-no':
      return 'General';
  }
}

function varianceUnit(unit: Unit): Unit {
  return unit === 'percent' ? 'percentage-point' : unit;
}

function formulaCell(formula: string, format: string): CellEdit {
  return { content: { kind: 'formula', formula }, format };
}
