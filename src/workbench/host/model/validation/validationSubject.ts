import type { Area } from '../../../../pira/sheet/address';
import { intersection, subtractFrom } from '../../../book/areas';
import type { ValidationRule } from '../../../book/validations';
import type { RangeSubject } from '../../session';
import { requireFormattable } from '../range/writable';

const NO_RULE: ValidationRule = {
  kind: 'none',
  comparison: 'between',
  formula1: null,
  formula2: null,
  ignoreBlanks: true,
  dropDown: true,
  errorStyle: 'stop',
  showError: true,
  errorTitle: '',
  error: '',
  showPrompt: true,
  promptTitle: '',
  prompt: '',
};

/** The one rule that all cells of a range have, or why there is none: cells without a rule, or cells with different ones. */
export function ruleOf({ sheet, area }: RangeSubject): ValidationRule | 'inconsistent' | 'mixed' {
  const touching = sheet.validations.all.filter(({ areas }) =>
    areas.some((other) => intersection(other, area) !== null),
  );
  const [first] = touching;
  if (first === undefined) return NO_RULE;
  const uncovered = touching
    .flatMap(({ areas }) => areas)
    .reduce<readonly Area[]>((left, other) => subtractFrom(left, other), [area]);
  if (uncovered.length > 0) return 'inconsistent';
  const key = JSON.stringify(first.rule);
  return touching.every(({ rule }) => JSON.stringify(rule) === key) ? first.rule : 'mixed';
}

/** Changes the rule of a range; what cells differ in starts from scratch. */
export function changeRule(range: RangeSubject, patch: Partial<ValidationRule>): void {
  requireFormattable(range);
  const before = ruleOf(range);
  const rule = { ...(typeof before === 'string' ? NO_RULE : before), ...patch };
  range.sheet.validations.set(range.area, rule);
}
