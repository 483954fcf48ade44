import {
  DONE,
  HAPPENED_TO_COUNTED,
  IS_TARGET,
  isPastParticiple,
  NOT_HELD,
  VALUE_OF_OTHERS,
  ONLY,
  PAID_EARLY,
} from '../../lexicon/donePhrases';
import { HARMLESS_PARTICIPLES } from '../../lexicon/expressions/participlesOfThings';
import { saysDealtWith } from '../../lexicon/expressions/phrases';
import { INFINITIVE } from '../../lexicon/participles';
import { YEARLY } from '../../lexicon/expressions/notes';
import { OF_YEAR } from '../../lexicon/expressions/times';
import type { AccountRule } from '../expression/ledger/account';
import { ANYWHERE, isOwnYear } from '../expression/ledger/accounts';
import { isHarmlessNote } from '../expression/ledger/harmlessNote';
import type { Example } from '../expression/rule';
import type { Item } from '../items/item';

const isEquals = (item: Item): boolean => item.kind === 'operator' && item.operator === '=';
const isYes = (item: Item): boolean => item.kind === 'answer' && item.yes;

/** Whether a word tells what happened to what was counted, and is known to leave it as it is. */
const isToldToHave = (words: string): boolean =>
  HAPPENED_TO_COUNTED.test(words) && (HARMLESS_PARTICIPLES.test(words) || INFINITIVE.test(words));

