import { COMPARED_YEAR } from '../../lexicon/expressions/sense';
import type { Quantity } from '../items/item';
import type { Assumption, Operator, Target, Unit } from '../target';
import { changeSign, counts, leadsToLevel, readChange } from './change';
import { unreadable, unreadableClause, wordsOf, type Clause } from './clause';
import { operatorAround, type PrintedOperator } from './operators';
import { inUnit, TIMES } from './unit';
import { inUnitBefore } from './unitBefore';
import { changeProblem, columnDisagrees, headProblem, tailProblem } from './valueProblems';

/** 31122021, 20211231 */
const DATE_WITHOUT_MARKS =
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;
const THOUSAND = 1000;
const SHORTEST_PAIR = 10_000;

/** "superiore al 2020" and "almeno il 2021" compare with a year's value or name a year. */
function meansYear(clause: Clause, quantity: Quantity, printed: PrintedOperator, at: number): boolean {
  if (!quantity.yearLike || counts(clause.items[at + 1])) return false;
  const link = clause.items[at - 1];
  const article = link !== undefined && COMPARED_YEAR.test(wordsOf(link, clause.plain));
  return article && printed.operator !== null;
}

/** "90 100" alone may be 90.100 or two values; "12 000" and "2 355" are grouped digits. */
function mayBeTwo(clause: Clause, quantity: Quantity, printed: PrintedOperator): boolean {
  const { groups, unit, value } = quantity;
  const alone = printed.operator === null && !counts(clause.items[printed.next]);
  const pair = groups === 2 && Number.isInteger(value) && value >= SHORTEST_PAIR && value % THOUSAND !== 0;
  return pair && unit === null && alone;
}

const GLUED_YEAR = /^((?:19|20)\d\d)\d{1,3}(?!\d)/;

/** "202190%" is the year 2021 stuck to its value, and "20215" may be. */
function hasGluedYear(clause: Clause, figures: string, printed: PrintedOperator): boolean {
  const year = GLUED_YEAR.exec(figures)?.[1];
  if (year === undefined || printed.operator !== null) return false;
  return figures.includes('%') || Number(year) === clause.year;
}

/** The operator of a value that prints none; null for a time of which more is better (ore di formazione). */
function assumedOperator(clause: Clause, unit: Unit): Operator | null {
  const better = clause.better();
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
  if (change.kind === 'sign' && level === null) {
    const problem = changeProblem(clause, printed);
    return problem === null
      ? readChange(clause, quantity, printed, at, change.sign)
      : unreadableClause(problem, clause);
  }
  const relative = quantity.unit === 'percent' || quantity.unit === 'percentage-point';
  if (level !== null && relative) return unreadableClause('target-change-unclear', clause);
  if (quantity.sign === -1 && printed.operator === null)
    return unreadableClause('target-sign-unclear', clause);
  if (mayBeTwo(clause, quantity, printed)) {
    return unreadable('target-number-unclear', clause.plain, quantity.start, quantity.end);
  }
  const figures = wordsOf(quantity, clause.plain);
  if (hasGluedYear(clause, figures, printed)) {
    return unreadable('target-number-unclear', clause.plain, quantity.start, quantity.end);
  }
  if (printed.operator === null && DATE_WITHOUT_MARKS.test(figures) && !counts(clause.items[printed.next])) {
    return unreadable('target-date-unclear', clause.plain, quantity.start, quantity.end);
  }
  if (meansYear(clause, quantity, printed, at)) return unreadableClause('target-relative', clause);
  const problem =
    (level !== null ? null : headProblem(clause, quantity, printed, at)) ??
    tailProblem(clause, quantity, printed);
  if (problem !== null) return unreadableClause(problem, clause);
  if (columnDisagrees(clause, quantity, printed)) return unreadableClause('target-unit-conflict', clause);

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
