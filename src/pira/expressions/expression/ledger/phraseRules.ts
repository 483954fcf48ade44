import { EACH_OF, EVERY, TO_EACH } from '../../../lexicon/expressions/each';
import { GENITIVE, PREPOSITION } from '../../../lexicon/expressions/leads';
import { PART_OF_YEAR } from '../../../lexicon/expressions/times';
import { NAMES_TARGET } from '../../../lexicon/expressions/valueNames';
import {
  COME_ON,
  EACH_SHARE,
  FORESEEN,
  IMPERSONAL,
  saysDealtWith,
  isForEach,
  LEAVES_OPEN,
  LIKE_ADJECTIVE,
  NAMES_ANOTHER,
  NOT_AFTER_IN,
  RANKS,
  REFLEXIVE,
  SINGULAR,
  phraseRoleOf,
  TELLS_WHICH,
} from '../../../lexicon/expressions/phrases';
import { INFINITIVE } from '../../../lexicon/participles';
import { joins, type InPhrase, type PhraseRule } from './phraseRule';
import { SENTENCE_RULES } from './sentenceRules';

const SEMICOLON = ';';

/** "assicurare un tempo medio": the object of the work that is to be done. */
const isObject = ({ isBefore, place: { lastWords } }: InPhrase): boolean =>
  isBefore && INFINITIVE.test(lastWords);

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
      { text: 'entro il 31/03/2023; report finale' },
      { text: '3 bandi e avvisi', reads: '>= 3' },
    ],
    roles: ['product'],
    isStray: (at) =>
      joins(at) ||
      (!at.isBefore &&
        at.place.last === 'comma' &&
        !(at.sense.hasObject && !at.place.hasNoun && at.place.lastWords !== SEMICOLON)),
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
    examples: [
      { text: '3 corsi tra cui uno in inglese' },
      { text: 'Assicurare un tempo medio non superiore a 5 giorni', reads: '<= 5 giorni' },
    ],
    roles: ['one'],
    isStray: (at) =>
      joins(at) ||
      at.place.last === 'relative' ||
      (at.sense.isMeasured && at.sense.day === null && !at.isBefore && at.place.last === null) ||
      !(at.place.isOpen || at.place.inClause || at.place.last === null || isObject(at)),
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
  ...SENTENCE_RULES,
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
    examples: [
      { text: '15, in materia' },
      { text: '3, del decreto' },
      { text: '50, per le imprese' },
      { text: '90%, di piccole dimensioni', unit: '%' },
    ],
    roles: ['preposition', 'in', 'at', 'for'],
    isStray: ({ isBefore, words, place: { last, hasNoun }, sense }) =>
      last === 'comma' &&
      !isBefore &&
      !hasNoun &&
      (sense.isCount ||
        (sense.day === null &&
          !sense.hasObject &&
          (GENITIVE.test(words) || (sense.isMeasured && !sense.isShare))) ||
        (sense.day !== null && GENITIVE.test(words))),
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
    name: 'so much, or by such a day, for each or in each part of the year',
    examples: [
      { text: 'entro il 31/10/2023 ogni semestre' },
      { text: 'almeno il 90% delle pratiche ogni mese', unit: '%' },
      { text: 'almeno il 90% delle pratiche al mese', unit: '%' },
      { text: '90% delle pratiche di ogni mese', unit: '%', reads: '>= 90%' },
      { text: 'almeno il 90% delle pratiche per ciascuno', unit: '%' },
      { text: 'ciascun entro il 31/12/2023' },
      { text: 'entro il 31/12 di ogni anno', reads: 'entro il 31/12/2023' },
    ],
    roles: ['noun'],
    isStray: ({ words, next, isBefore, sense, place: { lastWords } }) =>
      EVERY.test(words)
        ? next === '' || (PART_OF_YEAR.test(next) && !(sense.isShare && GENITIVE.test(lastWords)))
        : !isBefore && TO_EACH.test(lastWords) && PART_OF_YEAR.test(words),
  },
  {
    name: 'a word alone in front of the value that makes it another one',
    examples: [
      { text: 'secondo entro il 31/12/2023' },
      { text: 'ultime del 20%', unit: '%' },
      { text: 'prima relazione entro il 31/12/2023', reads: 'entro il 31/12/2023' },
    ],
    roles: ['noun', 'silent', 'preposition', 'reverses'],
    isStray: ({ words, next, isBefore, place: { last, isOpen } }) =>
      isBefore &&
      (last === null || isOpen) &&
      ((next === '' && NAMES_ANOTHER.test(words)) ||
        ((next === '' || PREPOSITION.test(next)) && RANKS.test(words))),
  },
  {
    name: 'what is counted is only a part, or not yet known',
    examples: [
      { text: 'almeno 3 incontri da definire' },
      { text: 'almeno 3 incontri parziale' },
      { text: 'almeno 3 incontri previsti' },
      { text: 'almeno 3 contratti a tempo parziale', reads: '>= 3' },
      { text: '100% delle attività previste', unit: '%', reads: '>= 100%' },
    ],
    roles: ['noun', 'reverses'],
    isStray: ({ words, next, isBefore, place: { under, lastWords }, sense }) =>
      !isBefore &&
      next === '' &&
      (LEAVES_OPEN.test(`${lastWords} ${words}`) ||
        (FORESEEN.test(words) && under === 'nothing' && !sense.isShare)),
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
    isStray: ({ sense, place, next }) => sense.isForMore && !place.inClause && !saysDealtWith(next),
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
      { text: 'si compone di 9 membri' },
      { text: '10 imprese utilizzano il servizio', reads: '>= 10' },
      { text: 'Si prevede la pubblicazione di 2 bandi', unit: 'Numero', reads: '>= 2' },
    ],
    roles: ['states'],
    isStray: ({ words, place: { inClause, lastWords } }) =>
      !inClause && (lastWords !== IMPERSONAL || REFLEXIVE.test(words)),
  },
  {
    name: 'an answer behind a number',
    examples: [{ text: '5 sì' }, { text: '>= 4 - si' }],
    roles: ['answer'],
    isStray: ({ next, isBefore, sense, place: { last, isOpen } }) =>
      (last === null || (last === 'comma' && sense.isCount)) && !isBefore && !isOpen && next === '',
  },
  {
    name: 'a pronoun for what is named elsewhere',
    examples: [{ text: '90% di quelle', unit: '%' }],
    roles: ['pronoun'],
    isStray: ({ next }) => !TELLS_WHICH.test(next),
  },
];
