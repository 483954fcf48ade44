import { CONTAINS, TO_LEVEL, IN_AMOUNT } from '../../lexicon/expressions/comparisons';
import { phraseRoleOf, type PhraseRole } from '../../lexicon/expressions/phrases';
import type { Item, Quantity } from '../items/item';
import type { Target } from '../target';
import { printedBase } from './base';
import { beforeLinks, isLink, unreadableClause, wordsOf, type Clause } from './clause';
import type { PrintedOperator } from './operators';
import { inUnit } from './unit';
import type { ValuePlace } from './value/valueRule';

const NEAR = 5;
/** What may stand between a number and "in più": what is counted. */
const NOUNS: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'word',
  'reference',
  'code',
  'link',
  'answer',
]);

/** Where words or signs say that a quantity is a change: its sign, or why that is not clear. */
export type ChangeSign =
  { readonly kind: 'sign'; readonly sign: 1 | -1 } | { readonly kind: 'none' } | { readonly kind: 'unclear' };

const NONE: ChangeSign = { kind: 'none' };
const UNCLEAR: ChangeSign = { kind: 'unclear' };

/** "ulteriori", "altri", "in più" beside the quantity. */
function moreBeside(clause: Clause, printed: PrintedOperator, at: number): 1 | -1 | null {
  const { items, plain } = clause;
  const before = items[printed.start - 1];
  if (before?.kind === 'more') return before.sign;
  for (let next = at + 1; next <= at + NEAR; next += 1) {
    const item = items[next];
    if (item?.kind === 'more' && (next === at + 1 || IN_AMOUNT.test(wordsOf(item, plain)))) return item.sign;
    if (item === undefined || !NOUNS.has(item.kind)) break;
  }
  return null;
}

/** "5% di incremento": the quantity is named a change right behind it. */
function namedBehind(clause: Clause, at: number): 1 | -1 | null {
  let next = at + 1;
  while (isLink(clause.items[next], clause.plain)) next += 1;
  const item = clause.items[next];
  const value = clause.items[at];
  // "5 crescita delle imprese" breaks off; "5% incremento" does not.
  if (next === at + 1 && value?.kind === 'quantity' && value.unit === null) return null;
  return item?.kind === 'change' ? item.sign : null;
}

/** Items that may stand before the word of change at the beginning of a clause. */
function opens(item: Item, clause: Clause): boolean {
  return (
    isLink(item, clause.plain) ||
    item.kind === 'percent' ||
    item.kind === 'mark' ||
    item.kind === 'dash' ||
    item.kind === 'operator' ||
    item.kind === 'more' ||
    item.kind === 'change'
  );
}

/** "finanziati con l'incremento", "che prevedono la riduzione": the change is told of the things named before it. */
function leadsTo(head: readonly Item[], change: number, clause: Clause): boolean {
  const lead = head.slice(0, change).findLast((item) => !isLink(item, clause.plain));
  if (lead?.kind === 'from') return true;
  return lead?.kind === 'word' && LEADING.has(phraseRoleOf(wordsOf(lead, clause.plain)));
}

const LEADING: ReadonlySet<PhraseRole | null> = new Set<PhraseRole | null>([
  'preposition',
  'relative',
  'states',
]);

/** "contenere al 5%": to keep at so much at most. */
export function isContained({ items: [first], plain }: Clause): boolean {
  return first?.kind === 'unclear-change' && CONTAINS.test(wordsOf(first, plain));
}

/** The change that the words before the quantity announce. */
function announced(clause: Clause, printed: PrintedOperator): ChangeSign {
  const head = clause.items.slice(0, printed.start);
  const signs = new Set(head.flatMap((item) => (item.kind === 'change' ? [item.sign] : [])));
  const [sign, other] = signs;
  if (sign === undefined) {
    if (
      isContained(clause) &&
      clause.items.slice(printed.start).some((item) => TO_LEVEL.test(wordsOf(item, clause.plain))) &&
      printed.operator === null
    )
      return { kind: 'sign', sign: -1 };
    const unclear = head.some((item) => item.kind === 'unclear-change');
    return unclear && (printed.operator === null || printed.inWords) ? UNCLEAR : NONE;
  }
  if (other !== undefined) return UNCLEAR;
  const first = head.findIndex((item) => item.kind === 'change');
  const leads = head.slice(0, first).every((item) => opens(item, clause));
  const adjacent = clause.items[beforeLinks(clause, printed.start)]?.kind === 'change';
  const isLed = leadsTo(head, first, clause);
  return leads || (adjacent && !isLed) ? { kind: 'sign', sign } : UNCLEAR;
}

