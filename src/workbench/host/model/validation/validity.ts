import type { CellValue } from '../../../../pira/sheet/sheet';
import { compares } from '../../../book/comparison';
import type { ValidationRule } from '../../../book/validations';
import { cellCount, forEachCell } from '../range/rangeSubject';
import type { RangeSubject } from '../../session';
import { ruleOf } from './validationSubject';
import { listLiteral } from './validationRule';

const MOST_CELLS = 100_000;

/** True where all cells obey their rule, false where none does; null where some do, or where it takes a formula to tell. */
export function isValid(range: RangeSubject): boolean | null {
  const rule = ruleOf(range);
  if (typeof rule === 'string' || cellCount(range) > MOST_CELLS) return null;
  const answers = new Set<boolean | null>();
  forEachCell(range.area, (row, column) =>
    answers.add(obeys(range.sheet.cells.get(row, column)?.value ?? null, rule)),
  );
  const [answer = true] = answers;
  return answers.size > 1 ? null : answer;
}

function obeys(value: CellValue, rule: ValidationRule): boolean | null {
  if (rule.kind === 'none') return true;
  if (value === null) return rule.ignoreBlanks;
  if (typeof value === 'object') return false;
  if (rule.kind === 'custom') return null;
  if (rule.kind === 'list') {
    const items = listLiteral(rule.formula1)?.split(',');
    return items === undefined ? null : items.some((item) => item.trim() === String(value));
  }
  const measured = rule.kind === 'textLength' ? String(value).length : value;
  const first = Number(rule.formula1 ?? 'none');
  const second = Number(rule.formula2 ?? '0');
  if (Number.isNaN(first) || Number.isNaN(second)) return null;
  if (typeof measured !== 'number') return false;
  if (rule.kind === 'whole' && !Number.isInteger(measured)) return false;
  return compares(measured, rule.comparison, first, second);
}
