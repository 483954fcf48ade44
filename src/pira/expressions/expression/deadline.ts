import { START_DATE } from '../../lexicon/expressions/deadlines';
import { GOES_ON_AS_ACT } from '../../lexicon/expressions/numberedNames';
import { NAMED_END, NAMED_PERIOD } from '../../lexicon/expressions/times';
import type { Day } from '../../sheet/day';
import { dayOfMoment, isOtherWeekday } from '../items/dayOfMoment';
import type { Item, Moment } from '../items/item';
import type { PlainText } from '../../lexicon/text/plainText';
import { beforeLinks, wordsOf, type Clause } from './clause';
import { isElsewhere, isOfOther } from './dayOfOther';
import { isNearYear } from './nearYear';
import { isOfPart, namesOther } from './parts';
import { refusedClause, refusedItem, spanOf, type Reading, type Rule } from './rule';
import { hangs } from './value/openingRules';

const MS_A_DAY = 86_400_000;

function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - MS_A_DAY).toISOString().slice(0, 10);
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
    if (isDenied(clause, beforeAt)) return 'from';
    const opener = clause.items[beforeLinks(clause, beforeAt)];
    const opens = opener === undefined || (opener.kind === 'mark' && wordsOf(opener, clause.plain) === ':');
    return !before.weak || inDateColumn || opens ? 'by' : 'loose';
  }
  if (before.kind === 'before') return isDenied(clause, beforeAt) ? 'from' : 'before';
  if (before.kind === 'operator') {
    if (before.until === true) return 'from';
    return before.operator === '<=' ? 'by' : before.operator === '<' ? 'before' : 'from';
  }
  if (FROM.has(before.kind)) return 'from';
  const separated = before.kind === 'mark' || before.kind === 'dash';
  if (before.kind === 'mark' && clause.plain.text[before.start] === ':') return 'by';
  return inDateColumn || (separated && (beforeAt === 0 || isLabel(clause, beforeAt))) ? 'by' : 'loose';
}

/** "non prima del", "non scade prima del". */
function isDenied({ items }: Clause, at: number): boolean {
  return items.slice(Math.max(0, at - 2), at).some(({ kind }) => kind === 'not');
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

/** The only date of a clause and its place. */
export interface DatePlace {
  readonly clause: Clause;
  readonly at: number;
}

/** What stands before a date, the word that binds it left out. */
function limitsBefore({ clause, at }: DatePlace): readonly Item[] {
  return clause.items.slice(0, Math.max(0, beforeLinks(clause, at)));
}

const BINDING: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['by', 'before', 'operator']);

/** A deadline that is said to be one may be old: the plan was copied. */
const MOST_YEARS_AWAY = 10;

/** A year in which nothing of this plan can be due: it is the day of a law, or of what was done. */
function farMoment({ clause, at }: DatePlace): Moment | null {
  const moment = clause.items[at];
  if (moment?.kind !== 'moment' || moment.year === null || clause.year === null) return null;
  const isBound = BINDING.has(clause.items[beforeLinks(clause, at)]?.kind ?? 'word');
  const isNear = isBound
    ? Math.abs(moment.year - clause.year) <= MOST_YEARS_AWAY
    : isNearYear(moment.year, clause);
  return isNear || dayOfMoment(moment, moment.year) === null ? null : moment;
}

/** What stands before a date and before the word that makes it a deadline. */
function headBefore(clause: Clause, at: number): readonly Item[] {
  const bound = beforeLinks(clause, at);
  return clause.items.slice(0, BINDING.has(clause.items[bound]?.kind ?? 'word') ? bound : bound + 1);
}

/** The deadline itself, with the context's year where the text prints none. */
function deadline({ clause, at }: DatePlace): Reading {
  const moment = clause.items[at];
  if (moment?.kind !== 'moment') return refusedClause('target-date-loose', clause);
  const year = moment.year ?? clause.year;
  if (year === null) return refusedItem('target-date-without-year', clause, moment);
  const day = dayOfMoment(moment, year);
  if (day === null) return refusedItem('target-impossible-date', clause, moment);
  const assumed = moment.year === null && !clause.yearPrinted ? (['year'] as const) : [];
  const isBefore = binding(clause, at) === 'before';
  const isMonth = moment.day === 'end' && !NAMED_END.test(wordsOf(moment, clause.plain));
  if (isBefore && isMonth && NAMED_PERIOD.test(wordsOf(moment, clause.plain)))
    return refusedItem('target-date-unclear', clause, moment);
  const date = isBefore ? dayBefore(isMonth ? `${day.slice(0, -2)}01` : day) : day;
  const before = beforeLinks(clause, at);
  const from = BINDING.has(clause.items[before]?.kind ?? 'word') ? before : at;
  return { target: { kind: 'deadline', date, assumed }, used: spanOf(clause.items, from, at + 1) };
}

