import type { Assumption, Operator, Target, Unit } from '../target';
import { changeSign, counts, leadsToLevel, readChange } from './change';
import { unreadable, unreadableClause, type Clause } from './clause';
import { operatorAround } from './operators';
import { inUnit, TIMES } from './unit';
import { inUnitBefore } from './unitBefore';
import { CHANGE_RULES } from './tailRules';
import { valueProblem } from './valueRules';

/** The operator of a value that prints none; null for a time of which more is better (ore di formazione). */
function assumedOperator(clause: Clause, unit: Unit): Operator | null {
  const better = clause.better();
  if (better === 'unclear') return null;
  if (better === 'less') return '<=';
  if (better === 'more' || !TIMES.has(unit)) return '>=';
  return better === 'more-time' ? null : '<=';
}

/** A threshold or a change from the only quantity of a clause. */
export function readSingle(clause: Clause, at: number): Target {
  const found = clause.items[at];
  if (found?.kind !== 'quantity') return unreadableClause('target-no-value', clause);
  const quantity = inUnitBefore(clause, found, at);
  if (quantity.kind === 'unreadable') return quantity;
  const printed = operatorAround(clause, at);
  if (printed.conflict) return unreadableClause('target-operators-conflict', clause);
  const change = changeSign(clause, quantity, printed, at);
  if (change.kind === 'unclear') return unreadableClause('target-change-unclear', clause);
  const level =
    change.kind === 'sign' && quantity.sign === 0 && leadsToLevel(clause, printed, at) ? change.sign : null;
  const place = { clause, quantity, printed, at, isLevel: level !== null };
  if (change.kind === 'sign' && level === null) {
    const rule = CHANGE_RULES.find(({ applies }) => applies(place));
    return rule === undefined
      ? readChange(clause, quantity, printed, at, change.sign)
      : unreadableClause(rule.code, clause);
  }
  const relative = quantity.unit === 'percent' || quantity.unit === 'percentage-point';
  if (level !== null && relative) return unreadableClause('target-change-unclear', clause);
  const problem = valueProblem(place);
  if (problem !== null) return problem;
  const amount = inUnit(clause, quantity, counts(clause.items[printed.next]));
  if (amount.kind === 'unreadable') return amount;
  if (printed.within && amount.unit === 'number') {
    return unreadable(
      'target-loose-number',
      clause.plain,
      clause.items[printed.start]?.start ?? 0,
      quantity.end,
    );
  }
  const assumed: Assumption[] = [];
  if (printed.operator === null) assumed.push('operator');
  if (amount.assumed) assumed.push('unit');
  const operator =
    printed.operator ?? (level === null ? assumedOperator(clause, amount.unit) : levelOperator(level));
  if (operator === null) return unreadableClause('target-direction-unclear', clause);
  return {
    kind: 'threshold',
    operator,
    value: amount.value,
    unit: amount.unit,
    assumed,
  };
}

function levelOperator(sign: 1 | -1): Operator {
  return sign === 1 ? '>=' : '<=';
}
