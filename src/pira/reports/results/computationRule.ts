import type { IndicatorResult } from '../../evaluation/evaluation';
import type { ruleTexts } from '../../messages/it/results';

export type ComputationRule = keyof typeof ruleTexts;

/** The rule by which a result was computed (docs/contracts.md, 2); null where nothing was. */
export function computationRuleOf({ target, outcome }: IndicatorResult): ComputationRule | null {
  if (outcome.achievement === null) return null;
  const reading = target?.reading;
  switch (reading?.kind) {
    case 'threshold':
      if (reading.value === 0) return 'R7';
      if (reading.value < 0) return 'R8';
      if (reading.operator === '=') return 'R3';
      return reading.operator === '>=' || reading.operator === '>' ? 'R1' : 'R2';
    case 'range':
      return 'R4';
    case 'deadline':
      return 'R5';
    case 'yes-no':
      return 'R6';
    case 'change':
    case 'unreadable':
    case undefined:
      return null;
  }
}
