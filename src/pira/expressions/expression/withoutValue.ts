import type { Target } from '../target';
import { printedBase } from './base';
import { isLink, unreadable, unreadableClause, type Clause } from './clause';

/** A clause without number and date: a deliverable in a column of yes or no, else the reason why it is no target. */
export function withoutValue(clause: Clause): Target {
  const { items, plain } = clause;
  const codes = items.find((item) => item.kind === 'code');
  const operator = items.some((item) => item.kind === 'operator' || item.kind === 'min');
  if (codes !== undefined && (operator || items.some((item) => item.kind === 'percent'))) {
    return unreadable('target-letters-in-number', plain, codes.start, codes.end);
  }
  const definition = items[0]?.kind === 'baseline';
  if (!definition && items[0]?.kind !== 'keep' && printedBase(clause) !== null) {
    return unreadableClause('target-relative', clause);
  }
  const signOperator = items.some((item) => item.kind === 'operator' && item.place === 'sign');
  const lastIsLimit = items.at(-1)?.kind === 'operator' || items.at(-1)?.kind === 'by';
  if (signOperator || (operator && items.length === 1) || lastIsLimit) {
    return unreadableClause('target-operand-missing', clause);
  }
  const year = items.find((item) => item.kind === 'quantity');
  const span = items.find((item) => item.kind === 'year-span');
  const prose = items.some((item) => ['word', 'reference', 'keep', 'aside'].includes(item.kind));
  if (!prose && span !== undefined) return unreadable('target-year-span', plain, span.start, span.end);
  if (!prose && year !== undefined) return unreadable('target-year-only', plain, year.start, year.end);
  if (definition) {
    return unreadableClause('target-baseline-definition', clause);
  }
  if (items[0]?.kind === 'keep' && clause.unit.kind !== 'yes-no') {
    return unreadableClause('target-keep', clause);
  }
  const negated = items.find((item) => !isLink(item, plain))?.kind === 'not';
  if (clause.unit.kind === 'yes-no' && negated) return unreadableClause('target-negated', clause);
  if (clause.unit.kind === 'yes-no' && prose) return { kind: 'yes-no', expected: true, assumed: [] };
  return unreadableClause('target-no-value', clause);
}
