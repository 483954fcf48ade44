import { EACH_OF, EVERY, NAMES_TARGET, PART_OF_YEAR } from '../../../lexicon/expressions/sense';
import {
  COME_ON,
  EACH_SHARE,
  IMPERSONAL,
  isDealt,
  isForEach,
  LIKE_ADJECTIVE,
  NOT_AFTER_IN,
  SINGULAR,
  phraseRoleOf,
  TELLS_WHICH,
  type PhraseRole,
} from '../../../lexicon/expressions/phrases';
import { INFINITIVE } from '../../../lexicon/participles';
import type { Example } from '../rule';

/** What an item does in the phrase that it belongs to; a `value` is a number or a date: what it is was looked at before. */
export type Role =
  PhraseRole | 'noun' | 'work' | 'one' | 'comma' | 'stop' | 'silent' | 'answer' | 'none' | 'value';

/** Where in its phrase an item stands. */
export interface PhrasePlace {
  /** What leads to the noun at hand: nothing, a bare preposition ("di"), or one with its article ("delle"). */
  readonly under: 'nothing' | 'preposition' | 'article';
  readonly hasNoun: boolean;
  /** A preposition or an article asks for its noun. */
  readonly isOpen: boolean;
  readonly last: Role | null;
  readonly lastWords: string;
  /** In a clause about the noun before it, or behind a verb of work: what stands there belongs to it. */
  readonly inClause: boolean;
}

/** What bears on the phrases of a text. */
export interface PhraseSense {
  /** At least so much is wanted, or was reached, and no sign says so: what reverses the thing reverses the value. */
  readonly isForMore: boolean;
  /** An object may follow the value: "ridurre del 5% i tempi". */
  readonly hasObject: boolean;
  /** A day that a word calls a deadline, or that none does; null beside other values. */
  readonly day: 'bound' | 'bare' | null;
  readonly isShare: boolean;
  /** A number without a unit. */
  readonly isCount: boolean;
}

/** An item with what stands around it. */
export interface InPhrase {
  readonly role: Role;
  readonly words: string;
  readonly next: string;
  /** Before the value, where the work to be done is named. */
  readonly isBefore: boolean;
  readonly place: PhrasePlace;
  readonly sense: PhraseSense;
}

/** A reason why an item cannot go on with the phrase before it. */
interface PhraseRule {
  readonly name: string;
  readonly examples: readonly Example[];
  readonly roles: readonly Role[];
  readonly isStray: (at: InPhrase) => boolean;
}

const joins = ({ isBefore, place: { last } }: InPhrase): boolean =>
  !isBefore && (last === 'and' || last === 'or');

/**
 * What cannot belong to a phrase. A phrase has one noun, which any word may be, with its adjectives and with further nouns
 * that prepositions lead to.
 */