/** What the only date of a clause makes of it. */
export const DEADLINE_RULES: readonly Rule<DatePlace>[] = [
  {
    name: 'a small word that leads to nothing, before the date',
    examples: [
      { text: 'rilasciare il certificato in: 31/12/2023', unit: 'Data' },
      { text: 'da entro il 30/6/2023', unit: 'Data' },
      { text: 'controllo e entro ottobre 2023', unit: 'Data' },
    ],
    read: ({ clause, at }) =>
      clause.items.slice(0, at).some((_, index) => hangs(clause, index))
        ? refusedClause('target-cut-off', clause)
        : null,
  },
  {
    name: 'a date of which nothing says that it is the deadline',
    examples: [{ text: 'seminario del 15/6/2023' }],
    read: ({ clause, at }) =>
      binding(clause, at) === 'loose' ? refusedClause('target-date-loose', clause) : null,
  },
  {
    name: 'the day of something else',
    examples: [
      { text: 'Firmato il 15/6/2023', unit: 'Data' },
      { text: 'dati al 30/6/2023', unit: 'Data' },
      { text: 'richiesta del 12/3/2023', unit: 'Data' },
      { text: 'data di avvio: 15/2/2023', unit: 'Data' },
      { text: 'Ultimo dato: entro il 30/6/2023', unit: 'Data' },
      { text: '8 marzo', unit: 'Numero' },
      { text: '22 maggio 2018 relativa alle competenze', unit: 'Data' },
      { text: 'Approvazione del bilancio: 30/4/2023', unit: 'Data', reads: 'entro il 30/04/2023' },
    ],
    read: ({ clause, at }) => {
      const behind = clause.items[at + 1];
      const isAct = behind !== undefined && GOES_ON_AS_ACT.test(wordsOf(behind, clause.plain));
      const words = clause.plain.text.slice(clause.items[0]?.start);
      const isStated = START_DATE.test(words) || namesOther(headBefore(clause, at), clause.plain);
      return isAct || isStated || isOfOther(clause, at) ? refusedClause('target-date-loose', clause) : null;
    },
  },
  {
    name: 'a day in prose, or a month, where the column asks for another value',
    examples: [
      { text: 'maggio 2024', unit: 'Giorni' },
      { text: '< 7 agosto', unit: 'Giorni' },
      { text: 'lavoro agile entro il primo semestre 2023', unit: 'Numero' },
    ],
    read: ({ clause, at }) =>
      isElsewhere(clause, at, headBefore(clause, at)) ? refusedClause('target-unit-conflict', clause) : null,
  },
  {
    name: 'the deadline of one part of several',
    examples: [
      { text: 'Ufficio 3: entro il 30/6/2023', unit: 'Data' },
      { text: 'WP3 entro il 31/12/2023', unit: 'Data' },
      { text: 'I step entro il 31/03/2023', unit: 'Data' },
      { text: '1^ fase entro il 30/6/2023', unit: 'Data' },
    ],
    read: ({ clause, at }) => (isOfPart(clause, at) ? refusedClause('target-date-loose', clause) : null),
  },
  {
    name: 'two parts of the year',
    examples: [{ text: 'I e II semestre', unit: 'Data' }],
    read: ({ clause, at }) =>
      clause.items[at - 1]?.kind === 'and' && clause.items[at - 2]?.kind === 'nth'
        ? refusedClause('target-two-values', clause)
        : null,
  },
  {
    name: 'a day from which something holds',
    examples: [{ text: 'dopo il 30/6/2023' }, { text: 'dal 1/1/2023' }],
    read: ({ clause, at }) =>
      binding(clause, at) === 'from' ? refusedClause('target-date-from', clause) : null,
  },
  {
    name: 'a limit beside the date that belongs to something else',
    examples: [{ text: '>= entro il 30/6/2023' }],
    read: (place) =>
      limitsBefore(place).some(isLimit) ? refusedClause('target-operators-conflict', place.clause) : null,
  },
  {
    name: 'a no beside the date',
    examples: [{ text: 'no entro il 30/6/2023' }],
    read: ({ clause }) =>
      clause.items.some((item) => item.kind === 'answer' && !item.yes)
        ? refusedClause('target-negated', clause)
        : null,
  },
  {
    name: 'words behind the date that move it',
    examples: [{ text: "entro il 30/6 dell'anno successivo" }],
    read: ({ clause, at }) => (isMoved(clause, at) ? refusedClause('target-date-unclear', clause) : null),
  },
  {
    name: 'a day of the week that is not that of the date',
    examples: [
      { text: 'entro martedì 29/06/2023', unit: 'Data' },
      { text: 'entro giovedì 29/06/2023', unit: 'Data', reads: 'entro il 29/06/2023' },
    ],
    read: ({ clause, at }) => {
      const moment = clause.items[at];
      const isOther = moment?.kind === 'moment' && isOtherWeekday(clause.items, moment, clause.plain);
      return isOther ? refusedClause('target-date-unclear', clause) : null;
    },
  },
  {
    name: 'a day of a year far from the plan',
    examples: [
      { text: 'A fine 2010', unit: 'Data' },
      { text: '29 dicembre 1993' },
      { text: 'entro il 31/12/1998', unit: 'Data' },
    ],
    read: (place) => {
      const moment = farMoment(place);
      return moment === null ? null : refusedItem('target-other-year', place.clause, moment);
    },
  },
  {
    name: 'a deadline',
    examples: [
      { text: 'entro il 31/12', unit: 'Data', reads: 'entro il 31/12/2023' },
      { text: 'entro giugno 2023', reads: 'entro il 30/06/2023' },
      { text: 'entro il primo semestre 2023', reads: 'entro il 30/06/2023' },
      { text: 'prima del 30/6/2023', reads: 'entro il 29/06/2023' },
      { text: 'prima di giugno', unit: 'Data', reads: 'entro il 31/05/2023' },
      { text: 'prima del II semestre', unit: 'Data' },
      { text: 'entro fine anno', reads: 'entro il 31/12/2023' },
      { text: 'entro il 30/02/2023' },
    ],
    read: deadline,
  },
];
