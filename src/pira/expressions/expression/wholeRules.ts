import { PLAIN_ANSWER } from '../../lexicon/answers';
import { BEGINS_INSIDE, GENITIVE } from '../../lexicon/expressions/leads';
import { phraseRoleOf } from '../../lexicon/expressions/phrases';
import { PART_OF_MONTH, THE_DAY } from '../../lexicon/expressions/times';
import { saysNoTarget } from '../../lexicon/noValue';
import type { Item } from '../items/item';
import { readAnswer } from './prose/answer';
import { blemish } from './blemish';
import { unreadable, wordsOf, type Clause, type QuotingCode } from './clause';
import { isBound, mayBeDay } from './deadline';
import { refused, refusedClause, refusedItem, type Rule } from './rule';
import type { Seen } from './seen';
import type { Unreadable } from '../target';

/** "(5%)" may be a negative amount; other brackets hold no value. */
function inBracketsOnly(clause: Clause): QuotingCode {
  const [only] = clause.items;
  const amount = only?.kind === 'group' && only.items.some((item) => item.kind === 'quantity');
  return amount ? 'target-sign-unclear' : 'target-no-value';
}

/** "Baseline: …" or "Baseline 2: …" tells where one starts from. */
function definesBaseline({ items, plain }: Clause): boolean {
  if (items[0]?.kind !== 'baseline') return false;
  return items.slice(1, 3).some((item) => item.kind === 'mark' && wordsOf(item, plain) === ':');
}

/** "inizio giugno", "seconda decade di giugno": no day, and not the month's end. */
function isPartOfMonth({ items, plain }: Clause, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - MOST_WORDS_OF_PART; before -= 1) {
    const item = items[before];
    if (item === undefined || item.kind === 'by') return false;
    if (PART_OF_MONTH.test(wordsOf(item, plain))) return true;
  }
  return false;
}

/** "primi dieci giorni del mese di" */
const MOST_WORDS_OF_PART = 5;

/** "non oltre 3/4 incontri", "entro 2/3 giorni": so many of them or one more, and no day. */
function isOneOrOther({ items, plain }: Clause, at: number): boolean {
  const [before, moment, behind] = [items[at - 1], items[at], items[at + 1]];
  if (moment === undefined || behind === undefined || !ONE_OR_OTHER.test(wordsOf(moment, plain)))
    return false;
  const isLed = before !== undefined && THE_DAY.test(wordsOf(before, plain));
  const isThing = behind.kind === 'word' && phraseRoleOf(wordsOf(behind, plain)) === null;
  return !isLed && (behind.kind === 'time' || (isThing && behind.turn === undefined));
}

const ONE_OR_OTHER = /^\d\d?\/\d\d?$/;

/** A date that may be something else, outside a place for dates. */
function unclearDate(clause: Clause, moments: readonly number[]): Unreadable | null {
  for (const at of moments) {
    const item = clause.items[at];
    if (item?.kind === 'moment' && item.day === 'end' && isPartOfMonth(clause, at)) {
      return unreadable('target-date-unclear', clause.plain, clause.items[at - 1]?.start ?? 0, item.end);
    }
    if (item?.kind === 'moment' && isOneOrOther(clause, at))
      return unreadable('target-fraction', clause.plain, item.start, item.end);
    if (item?.kind !== 'moment' || item.certainty !== 'deadline' || isBound(clause, at)) continue;
    const printed = wordsOf(item, clause.plain);
    if (printed.includes('/') && mayBeDay(clause, at)) continue;
    const code = printed.includes('.')
      ? 'target-number-unclear'
      : printed.includes('/')
        ? 'target-fraction'
        : 'target-date-unclear';
    return unreadable(code, clause.plain, item.start, item.end);
  }
  return null;
}

/** "75 (2020)" beside another value: the two belong to different years. */
function isYearRemark(item: Item): boolean {
  return item.kind === 'group' && item.items.some((inner) => inner.kind === 'quantity' && inner.yearLike);
}

