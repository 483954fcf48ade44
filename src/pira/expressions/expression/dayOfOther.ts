import { AS_OF, DEADLINE_LEAD, WORK } from '../../lexicon/expressions/deadlines';
import type { Item } from '../items/item';
import { beforeLinks, isLink, wordsOf, type Clause } from './clause';
import { hasWords } from './value/headRules';

const DECEMBER = 12;
const STRONG: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'before',
  'operator',
  'min',
  'after',
  'from',
]);

/** What may stand before a deadline and says nothing of it: punctuation, "Sì,". */
const NEUTRAL: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['mark', 'dash', 'answer', 'quantity']);

/**
 * Whether a day is that of something else than the work to be done: words stand before it, no "entro" binds it, and they
 * do not begin with a work (approvazione, invio) or a word of deadlines; or it is the day "of" something.
 */
export function isOfOther(clause: Clause, at: number): boolean {
  const { items, plain, unit } = clause;
  const boundAt = beforeLinks(clause, at);
  const bound = items[boundAt];
  if (bound !== undefined && (STRONG.has(bound.kind) || (bound.kind === 'by' && !bound.weak))) return false;
  const moment = items[at];
  const isYearEnd = moment?.kind === 'moment' && moment.month === DECEMBER;
  const isOwn = moment?.kind === 'moment' && (moment.year ?? clause.year) === clause.year;
  if (bound !== undefined && !(isYearEnd && isOwn) && AS_OF.test(plain.text.slice(bound.start))) return true;
  if (unit.kind === 'number' && moment?.kind === 'moment' && moment.year === null)
    return bound?.kind !== 'by';
  const lead = items.slice(Math.max(0, boundAt + 1), at).map((item) => wordsOf(item, plain));
  if (!lead.every((words) => DEADLINE_LEAD.test(words)) && bound?.kind !== 'by') return true;
  const named = items.slice(0, at).filter((item) => !isLink(item, plain) && !NEUTRAL.has(item.kind));
  const [head] = named;
  if (head === undefined || (named.length === 1 && head.kind === 'by')) return false;
  const work = head.kind === 'by' ? named[1] : head;
  return work === undefined || !WORK.test(wordsOf(work, plain)) || bound?.kind === 'reference';
}

/** "< 7 agosto", "15 giugno pratiche": a day without its year behind a sign, or with words that no "entro" leads to. */
function isLoose({ items, ...clause }: Clause, at: number): boolean {
  const [moment, behind] = items.slice(at);
  const bound = items[beforeLinks({ ...clause, items }, at)]?.kind;
  const isShort = moment?.kind === 'moment' && moment.year === null && moment.day !== 'end';
  return isShort && bound !== 'by' && (bound === 'operator' || behind?.kind === 'word');
}

const VALUES: ReadonlySet<string> = new Set(['quantity', 'percent-sign', 'percent-word', 'unclear']);
const BOUND: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['by', 'before', 'operator']);

/** "maggio 2024" under Giorni: a day in prose, or a month that nothing makes a deadline, where the column asks for another value. */
export function isElsewhere(clause: Clause, at: number, head: readonly Item[]): boolean {
  const { items, unit } = clause;
  const moment = items[at];
  const isBound = BOUND.has(items[beforeLinks(clause, at)]?.kind ?? 'word');
  const isMonth = moment?.kind === 'moment' && moment.day === 'end' && !isBound;
  const isOther = unit.kind === 'number' ? unit.named : VALUES.has(unit.kind);
  return (
    (isMonth && unit.kind === 'yes-no') || (isOther && (isMonth || hasWords(head) || isLoose(clause, at)))
  );
}
