import { actuals } from './actuals';
import { codes } from './codes';
import { completeness } from './completeness';
import { indicators } from './indicators';
import { layout } from './layout';
import { objectives } from './objectives';
import { targets } from './targets';
import { texts } from './texts';
import { types } from './types';
import type { Family } from './family';
import type { RuleId } from './finding';
import type { RemedyId } from './remedies';
import type { Rule } from './rule';

/** Every rule there is: at one cell findings are listed in this order, the manual's tables stand in it. */
export const FAMILIES: readonly Family[] = [
  targets,
  actuals,
  layout,
  completeness,
  codes,
  objectives,
  indicators,
  types,
  texts,
];

export const RULES: readonly Rule[] = FAMILIES.flatMap(({ rules }) => rules);

const RANKS: ReadonlyMap<RuleId, number> = new Map(RULES.map(({ id }, rank) => [id, rank]));

/** The place of a rule among all, what touches outcomes before what touches looks; the last for none of ours. */
export function rankOf(id: RuleId): number {
  return RANKS.get(id) ?? RULES.length;
}

const BY_ID: ReadonlyMap<RuleId, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id; undefined for none of ours, as in workbooks of a later version. */
export function ruleOf(id: RuleId): Rule | undefined {
  return BY_ID.get(id);
}

/** What is to be done about a finding; one of a rule that is not ours, as in a later version, is to be clarified. */
export function remedyOf(rule: RuleId, fixes: readonly unknown[]): RemedyId {
  return fixes.length > 0 ? 'one-click' : (ruleOf(rule)?.remedy ?? 'ask');
}