/** Whether a quantity is a change, by its sign (+5%), by a word beside it or by the words before it. */
export function changeSign(
  clause: Clause,
  quantity: Quantity,
  printed: PrintedOperator,
  at: number,
): ChangeSign {
  const words = announced(clause, printed);
  if (words.kind === 'unclear') return words;
  const beside = moreBeside(clause, printed, at) ?? namedBehind(clause, at);
  const relative = quantity.unit === 'percent' || quantity.unit === 'percentage-point';
  const { sign } = quantity;
  const before = clause.items[at - 1];
  const base = printedBase(clause);
  const based = base !== null && base.start < at && base.next >= at;
  if (sign === 1 && before?.kind === 'quantity' && before.yearLike && !based) return UNCLEAR;
  if (words.kind === 'sign') {
    const agrees =
      (quantity.sign === 0 || quantity.sign === words.sign) && (beside !== -1 || words.sign === -1);
    return agrees ? words : UNCLEAR;
  }
  const dashed = at === 1 && before?.kind === 'dash';
  const isContrary = (quantity.sign === 1 && beside === -1) || (dashed && beside === 1);
  if (beside !== null) return quantity.sign === -1 || isContrary ? UNCLEAR : { kind: 'sign', sign: beside };
  const compared = base !== null && base.start > at && printed.operator === null;
  if (dashed && relative && clause.items.length === 2 && clause.better((better) => better === 'less'))
    return { kind: 'sign', sign: -1 };
  if (compared && (sign === -1 || dashed)) return { kind: 'sign', sign: -1 };
  if (sign === 1 || (sign === -1 && relative && printed.operator === null)) return { kind: 'sign', sign };
  return NONE;
}

/** "riduzione a 10 giorni": the words lead to a level, not to a change by an amount. */
export function leadsToLevel(clause: Clause, printed: PrintedOperator, at: number): boolean {
  if (printed.operator !== null) return false;
  return clause.items.slice(printed.start, at).some((item) => TO_LEVEL.test(wordsOf(item, clause.plain)));
}

/** The words that make a value a change: incremento, in più, ulteriori; "almeno" says no more of it. */
export function changeWords({ items, plain }: Clause): readonly Item[] {
  return items.filter(
    (item) =>
      item.kind === 'change' ||
      item.kind === 'more' ||
      (item.kind === 'operator' && item.operator === '>=') ||
      TO_LEVEL.test(wordsOf(item, plain)),
  );
}

/** The change by a quantity, with the base that the text names. A change holds no operator but "at least". */
export function readChange({ clause, quantity, printed, at }: ValuePlace, sign: 1 | -1): Target {
  if (printed.operator === '<=' || printed.operator === '<' || printed.operator === '>' || printed.conflict) {
    return unreadableClause('target-change-limit', clause);
  }
  const base = printedBase(clause);
  const loose = clause.items.some(
    (item, index) =>
      item.kind === 'quantity' &&
      item.yearLike &&
      item.value !== clause.year &&
      !(base && index >= base.start && index < base.next),
  );
  if (loose) return unreadableClause('target-change-unclear', clause);
  const behind = clause.items[at + 1];
  const amount = inUnit(clause, { ...quantity, value: Math.abs(quantity.value) }, counts(behind));
  if (amount.kind === 'unreadable') return amount;
  return {
    kind: 'change',
    value: amount.value === 0 ? 0 : sign * amount.value,
    unit: amount.unit,
    relativeTo: base?.relativeTo ?? '',
    assumed: amount.assumed ? ['unit'] : [],
  };
}

/** A noun follows the number, which counts things then. */
export function counts(behind: Item | undefined): boolean {
  return (
    behind?.kind === 'word' ||
    behind?.kind === 'code' ||
    behind?.kind === 'more' ||
    behind?.kind === 'reference'
  );
}
