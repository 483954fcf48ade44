import type { ValidationRule } from '../../../book/validations';
import { HostClass } from '../../dispatch/hostClass';
import { invalidArgument } from '../../dispatch/hostError';
import { isRecord, type Json } from '../../dispatch/json';
import type { RangeSubject } from '../../session';
import { requireFormattable } from '../range/writable';
import { booleanValue, textValue, enumName, enumValue } from '../values';
import { readRule, ruleForClient, VALIDATION_TYPES } from './validationRule';
import type { Area } from '../../../../pira/sheet/address';
import { intersection, subtractFrom } from '../../../book/areas';

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
function ruleOf({ sheet, area }: RangeSubject): ValidationRule | 'inconsistent' | 'mixed' {
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
function changeRule(range: RangeSubject, patch: Partial<ValidationRule>): void {
  requireFormattable(range);
  const before = ruleOf(range);
  const rule = { ...(typeof before === 'string' ? NO_RULE : before), ...patch };
  range.sheet.validations.set(range.area, rule);
}

const ERROR_STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

export const dataValidationClass = new HostClass<RangeSubject>({
  name: 'DataValidation',
  scalars: {
    Type: { get: typeName },
    Rule: {
      get: (range) => fromSingleRule(range, ruleForClient),
      set: (range, value) => changeRule(range, readRule(value)),
    },
    IgnoreBlanks: {
      get: (range) => fromSingleRule(range, ({ ignoreBlanks }) => ignoreBlanks),
      set: (range, value) => changeRule(range, { ignoreBlanks: booleanValue(value) }),
    },
    ErrorAlert: {
      get: (range) =>
        fromSingleRule(range, (rule) => ({
          showAlert: rule.showError,
          style: enumName(ERROR_STYLES, rule.errorStyle),
          title: rule.errorTitle,
          message: rule.error,
        })),
      set: (range, value) => changeRule(range, readAlert(value)),
    },
    Prompt: {
      get: (range) =>
        fromSingleRule(range, (rule) => ({
          showPrompt: rule.showPrompt,
          title: rule.promptTitle,
          message: rule.prompt,
        })),
      set: (range, value) => changeRule(range, readPrompt(value)),
    },
  },
  actions: {
    Clear: (range) => {
      requireFormattable(range);
      range.sheet.validations.set(range.area, null);
    },
  },
});

function typeName(range: RangeSubject): string {
  const rule = ruleOf(range);
  if (rule === 'inconsistent') return 'Inconsistent';
  return rule === 'mixed' ? 'MixedCriteria' : enumName(VALIDATION_TYPES, rule.kind);
}

function fromSingleRule(range: RangeSubject, tell: (rule: ValidationRule) => Json): Json {
  const rule = ruleOf(range);
  return typeof rule === 'string' ? null : tell(rule);
}

function readAlert(value: unknown): Partial<ValidationRule> {
  if (!isRecord(value)) throw invalidArgument();
  return {
    showError: booleanValue(value['showAlert'] ?? true),
    errorStyle: enumValue(ERROR_STYLES, value['style'] ?? 'Stop'),
    errorTitle: textValue(value['title'] ?? ''),
    error: textValue(value['message'] ?? ''),
  };
}

function readPrompt(value: unknown): Partial<ValidationRule> {
  if (!isRecord(value)) throw invalidArgument();
  return {
    showPrompt: booleanValue(value['showPrompt'] ?? true),
    promptTitle: textValue(value['title'] ?? ''),
    prompt: textValue(value['message'] ?? ''),
  };
}