/** "(+ 3)" tells of a difference to something. */
const SIGNED = /^[(\s]*[-+]/;

/** `target`: beside another than so much at least. */
type MeasureAccount = Omit<AccountRule, 'examples'> & {
  readonly examples: readonly (Example & { readonly target?: string })[];
};

/** What an item of an actual value is that no rule used: the first of these that knows it. */
export const MEASURE_ACCOUNTS: readonly MeasureAccount[] = [
  {
    name: 'punctuation and small words beside what was measured',
    examples: [{ text: 'n. 6.', reads: '6' }],
    kinds: ['mark', 'break', 'quote', 'footnote', 'open', 'close', 'tick', 'link', 'article', 'filler'],
    places: ANYWHERE,
    as: 'silent',
  },
  {
    name: 'the course of the year before what was measured',
    examples: [
      { text: 'Nel corso dell’anno sono state assistite 320 imprese', target: '>= 300', reads: '320' },
      { text: 'Per il 6', target: '>= 5' },
    ],
    kinds: ['year-word'],
    places: ['before'],
    only: (_, { words }) => OF_YEAR.test(words),
    as: 'silent',
  },
  {
    name: 'a remark behind a dash',
    examples: [{ text: '12 eventi - vedi relazione', reads: '12' }, { text: '12 -' }],
    kinds: ['dash'],
    places: ['behind'],
    only: (_, { next }) => next === 'word',
    as: 'silent',
  },
  {
    name: 'an equals sign',
    examples: [{ text: '= 6', reads: '6' }],
    kinds: ['operator'],
    places: ['before'],
    only: isEquals,
    as: 'silent',
  },
  {
    name: 'the year itself',
    examples: [{ text: '6 (dato 2023)', reads: '6' }],
    kinds: ['quantity'],
    places: ANYWHERE,
    only: isOwnYear,
    as: 'silent',
  },
  {
    name: 'numbers in brackets that repeat the value or count its parts',
    examples: [
      { text: '6 (4+2)', reads: '6' },
      { text: '85% (+ 3)', unit: '%', target: '>= 80%' },
    ],
    kinds: [
      'quantity',
      'one',
      'misprint',
      'percent',
      'time',
      'money',
      'period',
      'answer',
      'plus-minus',
      'sign',
    ],
    places: ['in brackets'],
    only: (_, { bracket }) => !SIGNED.test(bracket ?? ''),
    as: 'silent',
  },
  {
    name: 'brackets that leave the value open',
    examples: [{ text: '6 (non validati)' }],
    kinds: ['not', 'approximate', 'part', 'other-year', 'year-span', 'previous-year', 'unknown'],
    places: ['in brackets'],
    only: (_, { bracket }) => !YEARLY.test(bracket ?? ''),
    as: 'unknown',
  },
  {
    name: 'brackets that say that it is the target',
    examples: [{ text: '6 (target)' }, { text: '6 (target 5)', reads: '6' }],
    kinds: 'any',
    places: ['in brackets'],
    only: (_, { bracket }) => IS_TARGET.test(bracket ?? ''),
    as: 'unknown',
  },
  {
    name: 'the value of others in brackets',
    examples: [
      { text: '97,5% (media nazionale 90%)', target: '>= 80%', unit: '%', reads: '97,5%' },
      { text: '97,5% della media nazionale', target: '>= 80%', unit: '%' },
    ],
    kinds: 'any',
    places: ['in brackets'],
    only: (_, { bracket }) => VALUE_OF_OTHERS.test(bracket ?? ''),
    as: 'note',
  },
  {
    name: 'brackets that say that it was before its day',
    examples: [
      { text: '-8,21 (pagamento in anticipo)', target: '<= 0 gg', unit: 'Giorni', reads: '-8,21 giorni' },
    ],
    kinds: 'any',
    places: ['in brackets'],
    only: (_, { bracket }) => PAID_EARLY.test(bracket ?? ''),
    as: 'silent',
  },
  {
    name: 'a remark in brackets beside what was measured',
    examples: [
      { text: '6 (fonte: Infocamere)', reads: '6' },
      { text: '100% (tutte le pratiche)', target: '>= 80%', unit: '%', reads: '100%' },
      { text: '100% (tutte tranne 2)', target: '>= 80%', unit: '%' },
      { text: '6 (errato)' },
      { text: '6 (migliaia)' },
    ],
    kinds: 'any',
    places: ['in brackets'],
    only: isHarmlessNote,
    as: 'note',
  },
  {
    name: 'what happened to what was counted, other than that it was done',
    examples: [{ text: '6 incontri sorteggiati', reads: '6' }, { text: '6 incontri disturbati' }],
    kinds: ['word'],
    places: ['behind'],
    only: (_, { words, isBehindThing }) => isBehindThing && isToldToHave(words) && !DONE.test(words),
    as: 'note',
  },
  {
    name: 'from when a time is counted',
    examples: [
      { text: '25 gg dalla richiesta', target: '<= 30 gg', unit: 'Giorni', reads: '25 giorni' },
      { text: '25 giorni dalla data di ricevimento', target: '<= 30 gg', unit: 'Giorni', reads: '25 giorni' },
    ],
    kinds: ['from', 'by'],
    places: ['behind'],
    only: (_, { next, previous }) => next === 'word' || next === 'by' || previous === 'from',
    as: 'thing',
  },
  {
    name: 'what was counted',
    examples: [
      { text: '6 incontri con le imprese', reads: '6' },
      { text: '85% delle pratiche (170 su 200)', target: '>= 80%', unit: '%', reads: '85%' },
    ],
    kinds: ['word', 'code', 'reference', 'aside', 'and', 'nth', 'year-word'],
    places: ['between', 'behind'],
    as: 'thing',
  },
  {
    name: 'no more than that, before its number',
    examples: [{ text: 'soltanto 6', reads: '6' }, { text: '6 soltanto' }],
    kinds: ['word'],
    places: ['before'],
    only: (_, { words }) => ONLY.test(words),
    as: 'silent',
  },
  {
    name: 'done, before its number',
    examples: [
      { text: 'effettuati n. 14 incontri', reads: '14' },
      { text: 'sono stati realizzati 14 eventi', reads: '14' },
      { text: 'si sono svolte 14 riunioni', reads: '14' },
      { text: 'evase 14 pratiche', reads: '14' },
      { text: 'saranno realizzati 14 eventi' },
      { text: 'annullati 14 incontri' },
    ],
    kinds: ['word', 'answer'],
    places: ['before'],
    only: (_, { words }) => isPastParticiple(words) || (saysDealtWith(words) && !NOT_HELD.test(words)),
    as: 'thing',
  },
  {
    name: 'done, behind its number',
    examples: [{ text: '6 realizzati', reads: '6' }],
    kinds: ['answer'],
    places: ['behind'],
    only: isYes,
    as: 'thing',
  },
];
