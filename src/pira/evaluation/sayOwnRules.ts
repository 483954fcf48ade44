import type { Language } from '../messages';
import { ownRules as en } from '../messages/en/ownRules';
import { ownRules as it } from '../messages/it/ownRules';
import { bandsText, percentDigits } from './bands';
import { DEFAULT_RULES, type EvaluationRules, RULE_NAMES, type RuleName } from './rules';

/** The rules of the body's own, one sentence each; none where all are the usual ones. */
export function sayOwnRules(rules: EvaluationRules, language: Language): readonly string[] {
  const words = language === 'it' ? it : en;
  const sentences: Readonly<Record<RuleName, () => string>> = {
    partlyFrom: () => words.partlyFrom({ percent: percentDigits(rules.partlyFrom) }),
    bands: () => words.bands({ bands: bandsText(rules.bands) }),
    cap: () => words.cap({ percent: percentDigits(rules.cap) }),
    lateness: () => words.lateness({ days: rules.lateness }),
    unmeasured: () => words.unmeasured(),
    atMost: () => words.atMost(),
    rollUp: () => words.rollUp(),
  };
  return RULE_NAMES.filter((name) => differsFromDefault(rules, name)).map((name) => sentences[name]());
}

function differsFromDefault(rules: EvaluationRules, name: RuleName): boolean {
  if (name === 'bands') return rules.bands.length > 0;
  const impliedByBands = name === 'partlyFrom' && rules.bands.length > 0;
  return !impliedByBands && rules[name] !== DEFAULT_RULES[name];
}
