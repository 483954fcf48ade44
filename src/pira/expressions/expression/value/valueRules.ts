import { unreadable, unreadableClause } from '../clause';
import { BEFORE_RULES } from './beforeRules';
import { CONTRARY_RULES } from './contraryRules';
import { FIT_RULES } from './fitRules';
import { HEAD_RULES } from './headRules';
import { MISSING_RULES } from './missingRules';
import { NAME_RULES } from './nameRules';
import { RELATION_RULES } from './relationRules';
import { OTHER_THING_RULES } from './otherThingRules';
import { OTHER_QUANTITY_RULES } from './otherQuantityRules';
import { OPENING_RULES } from './openingRules';
import { TAIL_RULES } from './tailRules';
import type { Unreadable } from '../../target';
import type { ValuePlace, ValueRule } from './valueRule';
import { VALUE_ONLY_RULES } from './valueOnlyRules';

/** What is wrong with the figures, or with what they are of. */
const RULES_OF_VALUE: readonly ValueRule[] = [...VALUE_ONLY_RULES, ...FIT_RULES, ...OTHER_QUANTITY_RULES];

/**
 * Why the only value of a clause is no target, in the order in which the reasons are looked for: what is wrong with the
 * figures, with the words before them, with the words behind them.
 */
export const VALUE_RULES: readonly ValueRule[] = [
  ...VALUE_ONLY_RULES,
  ...MISSING_RULES,
  ...OTHER_THING_RULES,
  ...RELATION_RULES,
  ...OPENING_RULES,
  ...HEAD_RULES,
  ...BEFORE_RULES,
  ...CONTRARY_RULES,
  ...NAME_RULES,
  ...TAIL_RULES,
  ...FIT_RULES,
  ...OTHER_QUANTITY_RULES,
];

/** Whether nothing stands in the text but the value and the sign of its limit: ">= 45%". No words can be wrong with it. */
function isAlone({ clause: { items, plain }, at }: ValuePlace): boolean {
  const [first, second] = items;
  if (first?.start !== 0 || items.length > at + 1 || items.at(-1)?.end !== plain.text.length) return false;
  return second === undefined || (at === 1 && first.kind === 'operator' && first.place === 'sign');
}

/** The first reason why a value is no target; null where there is none. */
export function valueProblem(place: ValuePlace): Unreadable | null {
  const rules = isAlone(place) ? RULES_OF_VALUE : VALUE_RULES;
  const rule = rules.find(({ applies }) => applies(place));
  if (rule === undefined) return null;
  const { clause, quantity } = place;
  return rule.quotes === 'value'
    ? unreadable(rule.code, clause.plain, quantity.start, quantity.end)
    : unreadableClause(rule.code, clause);
}