/** What leaves nothing to be read, wherever it stands in a clause. */
export const SIGN_RULES: readonly Rule<Seen>[] = [
  {
    name: 'a text that says that there is no target',
    examples: [{ text: 'n.d.' }, { text: 'da definire' }, { text: '-' }],
    read: ({ open }) =>
      saysNoTarget(open.items.map((item) => wordsOf(item, open.plain)).join(' '))
        ? refused({ kind: 'unreadable', reason: { code: 'target-empty' } })
        : null,
  },
  {
    name: 'brackets and nothing beside them',
    examples: [{ text: '(5%)' }, { text: '(come da piano)' }],
    read: ({ open, clause }) =>
      clause.items.length === 0 ? refusedClause(inBracketsOnly(open), open) : null,
  },
  {
    name: 'something that nobody can read with certainty',
    examples: [
      { text: '1.00.000' },
      { text: '1O0%' },
      { text: 'circa 50' },
      { text: '>>> 5' },
      { text: '>= 80% (max 95%)' },
      { text: '5‰' },
    ],
    read: ({ open }) => {
      const problem = blemish(open);
      return problem === null ? null : refused(problem);
    },
  },
];

/** "di 36 mesi", "e copre il 70%": a text that begins in the middle of a sentence. */
function isFragment({ items: [first, second], plain }: Clause): boolean {
  if (first === undefined || second === undefined) return false;
  const isAnd = first.kind === 'and' && second.kind !== 'operator';
  const isOr = phraseRoleOf(wordsOf(first, plain)) === 'or' && second.kind === 'operator';
  const isInside = first.kind === 'word' && (isOr || BEGINS_INSIDE.test(plain.text.slice(first.start)));
  return isAnd || isInside || (first.kind === 'link' && GENITIVE.test(wordsOf(first, plain)));
}

const COMMA = /^[,;]$/;

/** What a clause is, before its values are looked at. */
export const WHOLE_RULES: readonly Rule<Seen>[] = [
  {
    name: 'the middle of a sentence',
    examples: [
      { text: 'di 36 mesi' },
      { text: 'e copre il 70%' },
      { text: 'del 4' },
      { text: 'fronte di 260' },
      { text: 'o uguale a 90%' },
    ],
    read: ({ clause }) => (isFragment(clause) ? refusedClause('target-cut-off', clause) : null),
  },
  {
    name: 'an answer',
    examples: [
      { text: 'Sì', unit: 'Sì/No', reads: 'Sì' },
      { text: 'NO', unit: 'Sì/No', reads: 'No' },
      { text: 'SI = 100%', unit: 'Sì/No', reads: 'Sì' },
      { text: 'Risultato atteso: sì', reads: 'Sì' },
      { text: 'Sì/No', unit: 'Sì/No' },
    ],
    read: ({ clause }) => {
      const target = readAnswer(clause);
      return target === null ? null : { target, used: clause.items };
    },
  },
  {
    name: 'an answer with a value',
    examples: [
      { text: 'SI al 50%', unit: 'Sì/No' },
      { text: 'Sì, incremento del 20%', unit: '%' },
      { text: 'Sì, 3 incontri', unit: 'Numero' },
    ],
    read: ({ clause, counts: [at] }) => {
      const [first] = clause.items;
      const isAnswer = first?.kind === 'answer' && PLAIN_ANSWER.test(wordsOf(first, clause.plain));
      const [, comma] = clause.items;
      const isComma = comma?.kind === 'mark' && COMMA.test(wordsOf(comma, clause.plain));
      const isParted = isComma && first?.kind === 'answer' && first.yes;
      return (clause.unit.kind === 'yes-no' || isParted) && isAnswer && at !== undefined
        ? refusedClause('target-answer-number', clause)
        : null;
    },
  },
  {
    name: 'a baseline, and no target',
    examples: [{ text: 'Baseline: 5' }],
    read: ({ clause }) =>
      definesBaseline(clause) ? refusedClause('target-baseline-definition', clause) : null,
  },
  {
    name: 'one value for a span of years, which opens the text',
    examples: [{ text: '2023/2024: 50' }],
    read: ({ clause }) => {
      const [first] = clause.items;
      return first?.kind === 'year-span' ? refusedItem('target-year-span', clause, first) : null;
    },
  },
  {
    name: 'a date that may be something else',
    examples: [
      { text: '<= 1/2', unit: 'Indice' },
      { text: 'non oltre 3/4 incontri', unit: 'Numero' },
      { text: 'entro 2/3 giorni', unit: 'Giorni' },
      { text: 'seconda decade di giugno', unit: 'Data' },
    ],
    read: ({ clause, moments }) => {
      const problem = unclearDate(clause, moments);
      return problem === null ? null : refused(problem);
    },
  },
  {
    name: 'values of several years, one of them in brackets',
    examples: [{ text: '80% 75 (2020)' }],
    read: ({ open, counts }) =>
      counts.length > 1 && open.items.some(isYearRemark) ? refusedClause('target-two-values', open) : null,
  },
];
