import type { ConditionalRule, ConditionalLook } from '../../../book/conditionalFormats';
import { HostClass } from '../../dispatch/hostClass';
import { HostError, invalidArgument } from '../../dispatch/hostError';
import { normaliseFormula } from '../../normaliseFormula';
import { textValue, colorValue, booleanValue } from '../values';
import { changeFormat, type ConditionalSubject, formatOf, storedFormat } from './conditionalSubject';

const fillClass = new HostClass<ConditionalSubject>({
  name: 'ConditionalRangeFill',
  scalars: {
    Color: {
      get: (subject) => formatOf(subject).look.fillColor,
      set: (subject, value) => changeLook(subject, { fillColor: colorValue(value) }),
    },
  },
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
      set: (subject, value) => changeLook(subject, { bold: booleanValue(value) }),
    },
  },
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
  changeFormat(subject, { look: { ...storedFormat(subject).look, ...patch } });
}

const formulaRuleClass = new HostClass<ConditionalSubject>({
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: (subject) => `=${customRule(subject).formula}`,
      set: (subject, value) => {
        const formula = normaliseFormula(textValue(value).replace(/^=/u, ''));
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

function customRule(subject: ConditionalSubject): Extract<ConditionalRule, { kind: 'custom' }> {
  const { rule } = formatOf(subject);
  if (rule.kind !== 'custom') throw new HostError('InvalidOperation');
  return rule;
}