export const PHRASE_RULES: readonly PhraseRule[] = [
  {
    name: 'a second product beside the first',
    examples: [
      { text: '10 eventi e relazione finale' },
      { text: '5 incontri con le imprese, rapporto conclusivo' },
      { text: '3 studi o bando' },
      { text: '3 bandi e avvisi', reads: '>= 3' },
    ],
    roles: ['product'],
    isStray: (at) =>
      joins(at) || (!at.isBefore && at.place.last === 'comma' && !(at.sense.hasObject && !at.place.hasNoun)),
  },
  {
    name: 'one thing more beside what is counted',
    examples: [
      { text: '10 eventi e uno studio' },
      { text: '10 eventi e festa' },
      { text: '12 eventi + relazione' },
      { text: '80% delle pratiche e rispetto dei tempi', unit: '%' },
      { text: '10 corsi di lingua inglese e francese', reads: '>= 10' },
    ],
    roles: ['noun'],
    isStray: (at) =>
      joins(at) &&
      at.place.under !== 'preposition' &&
      SINGULAR.test(at.words) &&
      !LIKE_ADJECTIVE.test(at.words),
  },
  {
    name: 'a second number beside what is counted',
    examples: [{ text: '3 corsi tra cui uno in inglese' }],
    roles: ['one'],
    isStray: (at) =>
      joins(at) ||
      at.place.last === 'relative' ||
      !(at.place.isOpen || at.place.inClause || at.place.last === null),
  },
  {
    name: 'none of another thing beside what is counted',
    examples: [{ text: '80% di soddisfazione e nessun reclamo', unit: '%' }],
    roles: ['none'],
    isStray: joins,
  },
  {
    name: 'something joined to a number that counts nothing',
    examples: [{ text: 'n. 300 e al CONI' }, { text: 'entro il 31/12/2023 e sfidante' }],
    roles: ['and', 'or'],
    isStray: ({ isBefore, next, place: { last, hasNoun }, sense }) =>
      !NAMES_TARGET.test(next) &&
      !isBefore &&
      (last === null || last === 'comma') &&
      !hasNoun &&
      !(sense.hasObject && sense.day === null) &&
      !(sense.day !== null && phraseRoleOf(next) === 'breaks'),
  },
  {
    name: 'a value joined to what is counted',
    examples: [{ text: '10 eventi o 5%' }],
    roles: ['value'],
    isStray: joins,
  },
  {
    name: 'a noun behind a comma that follows the value',
    examples: [{ text: '2, stanza' }, { text: '3, tabella 7' }],
    roles: ['noun', 'product'],
    isStray: ({ isBefore, words, sense, place: { last, hasNoun } }) =>
      last === 'comma' && !isBefore && !hasNoun && !sense.hasObject && !NAMES_TARGET.test(words),
  },
  {
    name: 'an article that begins another sentence',
    examples: [{ text: '91, il piano' }, { text: '10 eventi il responsabile' }, { text: '55 Le Camere' }],
    roles: ['article'],
    isStray: (at) => {
      const { under, hasNoun, last, inClause, isOpen } = at.place;
      if (isOpen || inClause) return false;
      if (joins(at)) return under !== 'article';
      const isRight = last === null && !at.isBefore && at.sense.isCount;
      return (hasNoun && !at.isBefore) || isRight || (last === 'comma' && !at.sense.hasObject);
    },
  },
  {
    name: 'another sentence behind the value',
    examples: [
      { text: '0,7%. Le imprese femminili', unit: '%' },
      { text: 'incremento del 5%. Le imprese femminili', unit: '%' },
      { text: '10 incontri. Vedi relazione', reads: '>= 10' },
    ],
    roles: ['stop'],
    isStray: ({ isBefore, next, sense }) =>
      !isBefore && sense.day !== 'bound' && phraseRoleOf(next) !== 'opener',
  },
  {
    name: 'the day of what a noun names',
    examples: [
      { text: '31 dicembre 2023 della Camera di commercio' },
      { text: '30/6/2023, presso la sede' },
      { text: 'entro il 31/12/2023 presso la sede', reads: 'entro il 31/12/2023' },
    ],
    roles: ['preposition', 'in', 'at', 'article', 'for', 'answer', 'states'],
    isStray: ({ isBefore, next, place: { last, hasNoun }, sense }) =>
      sense.day === 'bare' &&
      !isBefore &&
      !hasNoun &&
      (last === null || last === 'comma') &&
      !EACH_SHARE.test(next),
  },
  {
    name: 'a preposition behind a comma that follows the number',
    examples: [{ text: '15, in materia' }, { text: '3, del decreto' }, { text: '50, per le imprese' }],
    roles: ['preposition', 'in', 'at', 'for'],
    isStray: ({ isBefore, place: { last, hasNoun }, sense }) =>
      last === 'comma' && !isBefore && !hasNoun && sense.isCount,
  },
  {
    name: 'another work in place of what is counted',
    examples: [{ text: 'almeno 3 preventivi o motivare' }],
    roles: ['noun'],
    isStray: ({ isBefore, words, place: { last, under } }) =>
      last === 'or' && !isBefore && under === 'nothing' && INFINITIVE.test(words),
  },
  {
    name: 'so much for each of the things that a noun names',
    examples: [
      { text: '10 incontri formativi per addetto' },
      { text: '10 incontri per bando' },
      { text: '10 incontri per formazione', reads: '>= 10' },
      { text: '30% dei dati per ciascuna sede', unit: '%', reads: '>= 30%' },
    ],
    roles: ['for'],
    isStray: ({ next, sense }) =>
      !(sense.isShare && EACH_SHARE.test(next)) && (EACH_OF.test(next) || isForEach(next)),
  },
  {
    name: 'so much, or by such a day, in each part of the year',
    examples: [
      { text: 'entro il 31/10/2023 ogni semestre' },
      { text: 'entro il 31/12 di ogni anno', reads: 'entro il 31/12/2023' },
    ],
    roles: ['noun'],
    isStray: ({ words, next, sense }) => EVERY.test(words) && PART_OF_YEAR.test(next) && !sense.isShare,
  },
  {
    name: 'things that are late or lacking',
    examples: [{ text: '10 bandi in sospeso' }, { text: '<= 10 pratiche in ritardo', reads: '<= 10' }],
    roles: ['in'],
    isStray: ({ next, sense }) => sense.isForMore && NOT_AFTER_IN.test(next),
  },
  {
    name: 'words that reverse what is counted, or that are not known to leave it as it is',
    examples: [
      { text: '80% delle domande con esito negativo', unit: '%' },
      { text: '10 contratti rinegoziabili' },
      { text: '10 eventi disturbati' },
      { text: '10 pratiche evase', reads: '>= 10' },
      { text: '10 pratiche arretrate smaltite', reads: '>= 10' },
      { text: '>= 10 contratti rinegoziabili', reads: '>= 10' },
    ],
    roles: ['reverses'],
    isStray: ({ sense, place, next }) => sense.isForMore && !place.inClause && !isDealt(next),
  },
  {
    name: 'a clause about nothing that is named',
    examples: [{ text: '10 che hanno aderito' }, { text: '10 imprese che aderiscono', reads: '>= 10' }],
    roles: ['relative'],
    isStray: ({ place: { hasNoun, isOpen } }) => !hasNoun && !isOpen,
  },
  {
    name: 'words that compare or begin another sentence',
    examples: [
      { text: '10 eventi mentre la fase finale è rinviata' },
      { text: '10 eventi come previsto dal piano', reads: '>= 10' },
    ],
    roles: ['breaks'],
    isStray: ({ words, next, place }) => !(place.inClause || COME_ON.test(`${words} ${next}`)),
  },
  {
    name: 'a verb that states something',
    examples: [
      { text: 'riporta almeno 10 eventi' },
      { text: '10 imprese utilizzano il servizio', reads: '>= 10' },
      { text: 'Si prevede la pubblicazione di 2 bandi', unit: 'Numero', reads: '>= 2' },
    ],
    roles: ['states'],
    isStray: ({ place: { inClause, lastWords } }) => !inClause && lastWords !== IMPERSONAL,
  },
  {
    name: 'an answer behind a number',
    examples: [{ text: '5 sì' }],
    roles: ['answer'],
    isStray: ({ next, isBefore, place: { last, isOpen } }) =>
      last === null && !isBefore && !isOpen && next === '',
  },
  {
    name: 'a pronoun for what is named elsewhere',
    examples: [{ text: '90% di quelle', unit: '%' }],
    roles: ['pronoun'],
    isStray: ({ next }) => !TELLS_WHICH.test(next),
  },
];
