import type { Target } from '../target';
import type { Clause } from './clause';
import { inContext } from './inContext';
import { accounted } from './ledger/ledger';
import { firstReading, type Rule } from './rule';
import { itemsWithOpened, seen, type Seen } from './seen';
import { TURNED_RULES } from './turned';
import { VALUE_COUNT_RULES, readValues } from './valueCountRules';
import { SIGN_RULES, WHOLE_RULES } from './wholeRules';

/** How a clause is read: the first of these that knows it. */
export const CLAUSE_RULES: readonly Rule<Seen>[] = [
  ...SIGN_RULES,
  ...TURNED_RULES,
  ...WHOLE_RULES,
  ...VALUE_COUNT_RULES,
];

/** The reading of one clause; unreadable with its reason wherever more than one reading is possible. */
export function readClause(printed: Clause): Target {
  const given = inContext(printed);
  const clause = seen(given);
  const refusal = firstReading(SIGN_RULES, clause) ?? firstReading(TURNED_RULES, clause);
  if (refusal !== null) return refusal.target;
  const reading = firstReading(WHOLE_RULES, clause) ?? readValues(clause);
  return accounted(reading, { ...given, items: itemsWithOpened(given) });
}
