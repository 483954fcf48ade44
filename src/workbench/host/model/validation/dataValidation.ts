import type { ValidationRule } from '../../../book/validations';
import { HostClass } from '../../dispatch/hostClass';
import { invalidArgument } from '../../dispatch/hostError';
import { isRecord, type Json } from '../../dispatch/json';
import type { RangeSubject } from '../../session';
import { requireFormattable } from '../range/writable';
import { flagValue, textValue, wordFor, wordValue } from '../values';
import { readRule, tellRule, VALIDATION_TYPES } from './validationRule';
import { changeRule, ruleOf } from './validationSubject';

const ERROR_STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

export const dataValidationClass = new HostClass<RangeSubject>({
  name: 'DataValidation',
  scalars: {
    Type: { get: typeName },
    Rule: {
      get: (range) => ofOneRule(range, tellRule),
      set: (range, value) => changeRule(range, readRule(value)),
    },
    IgnoreBlanks: {
      get: (range) => ofOneRule(range, ({ ignoreBlanks }) => ignoreBlanks),
      set: (range, value) => changeRule(range, { ignoreBlanks: flagValue(value) }),
    },
    ErrorAlert: {
      get: (range) =>
        ofOneRule(range, (rule) => ({
          showAlert: rule.showError,
          style: wordFor(ERROR_STYLES, rule.errorStyle),
          title: rule.errorTitle,
          message: rule.error,
        })),
      set: (range, value) => changeRule(range, readAlert(value)),
    },
    Prompt: {
      get: (range) =>
        ofOneRule(range, (rule) => ({
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
  return rule === 'mixed' ? 'MixedCriteria' : wordFor(VALIDATION_TYPES, rule.kind);
}

function ofOneRule(range: RangeSubject, tell: (rule: ValidationRule) => Json): Json {
  const rule = ruleOf(range);
  return typeof rule === 'string' ? null : tell(rule);
}

function readAlert(value: unknown): Partial<ValidationRule> {
  if (!isRecord(value)) throw invalidArgument();
  return {
    showError: flagValue(value['showAlert'] ?? true),
    errorStyle: wordValue(ERROR_STYLES, value['style'] ?? 'Stop'),
    errorTitle: textValue(value['title'] ?? ''),
    error: textValue(value['message'] ?? ''),
  };
}

function readPrompt(value: unknown): Partial<ValidationRule> {
  if (!isRecord(value)) throw invalidArgument();
  return {
    showPrompt: flagValue(value['showPrompt'] ?? true),
    promptTitle: textValue(value['title'] ?? ''),
    prompt: textValue(value['message'] ?? ''),
  };
}
