import {
  BEGINS_SENTENCE,
  GONE_OR_PLANNED,
  IRREGULAR_PARTICIPLE,
  isParticiple,
  leavesMeasured,
  LIKE_ADJECTIVE,
  NOUN_OF_ARTICLE,
  phraseRoleOf,
  PLURAL_ARTICLE,
  QUALIFIES,
  SINGULAR,
} from '../../../lexicon/expressions/phrases';
import { isWorkToDo } from '../../../lexicon/expressions/deadlines';
import { INFINITIVE } from '../../../lexicon/participles';
import { YEAR_OR_PART } from '../../../lexicon/expressions/times';
import { NAMES_TARGET } from '../../../lexicon/expressions/valueNames';
import { joins, type PhraseRule } from './phraseRule';

const SEMICOLON = ';';
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Where another sentence, or another clause, begins behind the value. */
export const SENTENCE_RULES: readonly PhraseRule[] = [
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
    name: 'a small word with a capital, which begins another sentence',
    examples: [
      { text: '2,5% Il bilancio d’esercizio' },
      { text: '4 relazioni I protesti cancellati' },
      { text: 'massimo 20 Si intende', unit: 'Ore' },
      { text: '4 relazioni Excelsior', reads: '>= 4' },
    ],
    roles: ['article', 'preposition', 'at', 'in', 'for', 'answer', 'one', 'silent'],
    isStray: ({ isBefore, printed, next, place: { isOpen } }) =>
      !isBefore &&
      !isOpen &&
      (BEGINS_SENTENCE.test(printed) || (printed === PLURAL_ARTICLE && NOUN_OF_ARTICLE.test(next))),
  },
  {
    name: 'a noun that nothing leads to, behind what was done with the things',
    examples: [
      { text: '1.200 imprese coinvolte servizio con le tariffe' },
      { text: '1.200 imprese coinvolte nel servizio', reads: '>= 1.200' },
    ],
    roles: ['noun'],
    isStray: ({ isBefore, words, printed, place: { hasNoun, isOpen, inClause, last, lastWords } }) =>
      !isBefore &&
      hasNoun &&
      !isOpen &&
      !inClause &&
      last !== 'comma' &&
      (isParticiple(lastWords) || IRREGULAR_PARTICIPLE.test(lastWords)) &&
      words === printed &&
      SINGULAR.test(words) &&
      !LIKE_ADJECTIVE.test(words) &&
      !YEAR_OR_PART.test(words),
  },
  {
    name: 'a word that qualifies a share, a time, an amount or a day, and is not known to leave it as it is',
    examples: [
      { text: '80% eliminato', unit: '%' },
      { text: '30/06/2023 sostituito', unit: 'Data' },
      { text: '20 giorni storico', unit: 'Giorni' },
      { text: '80% complessivo', unit: '%', reads: '>= 80%' },
      { text: '5 incontri formativi', unit: 'Numero', reads: '>= 5' },
    ],
    roles: ['noun', 'reverses'],
    isStray: ({ isBefore, words, sense, place: { last, hasNoun } }) =>
      !isBefore &&
      last === null &&
      !hasNoun &&
      sense.isMeasured &&
      QUALIFIES.test(words) &&
      !leavesMeasured(words) &&
      !sense.isNamed(words),
  },
  {
    name: 'a verb behind a value of which no thing is named',
    examples: [
      { text: 'almeno 16 ore adottano', unit: 'Ore' },
      { text: '<= 5%, partecipano alle gare', unit: '%' },
      { text: '700 enti attivano il servizio', unit: 'Numero', reads: '>= 700' },
    ],
    roles: ['work'],
    isStray: ({ isBefore, sense, place: { hasNoun } }) => !isBefore && !hasNoun && sense.isMeasured,
  },
  {
    name: 'a work with a capital, which begins another sentence',
    examples: [
      { text: 'entro 10 giorni Adozione', unit: 'Giorni' },
      { text: '75% Integrare le attività', unit: '%' },
      { text: '3 Corsi', unit: 'Numero', reads: '>= 3' },
    ],
    roles: ['noun'],
    isStray: ({ isBefore, words, printed, sense, place: { last, isOpen } }) =>
      !isBefore &&
      !isOpen &&
      last !== 'comma' &&
      sense.day === null &&
      (sense.isMeasured || last !== null) &&
      CAPITAL.test(printed) &&
      (isWorkToDo(words) || INFINITIVE.test(words)),
  },
  {
    name: 'a word that says that the things are gone, old or only planned',
    examples: [
      { text: '6 bandi deserti', unit: 'Numero', indicator: 'Bandi pubblicati' },
      { text: '5 progetti fermi', unit: 'Numero' },
      { text: '6 eliminati', unit: 'Numero' },
      { text: 'eliminati >= 6', unit: 'Numero' },
      { text: '32 respinte per carenza dei requisiti', unit: 'Numero', indicator: 'Imprese assistite' },
    ],
    roles: ['noun', 'reverses'],
    isStray: ({ role, isBefore, words, next, sense, place: { under, last } }) =>
      (isBefore ? last === null : sense.isForMore || (sense.isAssumed && under === 'nothing')) &&
      (next === '' || (role === 'reverses' && !isBefore && last === null)) &&
      GONE_OR_PLANNED.test(words) &&
      !sense.isNamed(words),
  },
  {
    name: 'a clause behind a semicolon',
    examples: [{ text: 'max 5 errori; attribuito alla performance' }, { text: '10 eventi;', reads: '>= 10' }],
    roles: ['comma'],
    isStray: ({ isBefore, words, next, sense }) =>
      !isBefore &&
      words === SEMICOLON &&
      next !== '' &&
      !sense.hasObject &&
      !NAMES_TARGET.test(next) &&
      phraseRoleOf(next) !== 'opener',
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
];
