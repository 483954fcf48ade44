import type { Item, Quantity } from '../items/item';
import { lessIsBetter } from '../direction';
import type { Assumption, Operator, Target, Unit } from '../target';
import { printedBase } from './base';
import { changeSign, counts, leadsToLevel, readChange } from './change';
import { isLink, unreadable, unreadableClause, wordsOf, type Clause, type QuotingCode } from './clause';
import { operatorAround, type PrintedOperator } from './operators';
import { inUnit } from './unit';

const TIMES: ReadonlySet<Unit | null> = new Set<Unit>(['minute', 'hour', 'day', 'working-day', 'month']);
/** A second unit right behind the first, or a unit that cannot be held. */
const SECOND_UNITS: ReadonlySet<string> = new Set([
  'magnitude',
  'scale',
  'period',
  'money',
  'percent',
  'points',
  'time',
]);
const FOR = 'per';
/** 31122021, 20211231 */
const DATE_WITHOUT_MARKS =
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;
const THOUSAND = 1000;
const SHORTEST_PAIR = 10_000;
const COMPARED_YEAR = /(?:il|al|del|dal|nel)$/;

/** What stands between the value and the beginning of the clause, without the operator. */
function headOf(clause: Clause, printed: PrintedOperator): readonly Item[] {
  return clause.items.slice(0, printed.start);
}

function hasWords(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'word' || item.kind === 'code' || item.kind === 'reference');
}

/** A limit that belongs to no number. In words it may be part of a sentence behind the value. */
function strayLimit(clause: Clause, printed: PrintedOperator): boolean {
  const head = headOf(clause, printed).some((item) => item.kind === 'operator' || item.kind === 'min');
  const tail = clause.items
    .slice(printed.next)
    .some((item) => item.kind === 'operator' && item.place === 'sign');
  return head || tail;
}

/** "meno 5%" may be a change by five or a limit below it. */
function isSignWord(item: Item | undefined, clause: Clause): boolean {
  return item?.kind === 'word' && /^(?:meno|piu)$/.test(wordsOf(item, clause.plain));
}

/** Problems with the words before the value. */
function headProblem(
  clause: Clause,
  quantity: Quantity,
  printed: PrintedOperator,
  at: number,
): QuotingCode | null {
  const head = headOf(clause, printed);
  const before = head.at(-1);
  const colon = before?.kind === 'mark' || before?.kind === 'break';
  if (strayLimit(clause, printed)) return 'target-operators-conflict';
  if (clause.items.some((item) => item.kind === 'answer' && wordsOf(item, clause.plain) === 'no')) {
    return 'target-negated';
  }
  if (before?.kind === 'from' || before?.kind === 'between') return 'target-range-open';
  if (before?.kind === 'after' || before?.kind === 'before') return 'target-loose-number';
  if (before?.kind === 'dash' || isSignWord(before, clause)) return 'target-sign-unclear';
  if (before?.kind === 'plus-minus') return 'target-tolerance';
  const share = head.some((item) => item.kind === 'percent' || item.kind === 'points');
  if (share && TIMES.has(quantity.unit)) return 'target-unit-conflict';
  if (before?.kind === 'not' || (printed.inWords && head.some((item) => item.kind === 'not')))
    return 'target-negated';
  if (printed.operator !== null || !head.some((item) => !isLink(item, clause.plain))) return null;
  if (head.some((item) => item.kind === 'not') && !colon) return 'target-negated';
  if (colon) return null;
  if (TIMES.has(quantity.unit) && hasWords(head) && !lessIsBetter(textOf(head, clause)))
    return 'target-loose-number';
  const linked =
    printed.linked &&
    !clause.items.slice(printed.start, at).some((item) => wordsOf(item, clause.plain) === FOR);
  return linked || (quantity.unit !== null && before?.kind === 'word') ? null : 'target-loose-number';
}

/** "nel triennio": the value may be the sum of several years. */
function spansYears(clause: Clause): boolean {
  const base = printedBase(clause);
  return clause.items.some(
    (item, at) => item.kind === 'several-years' && !(base !== null && at >= base.start && at < base.next),
  );
}

function textOf(items: readonly Item[], { plain }: Clause): string {
  return plain.text.slice(items[0]?.start, items.at(-1)?.end);
}

