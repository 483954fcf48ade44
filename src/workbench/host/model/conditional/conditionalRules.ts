import type { ConditionalRule } from '../../../book/conditionalFormats';
import { HostClass } from '../../dispatch/hostClass';
import { HostError, invalidArgument } from '../../dispatch/hostError';
import { isRecord } from '../../dispatch/json';
import { enteredFormula } from '../../formulaEntry';
import { CONDITIONAL_COMPARISONS, literalOrFormula, modelFormula } from '../comparisons';
import { textValue, wordFor, wordValue } from '../values';
import { conditionalLookClass } from './conditionalLook';
import { changeFormat, type ConditionalSubject, formatOf } from './conditionalSubject';

type RuleOf<Kind extends ConditionalRule['kind']> = Extract<ConditionalRule, { kind: Kind }>;

const formulaRuleClass = new HostClass<ConditionalSubject>({
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: (subject) => `=${customRule(subject).formula}`,
      set: (subject, value) => {
        const formula = enteredFormula(textValue(value).replace(/^=/u, ''));
        if (formula === null) throw invalidArgument();
        changeFormat(subject, { rule: { kind: 'custom', formula } });
      },
    },
  },
});

export const customClass = new HostClass<ConditionalSubject>({
  name: 'CustomConditionalFormat',
  links: {
    Rule: (subject) => formulaRuleClass.of(subject),
    Format: (subject) => conditionalLookClass.of(subject),
  },
});

export const cellValueClass = new HostClass<ConditionalSubject>({
  name: 'CellValueConditionalFormat',
  scalars: {
    Rule: {
      get: (subject) => {
        const { comparison, formula1, formula2 } = cellValueRule(subject);
        return {
          operator: wordFor(CONDITIONAL_COMPARISONS, comparison),
          formula1: literalOrFormula(formula1),
          ...(formula2 === null ? {} : { formula2: literalOrFormula(formula2) }),
        };
      },
      set: (subject, value) => changeFormat(subject, { rule: readCellValueRule(value) }),
    },
  },
  links: { Format: (subject) => conditionalLookClass.of(subject) },
});

function readCellValueRule(value: unknown): RuleOf<'cellValue'> {
  if (!isRecord(value)) throw invalidArgument();
  const { formula1, formula2 = null, operator } = value;
  return {
    kind: 'cellValue',
    comparison: wordValue(CONDITIONAL_COMPARISONS, operator),
    formula1: modelFormula(formula1),
    formula2: formula2 === null ? null : modelFormula(formula2),
  };
}

function customRule(subject: ConditionalSubject): RuleOf<'custom'> {
  const { rule } = formatOf(subject);
  if (rule.kind !== 'custom') throw new HostError('InvalidOperation');
  return rule;
}

function cellValueRule(subject: ConditionalSubject): RuleOf<'cellValue'> {
  const { rule } = formatOf(subject);
  if (rule.kind !== 'cellValue') throw new HostError('InvalidOperation');
  return rule;
}
