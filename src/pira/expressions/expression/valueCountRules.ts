import { FOR_THE, IN } from '../../lexicon/expressions/smallWords';
import { TIMES } from './unit';
import { beforeLinks, wordsOf, type Clause } from './clause';
import { DEADLINE_RULES, isAt } from './deadline';
import { hasWords } from './value/headRules';
import { readRange } from './range';
import { firstReading, refusedClause, spanOf, type Reading, type Rule, type Span } from './rule';
import { withPlaces, type Seen } from './seen';
import { readSingle } from './value/single';
import { WITHOUT_VALUE_RULES } from './prose/withoutValue';

const DECEMBER = 12;

/** "entro 30 gg e comunque entro il 31/12": the time is a deadline, too. */
function hasSecondDeadline({ items }: Clause, byAt: number): boolean {
  const hasTime = items.some((item) => item.kind === 'quantity' && TIMES.has(item.unit));
  return hasTime && items.some((item, at) => item.kind === 'by' && !item.counts && at !== byAt);
}

/** "entro il 31/12 per il 50% delle imprese": the day is wanted of a share. */
function isOfShare({ items, plain }: Clause, moment = 0): boolean {
  const behind = items[moment + 1];
  return behind !== undefined && FOR_THE.test(wordsOf(behind, plain));
}

interface WithoutEnd {
  readonly rest: Clause;
  readonly used: readonly Span[];
}

/** Without the deadline at the end of the clause's own year, which only repeats the year. */
function withoutYearEnd(clause: Clause, at: number): WithoutEnd | null {
  const moment = clause.items[at];
  if (moment?.kind !== 'moment' || moment.month !== DECEMBER || clause.year === null) return null;
  if (moment.day !== 'end' && moment.day !== 31) return null;
  if (moment.year !== null && moment.year !== clause.year) return null;
  const by = beforeLinks(clause, at);
  if (hasSecondDeadline(clause, by)) return null;
  const atEnd = isAt(clause.items[at - 1], clause.plain);
  if (clause.items[by]?.kind !== 'by' && !atEnd) return null;
  const from = clause.items[by]?.kind === 'by' ? by : at - 1;
  const rest = { ...clause, items: [...clause.items.slice(0, from), ...clause.items.slice(at + 1)] };
  return { rest, used: spanOf(clause.items, from, at + 1) };
}

/** ">= 80% delle pratiche evase entro 5 giorni": the time says which things are counted. */
function isOfCounted(clause: Clause, first: number, second: number): boolean {
  const { items, plain } = clause;
  const [share, time] = [items[first], items[second]];
  if (share?.kind !== 'quantity' || time?.kind !== 'quantity') return false;
  const isAt =
    second === first + 2 &&
    hasWords(items.slice(first + 1, second)) &&
    wordsOf(items[first + 1] ?? time, plain) === IN;
  const isWithin = isAt || items[beforeLinks(clause, second)]?.kind === 'by';
  return share.unit === 'percent' && TIMES.has(time.unit) && isWithin;
}

/** What a clause is by the values and dates that it holds. */
export const VALUE_COUNT_RULES: readonly Rule<Seen>[] = [
  {
    name: 'two dates',
    examples: [{ text: 'entro il 30/6/2023 e il 31/12/2023' }],
    read: ({ clause, moments }) => (moments.length > 1 ? refusedClause('target-two-values', clause) : null),
  },
  {
    name: 'a value and the end of its own year, which only repeats the year',
    examples: [
      { text: '95% entro il 31/12/2023', reads: '>= 95%' },
      { text: '100% al 31/12', reads: '>= 100%' },
      { text: '4 seminari entro il 31/12/2023', unit: 'Data' },
    ],
    read: ({ open, clause, counts, moments: [moment] }) => {
      const ended = moment === undefined || counts.length === 0 ? null : withoutYearEnd(clause, moment);
      if (ended === null || clause.unit.kind === 'date' || isOfShare(clause, moment)) return null;
      const { counts: left } = withPlaces(open, ended.rest);
      const inner = readValues({ open, clause: ended.rest, base: null, counts: left, moments: [] });
      return { ...inner, used: [...inner.used, ...ended.used] };
    },
  },
  {
    name: 'a value and a date',
    examples: [
      { text: '5 eventi entro il 30/6/2023' },
      { text: 'entro il 31/12/2023 per il 50% delle imprese', unit: 'Data' },
      { text: '4 seminari entro il 31/12/2023', unit: 'Data' },
    ],
    read: ({ clause, counts, moments }) =>
      moments.length > 0 && counts.length > 0 ? refusedClause('target-two-values', clause) : null,
  },
  {
    name: 'a date',
    examples: [
      { text: 'entro il 31/12/2023', unit: 'Data', reads: 'entro il 31/12/2023' },
      { text: '31/12/2023', reads: 'entro il 31/12/2023' },
      { text: 'Approvazione (entro il 28/2/2023)', unit: 'Data', reads: 'entro il 28/02/2023' },
    ],
    read: ({ clause, moments: [at] }) =>
      at === undefined ? null : firstReading(DEADLINE_RULES, { clause, at }),
  },
  {
    name: 'no value and no date',
    examples: [{ text: 'Realizzazione del portale', unit: 'Sì/No', reads: 'Sì' }, { text: 'miglioramento' }],
    read: ({ clause, counts }) => (counts.length === 0 ? firstReading(WITHOUT_VALUE_RULES, clause) : null),
  },
  {
    name: 'one value',
    examples: [{ text: '>= 5', reads: '>= 5' }],
    read: ({ clause, counts: [at, second] }) =>
      at === undefined || second !== undefined ? null : readSingle(clause, at),
  },
  {
    name: 'a share of what is done in a time',
    examples: [
      { text: '>= 80% delle pratiche evase entro 5 giorni', unit: '%', reads: '>= 80%' },
      { text: '90% entro 5 giorni', unit: '%', reads: '>= 90%' },
      { text: '>= 95% (entro 5 gg)', unit: '%', reads: '>= 95%' },
      { text: '80% in 5 giorni', unit: '%', reads: '>= 80%' },
    ],
    read: ({ clause, counts: [at, second, third] }) => {
      if (at === undefined || second === undefined || third !== undefined) return null;
      if (!isOfCounted(clause, at, second)) return null;
      const share = readSingle(clause, at);
      return {
        ...share,
        used: [
          ...share.used,
          ...spanOf(clause.items, Math.max(at + 1, beforeLinks(clause, second)), second + 1),
        ],
      };
    },
  },
  {
    name: 'a range',
    examples: [
      { text: 'tra 80 e 100', reads: 'tra 80 e 100' },
      { text: '80-100%', reads: 'tra 80% e 100%' },
      { text: '>= 5 e <= 10', reads: 'tra 5 e 10' },
      { text: 'min. 5 max. 10', reads: 'tra 5 e 10' },
      { text: 'da 10 a 5' },
      { text: '> 5 e < 10' },
      { text: 'dalle 9 alle 13', unit: 'Ore' },
    ],
    read: ({ clause, counts: [first, second, third] }) =>
      first === undefined || second === undefined || third !== undefined
        ? null
        : readRange(clause, first, second),
  },
  {
    name: 'two values that nothing joins',
    examples: [{ text: '5 eventi e 3 corsi' }, { text: '12 o 15' }],
    read: ({ clause }) => refusedClause('target-two-values', clause),
  },
];

/** The reading of the values of a clause; the last rule refuses what no other knows. */
export function readValues(seen: Seen): Reading {
  return firstReading(VALUE_COUNT_RULES, seen) ?? refusedClause('target-no-value', seen.clause);
}
