import type { ConditionalRule, ConditionalLook } from '../../../book/conditionalFormats';
import { HostClass } from '../../dispatch/hostClass';
import { HostError, invalidArgument } from '../../dispatch/hostError';
import { isRecord } from '../../dispatch/json';
import { enteredFormula } from '../../formulaEntry';
import { CONDITIONAL_COMPARISONS, literalOrFormula, modelFormula } from '../comparisons';
import { textValue, wordFor, wordValue, colorValue, flagValue } from '../values';
import { changeFormat, type ConditionalSubject, formatOf, presentFormat } from './conditionalSubject';

const fillClass = new HostClass<ConditionalSubject>({
  name: 'ConditionalRangeFill',
  scalars: {
    Color: {
      get: (subject) => formatOf(subject).look.fillColor,
      set: (subject, value) => changeLook(subject, { fillColor: colorValue(value) }),
    },
  },
  actions: { Clear: (subject) => changeLook(subject, { fillColor: null }) },
});

const fontClass = new HostClass<ConditionalSubject>({
  name: 'ConditionalRangeFont',
  scalars: {
    Color: {
      get: (subject) => formatOf(subject).look.fontColor,
      set: (subject, value) => changeLook(subject, { fontColor: colorValue(value) }),
    },
    Bold: {
      get: (subject) => formatOf(subject).look.bold,
      set: (subject, value) => changeLook(subject, { bold: flagValue(value) }),
    },
    Italic: {
      get: (subject) => formatOf(subject).look.italic,
      set: (subject, value) => changeLook(subject, { italic: flagValue(value) }),
    },
  },
  actions: { Clear: (subject) => changeLook(subject, { fontColor: null, bold: null, italic: null }) },
});

/** What a conditional format changes of a cell. */
const conditionalLookClass = new HostClass<ConditionalSubject>({
  name: 'ConditionalRangeFormat',
  links: {
    Fill: (subject) => fillClass.of(subject),
    Font: (subject) => fontClass.of(subject),
  },
});

function changeLook(subject: ConditionalSubject, patch: Partial<ConditionalLook>): void {
  changeFormat(subject, { look: { ...presentFormat(subject).look, ...patch } });
}

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
