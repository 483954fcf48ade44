import { HARMLESS_NOTE, SEVERAL_YEARS, SPREAD } from '../../../lexicon/expressions/notes';
import type { Item } from '../../items/item';
import { isNoun, names, type AccountRule, type Around } from './account';
import { isHarmlessNote, isOfOtherYears, tellsOtherYears } from './harmlessNote';

const FIGURE = /^\d$/;
const relatesNothing = (_: Item, { next }: Around): boolean => !names(next);

/** What an item in brackets is that no rule used. */
export const BRACKET_ACCOUNTS: readonly AccountRule[] = [
  {
    name: 'values in brackets of other years than the plan’s',
    examples: [
      { text: '80 (2022=76)', unit: 'Numero', reads: '>= 80' },
      { text: '90% (2021: 85%; 2022: 88%)', unit: '%', reads: '>= 90%' },
      { text: '80 (2025: 95)', unit: 'Numero', reads: '>= 80' },
      { text: '5 (15 nel triennio)', unit: 'Numero', reads: '>= 5' },
      { text: '80 (2023: 76)', unit: 'Numero' },
    ],
    kinds: 'any',
    places: ['in brackets'],
    only: (_, { bracket, year }) => tellsOtherYears(bracket ?? '', year),
    as: 'note',
  },
  {
    name: 'values in brackets of several years before',
    examples: [{ text: '>= 5 (2021: 3; 2022: 4)', reads: '>= 5' }],
    kinds: ['quantity'],
    places: ['in brackets'],
    only: (_, { bracket }) => SEVERAL_YEARS.test(bracket ?? ''),
    as: 'note',
  },
  {
    name: 'a remark in brackets that the value is not that of its year alone',
    examples: [
      { text: '15 (cumulato 2022-2024)' },
      { text: '15 (al 2026)' },
      { text: '15 (obiettivo finale 2026)' },
      { text: '15 (complessivi 2023-2025)' },
      { text: '15 (dato 2022)' },
      { text: '80% (rilevazione 2022)', unit: '%' },
    ],
    kinds: 'any',
    places: ['in brackets'],
    only: (_, { bracket, year }) => isOfOtherYears(bracket ?? '', year),
    as: 'unknown',
  },
  {
    name: 'a value in brackets of a year before',
    examples: [{ text: '90% (2022: 88%)', reads: '>= 90%' }],
    kinds: ['quantity'],
    places: ['in brackets'],
    only: (item, around) => item.kind === 'quantity' && item.yearLike && isHarmlessNote(item, around),
    as: 'note',
  },
  {
    name: 'a figure alone in brackets behind what is counted, which may be that of a footnote',
    examples: [{ text: 'minimo 3 imprese assistite (4)', reads: '>= 3' }],
    kinds: ['quantity'],
    places: ['in brackets'],
    only: (_, { bracket, isBehindThing }) => isBehindThing && FIGURE.test(bracket ?? ''),
    as: 'note',
  },
  {
    name: 'a number in brackets that repeats the value or counts a part of it',
    examples: [{ text: '5 (cinque)', reads: '>= 5' }],
    kinds: ['quantity', 'one', 'misprint', 'percent', 'money', 'answer'],
    places: ['in brackets'],
    as: 'silent',
  },
  {
    name: 'how the value is spread over the year',
    examples: [{ text: '4 (1 a trimestre)', reads: '>= 4' }, { text: '10 (al giorno)' }],
    kinds: ['time', 'period', 'word'],
    places: ['in brackets'],
    only: (_, { bracket, words }) => SPREAD.test(bracket ?? '') && !HARMLESS_NOTE.test(words),
    as: 'note',
  },
  {
    name: 'a word in brackets that says what the date is',
    examples: [{ text: '31/12/2023 (scadenza)', reads: 'entro il 31/12/2023' }],
    kinds: ['by'],
    places: ['in brackets'],
    only: isNoun,
    as: 'silent',
  },
  {
    name: 'brackets that turn the value or leave it open',
    examples: [{ text: '>= 90% (non obbligatorio)' }],
    kinds: ['not', 'approximate', 'part', 'plus-minus', 'operator', 'min', 'more', 'change', 'other-year'],
    places: ['in brackets'],
    as: 'unknown',
  },
  {
    name: 'a relation in brackets to nothing that is named',
    examples: [{ text: '90% (tra il 2021 e il 2024)' }],
    kinds: ['between', 'from', 'base', 'before', 'after'],
    places: ['in brackets'],
    only: relatesNothing,
    as: 'unknown',
  },
  {
    name: 'a remark in brackets that is known to be harmless',
    examples: [
      { text: '>= 90% (fonte: Infocamere)', reads: '>= 90%' },
      { text: '10 (delibera n. 3)', reads: '>= 10' },
      { text: '10 (cancellato)' },
      { text: '10 (migliaia)' },
    ],
    kinds: 'any',
    places: ['in brackets'],
    only: isHarmlessNote,
    as: 'note',
  },
];
