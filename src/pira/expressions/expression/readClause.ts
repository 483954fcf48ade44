import { IS_PER_PERSON } from '../../lexicon/expressions/each';
import type { Target, Unit } from '../target';
import { unreadableClause, type Clause } from './clause';
import { inContext } from './inContext';
import { accounted } from './ledger/ledger';
import { firstReading, type Rule } from './rule';
import { itemsWithOpened, seen, type Seen } from './seen';
import { TURNED_RULES } from './turned';
import { VALUE_COUNT_RULES, readValues } from './valueCountRules';
import { isPerPerson } from './value/perPerson';
import { scaleEndAt } from './value/scaleOfScore';
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
  return measuredAs(accounted(reading, { ...given, items: itemsWithOpened(given) }), printed);
}

const WORKED: ReadonlySet<Unit> = new Set<Unit>(['hour', 'day', 'working-day']);

/** A threshold with what its words say of how it is measured: the end of its scale, or for each person. */
function measuredAs(target: Target, { items, ...clause }: Clause): Target {
  if (target.kind !== 'threshold') return target;
  const at = { ...clause, items };
  const [outOf] = items.flatMap((_, index) => scaleEndAt(at, index) ?? []);
  const isWorked = WORKED.has(target.unit) && target.operator.startsWith('>');
  const isEach = items.some((_, index) => isPerPerson(at, index)) || (isWorked && clause.says(IS_PER_PERSON));
  // Time spent on each person is no limit, where nothing says so.
  if (isEach && target.assumed.includes('operator') && target.operator === '<=')
    return unreadableClause('target-direction-unclear', at);
  return {
    ...target,
    ...(outOf !== undefined && { outOf }),
    ...(isEach && { each: true as const }),
  };
}