/** Problems with what follows the value. */
function tailProblem(clause: Clause, quantity: Quantity, printed: PrintedOperator): QuotingCode | null {
  const behind = clause.items[printed.next];
  if (behind !== undefined && SECOND_UNITS.has(behind.kind)) return 'target-unit-unclear';
  if (behind?.kind === 'plus-minus') return 'target-tolerance';
  if (behind?.kind === 'mark' && clause.plain.text[behind.start] === '+') return 'target-sign-unclear';
  if (behind?.kind === 'year-span' || spansYears(clause)) return 'target-year-span';
  if (clause.items.slice(printed.next).some(({ kind }) => kind === 'percent' || kind === 'points')) {
    return 'target-unit-unclear';
  }
  return isRelative(clause, quantity, printed) ? 'target-relative' : null;
}

/** "95% del valore 2020": the value to reach follows from another year's value. */
function isRelative(clause: Clause, quantity: Quantity, printed: PrintedOperator): boolean {
  const base = printedBase(clause);
  if (base !== null && base.start >= printed.next) {
    return /^\d{4}$|baseline|precedente|20\d\d/.test(base.relativeTo);
  }
  const [link, year] = clause.items.slice(printed.next, printed.next + 2);
  const ofYear = link?.kind === 'link' && year?.kind === 'quantity' && year.yearLike;
  return quantity.unit === 'percent' && ofYear;
}

/** "superiore al 2020" and "almeno il 2021" compare with a year's value or name a year. */
function meansYear(clause: Clause, quantity: Quantity, printed: PrintedOperator, at: number): boolean {
  if (!quantity.yearLike || counts(clause.items[at + 1])) return false;
  const link = clause.items[at - 1];
  const article = link !== undefined && COMPARED_YEAR.test(wordsOf(link, clause.plain));
  return article && (printed.comparesYears || printed.inWords);
}

/** "90 100" alone may be 90.100 or two values; "12 000" and "2 355" are grouped digits. */
function mayBeTwo(clause: Clause, quantity: Quantity, printed: PrintedOperator): boolean {
  const { groups, unit, value } = quantity;
  const alone = printed.operator === null && !counts(clause.items[printed.next]);
  const pair = groups === 2 && Number.isInteger(value) && value >= SHORTEST_PAIR && value % THOUSAND !== 0;
  return pair && unit === null && alone;
}

/** In prose, a printed time where the column names another unit is a detail of the work, not its target. */
function columnDisagrees(clause: Clause, quantity: Quantity, printed: PrintedOperator): boolean {
  if (!TIMES.has(quantity.unit) || !hasWords(headOf(clause, printed))) return false;
  const { unit } = clause;
  return (
    unit.kind !== 'none' && unit.kind !== 'number' && !(unit.kind === 'quantity' && TIMES.has(unit.unit))
  );
}

function assumedOperator(clause: Clause, unit: Unit): Operator {
  return TIMES.has(unit) || clause.less() ? '<=' : '>=';
}

/** A threshold or a change from the only quantity of a clause. */
export function readSingle(clause: Clause, at: number): Target {
  const quantity = clause.items[at];
  if (quantity?.kind !== 'quantity') return unreadableClause('target-no-value', clause);
  const printed = operatorAround(clause, at);
  if (printed.conflict) return unreadableClause('target-operators-conflict', clause);
  const change = changeSign(clause, quantity, printed, at);
  if (change.kind === 'unclear') return unreadableClause('target-change-unclear', clause);
  const level =
    change.kind === 'sign' && quantity.sign === 0 && leadsToLevel(clause, printed, at) ? change.sign : null;
  if (change.kind === 'sign' && level === null) return readChange(clause, quantity, printed, at, change.sign);
  const relative = quantity.unit === 'percent' || quantity.unit === 'percentage-point';
  if (level !== null && relative) return unreadableClause('target-change-unclear', clause);
  if (quantity.sign === -1 && printed.operator === null)
    return unreadableClause('target-sign-unclear', clause);
  if (mayBeTwo(clause, quantity, printed)) {
    return unreadable('target-number-unclear', clause.plain, quantity.start, quantity.end);
  }
  const figures = wordsOf(quantity, clause.plain);
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
  const unprinted = level === null ? assumedOperator(clause, amount.unit) : levelOperator(level);
  return {
    kind: 'threshold',
    operator: printed.operator ?? unprinted,
    value: amount.value,
    unit: amount.unit,
    assumed,
  };
}

function levelOperator(sign: 1 | -1): Operator {
  return sign === 1 ? '>=' : '<=';
}
