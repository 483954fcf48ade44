import { dayOf, endOfMonth, type Day } from '../../sheet/day';
import type { Item, Moment } from '../items/item';
import type { PlainText } from '../../lexicon/text/plainText';
import type { Target, Unreadable } from '../target';
import { beforeLinks, unreadable, unreadableClause, wordsOf, type Clause } from './clause';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MS_A_DAY = 86_400_000;

function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - MS_A_DAY).toISOString().slice(0, 10);
}

/** The day of a moment in a year; null where the calendar has none. */
export function dayOfMoment(moment: Moment, year: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  return moment.day === 'end' ? endOfMonth(year, moment.month) : dayOf(year, moment.month, moment.day);
}

/** How the words before a date bind it: by the day, before it, or in a way that sets no deadline. */
type Binding = 'by' | 'before' | 'from' | 'loose';

const FROM: ReadonlySet<string> = new Set(['after', 'from', 'min', 'between']);

function binding(clause: Clause, at: number): Binding {
  const beforeAt = beforeLinks(clause, at);
  const before = clause.items[beforeAt];
  const inDateColumn = clause.unit.kind === 'date';
  if (before === undefined) return 'by';
  if (before.kind === 'by') {
    if (clause.items[beforeAt - 1]?.kind === 'not') return 'from';
    const opener = clause.items[beforeLinks(clause, beforeAt)];
    const opens = opener === undefined || (opener.kind === 'mark' && wordsOf(opener, clause.plain) === ':');
    return !before.weak || inDateColumn || opens ? 'by' : 'loose';
  }
  if (before.kind === 'before') return 'before';
  if (before.kind === 'operator') {
    if (before.until === true) return 'from';
    return before.operator === '<=' ? 'by' : before.operator === '<' ? 'before' : 'from';
  }
  if (FROM.has(before.kind)) return 'from';
  const separated = before.kind === 'mark' || before.kind === 'dash';
  if (before.kind === 'mark' && clause.plain.text[before.start] === ':') return 'by';
  return inDateColumn || (separated && (beforeAt === 0 || isLabel(clause, beforeAt))) ? 'by' : 'loose';
}

/** "Scadenza:", "Termine:": a deadline word, then a colon. */
function isLabel(clause: Clause, markAt: number): boolean {
  const before = clause.items[beforeLinks(clause, markAt)];
  return before?.kind === 'by';
}

/** The "al" of "100% al 31/12". */
export function isAt(item: Item | undefined, plain: PlainText): boolean {
  return item?.kind === 'link' && plain.text.slice(item.start, item.end) === 'al';
}

/** 31/12 and 30/06 are no fractions, unless the column counts. */
const DAY_AND_MONTH = /^(?:1[3-9]|2\d|3[01])\/(?:0[1-9]|1[0-2])$/;
const COUNTING: ReadonlySet<string> = new Set([
  'number',
  'quantity',
  'percent-sign',
  'percent-word',
  'unclear',
]);

/** Whether a day and a month in figures are no fraction: "<= 1/2" may be a half. */
export function mayBeDay(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  if (item?.kind !== 'moment') return false;
  const printed = wordsOf(item, clause.plain);
  if (item.certainty !== 'deadline' || !printed.includes('/') || clause.unit.kind === 'date') return true;
  return DAY_AND_MONTH.test(printed) && !COUNTING.has(clause.unit.kind);
}

/** Whether a date that is none by itself (15/06, l'anno) stands where a deadline must stand. */
export function isBound(clause: Clause, at: number): boolean {
  const before = clause.items[beforeLinks(clause, at)];
  const limits =
    before?.kind === 'by' ||
    before?.kind === 'before' ||
    (before?.kind === 'operator' &&
      before.place === 'sign' &&
      (before.operator === '<=' || before.operator === '<') &&
      mayBeDay(clause, at));
  const moment = clause.items[at];
  const yearEnd = moment?.kind === 'moment' && moment.month === 12 && moment.day === 31;
  if (yearEnd && isAt(clause.items[at - 1], clause.plain)) return true;
  return limits || (clause.unit.kind === 'date' && clause.items[at]?.kind === 'moment');
}

/** A limit that belongs to something else than the date. */
function isLimit(item: Item): boolean {
  const sign = item.kind === 'operator' && item.place === 'sign';
  return sign || item.kind === 'min' || (item.kind === 'by' && item.counts);
}

/** Words behind the date that move it ("dell'anno successivo") or leave it open ("e oltre"). */
function isMoved(clause: Clause, at: number): boolean {
  return clause.items
    .slice(at + 1)
    .some(
      (item) =>
        item.kind === 'other-year' ||
        item.kind === 'previous-year' ||
        (item.kind === 'operator' && item.place !== 'before'),
    );
}

/** The deadline that the only date of a clause sets, with the context's year where the text prints none. */
export function readDeadline(clause: Clause, at: number): Target {
  const moment = clause.items[at];
  if (moment?.kind !== 'moment') return unreadableClause('target-date-loose', clause);
  const bound = binding(clause, at);
  if (bound === 'loose') return unreadableClause('target-date-loose', clause);
  if (bound === 'from') return unreadableClause('target-date-from', clause);
  const limits = clause.items.slice(0, Math.max(0, beforeLinks(clause, at)));
  if (limits.some(isLimit)) {
    return unreadableClause('target-operators-conflict', clause);
  }
  if (clause.items.some((item) => item.kind === 'answer' && !item.yes)) {
    return unreadableClause('target-negated', clause);
  }
  if (isMoved(clause, at)) return unreadableClause('target-date-unclear', clause);
  const problem = (code: Parameters<typeof unreadable>[0]): Unreadable =>
    unreadable(code, clause.plain, moment.start, moment.end);
  const year = moment.year ?? clause.year;
  if (year === null) return problem('target-date-without-year');
  const day = dayOfMoment(moment, year);
  if (day === null) return problem('target-impossible-date');
  const assumed = moment.year === null && !clause.yearPrinted ? (['year'] as const) : [];
  return { kind: 'deadline', date: bound === 'before' ? dayBefore(day) : day, assumed };
}
