import { LEAD_TIME, SIGN_WORD } from '../../lexicon/expressions/sense';
import { lessIsBetter } from '../direction';
import type { Item, Quantity } from '../items/item';
import { printedBase } from './base';
import { isLink, wordsOf, type Clause, type QuotingCode } from './clause';
import type { PrintedOperator } from './operators';
import { TIMES } from './unit';

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
  const last = clause.items.at(-1);
  const open = last?.kind === 'operator' && last.place === 'before';
  return head || tail || open;
}

/** "inferiore del 5%" tells how much less than something else, "inferiore al 5%" a limit. */
function comparesBy({ items, plain }: Clause, printed: PrintedOperator, at: number): boolean {
  return items.slice(printed.start, at).some((item, index) => {
    const link = items[printed.start + index + 1];
    const strict = item.kind === 'operator' && /^(?:super|infer)ior[ei]$/.test(wordsOf(item, plain));
    return strict && link?.kind === 'link' && wordsOf(link, plain).startsWith('de');
  });
}

/** "meno 5%" may be a change by five or a limit below it. */
function isSignWord(item: Item | undefined, clause: Clause): boolean {
  return item?.kind === 'word' && SIGN_WORD.test(wordsOf(item, clause.plain));
}

/** Problems with the words before the value. */
export function headProblem(
  clause: Clause,
  quantity: Quantity,
  printed: PrintedOperator,
  at: number,
): QuotingCode | null {
  const head = headOf(clause, printed);
  const before = head.at(-1);
  const colon = before?.kind === 'mark' || before?.kind === 'break';
  if (strayLimit(clause, printed)) return 'target-operators-conflict';
  if (head.some((item) => item.kind === 'magnitude')) return 'target-unit-unclear';
  if (comparesBy(clause, printed, at)) return 'target-change-unclear';
  if (clause.items.some((item) => item.kind === 'answer' && wordsOf(item, clause.plain) === 'no')) {
    return 'target-negated';
  }
  const onward = clause.items[printed.next - 1];
  const upwards = onward?.kind === 'operator' && onward.place === 'after';
  if (before?.kind === 'between' || (before?.kind === 'from' && !upwards)) return 'target-range-open';
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

/** "10 giorni prima della scadenza": a time to something that comes later is to be kept at least, unless a sign says otherwise. */
function isLead({ items, plain }: Clause, quantity: Quantity, printed: PrintedOperator): boolean {
  const behind = items[printed.next];
  if (behind === undefined || !TIMES.has(quantity.unit) || !LEAD_TIME.test(plain.text.slice(behind.start)))
    return false;
  return printed.operator === null || printed.within;
}

/** Problems with what follows the value. */
export function tailProblem(
  clause: Clause,
  quantity: Quantity,
  printed: PrintedOperator,
): QuotingCode | null {
  const behind = clause.items[printed.next];
  if (behind !== undefined && SECOND_UNITS.has(behind.kind)) return 'target-unit-unclear';
  if (behind?.kind === 'plus-minus') return 'target-tolerance';
  const perCurrency = behind?.kind === 'mark' && clause.items[printed.next + 1]?.kind === 'money';
  if (quantity.unit === null && perCurrency) return 'target-unit-unclear';
  const cut =
    behind?.kind === 'dash' && behind.start === quantity.end && clause.items.length === printed.next + 1;
  if (cut) return 'target-range-open';
  if (behind?.kind === 'mark' && clause.plain.text[behind.start] === '+') return 'target-sign-unclear';
  if (isLead(clause, quantity, printed)) return 'target-direction-unclear';
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

/** In prose, a printed time where the column names another unit is a detail of the work, not its target. */
export function columnDisagrees(clause: Clause, quantity: Quantity, printed: PrintedOperator): boolean {
  if (!TIMES.has(quantity.unit) || !hasWords(headOf(clause, printed))) return false;
  const { unit } = clause;
  return (
    unit.kind !== 'none' && unit.kind !== 'number' && !(unit.kind === 'quantity' && TIMES.has(unit.unit))
  );
}

/** Problems with the words around a change: a negation, a limit without number, a second unit. */
export function changeProblem(clause: Clause, printed: PrintedOperator): QuotingCode | null {
  if (clause.items.slice(0, printed.start).some((item) => item.kind === 'not')) return 'target-negated';
  const tail = clause.items.slice(printed.next);
  if (tail.some((item) => item.kind === 'operator' && item.place === 'sign'))
    return 'target-operators-conflict';
  const [behind] = tail;
  return behind !== undefined && SECOND_UNITS.has(behind.kind) ? 'target-unit-unclear' : null;
}
