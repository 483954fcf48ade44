import { NOT_HELD, SO_FAR } from '../../lexicon/donePhrases';
import { NOT_YET } from '../../lexicon/notDone';
import { OF_PAST } from '../../lexicon/expressions/comparisons';
import {
  EACH,
  EACH_OF,
  FOR_EACH,
  IN_EACH_PART,
  PER_HEAD,
  SIGN_FOR_EACH,
} from '../../lexicon/expressions/each';
import { HALF_PHRASE, THESE } from '../../lexicon/expressions/leads';
import { ORDERED, PROGRAMME_CODE, SINGULAR_NOUN } from '../../lexicon/expressions/numberedNames';
import { PART_OF_YEAR, PERIODIC } from '../../lexicon/expressions/times';
import { quoted } from '../../lexicon/text/plainText';
import { wordsOf } from '../expression/clause';
import { unreadableActual } from './actualCell';
import { hanging } from './doneness';
import { duration } from './duration';
import { EACH_AND_SCORE_RULES } from './eachAndScore';
import { refusedBehind } from './refusedBehind';
import type { MeasureRule } from './measureRule';
import { valueOf } from './measuredValue';
import { PARTS_RULES } from './partsRules';
import { ratio } from './ratio';
import { doubtful, interim, isLimit, isNothing, numbersOf, otherYear } from './written';

/** How the text of an actual value is read where a number is asked for: the first of these that knows it. */
export const MEASURE_RULES: readonly MeasureRule[] = [
  {
    name: 'a duration in hours and minutes',
    examples: [
      { text: '9:46', target: '<= 10 ore', unit: 'Ore', reads: '9,76666666666667 ore' },
      { text: '00:08:30', target: '<= 10 minuti', unit: 'Minuti', reads: '8,5 minuti' },
    ],
    read: duration,
  },
  ...EACH_AND_SCORE_RULES,
  {
    name: 'a ratio',
    examples: [
      { text: '12/15', target: '>= 80%', unit: '%', reads: '80%' },
      { text: '12 su 15 (80%)', target: '>= 80%', unit: '%', reads: '80%' },
      { text: '170 pratiche su 200', target: '>= 80%', unit: '%', reads: '85%' },
      { text: '85% = 170/200', target: '>= 80%', unit: '%', reads: '85%' },
      { text: '170 pratiche non evase su 200', target: '>= 80%', unit: '%' },
      { text: '6 su 8', target: '>= 5', unit: 'Numero' },
    ],
    read: ratio,
  },
  {
    name: 'a limit or an approximation',
    examples: [
      { text: '> 6', target: '>= 5' },
      { text: 'circa 6', target: '>= 5' },
      { text: '6+', target: '>= 5' },
    ],
    read: ({ items, plain, text }) =>
      items.some((item) => isLimit(item, plain)) ? unreadableActual({ code: 'actual-limit', text }) : null,
  },
  {
    name: 'a word that says that it was not measured',
    examples: [
      { text: '6 (previsti)', target: '>= 5' },
      { text: '6 da confermare', target: '>= 5' },
      { text: '6 in fase di completamento', target: '>= 5' },
      { text: '85% dell’obiettivo', target: '>= 80%', unit: '%' },
    ],
    read: (written) => {
      const word = doubtful(written);
      if (word === null) return null;
      const { plain, text } = written;
      return unreadableActual({ code: 'actual-doubtful', text, word: quoted(plain, word.start, word.end) });
    },
  },
  {
    name: 'how things stand now, before its number',
    examples: [
      { text: 'ad oggi 6', target: '>= 5' },
      { text: 'al momento: 6', target: '>= 5' },
    ],
    read: ({ plain, text }) => {
      const word = SO_FAR.exec(plain.text)?.[0];
      return word === undefined ? null : unreadableActual({ code: 'actual-doubtful', text, word });
    },
  },
  {
    name: 'a value within the year',
    examples: [
      { text: '6 (al 30/6/2023)', target: '>= 5' },
      { text: '6 al 30/06/2023', target: '>= 5' },
    ],
    read: ({ items, text }) =>
      interim(items) === null ? null : unreadableActual({ code: 'actual-doubtful', text, word: text }),
  },
  {
    name: 'a value of another year',
    examples: [
      { text: '6 (2019)', target: '>= 5' },
      { text: '6 (dato 2022)', target: '>= 5' },
      { text: '2022: 6', target: '>= 5' },
      { text: '6 al 31/12/2022', target: '>= 5' },
    ],
    read: (written) => {
      const year = otherYear(written);
      const { plain, text } = written;
      return year === null
        ? null
        : unreadableActual({ code: 'actual-other-year', text, word: quoted(plain, year.start, year.end) });
    },
  },
  {
    name: 'none of what is counted',
    examples: [
      { text: 'nessuno', target: '<= 3', reads: '0' },
      { text: 'nessun reclamo pervenuto', target: '<= 3', reads: '0' },
      { text: 'nessun dato', target: '<= 3' },
    ],
    read: (written) =>
      isNothing(written)
        ? {
            measure: {
              kind: 'quantity',
              value: 0,
              unit: 'number',
              notes: [{ code: 'actual-taken-as-none', text: written.text }],
            },
            used: written.items,
          }
        : null,
  },
  {
    name: 'figures or words that are cut off',
    examples: [
      { text: '6 su', target: '>= 5' },
      { text: '1,234.56', target: '>= 5' },
      { text: '6 incontri a seguito', target: '>= 5' },
      { text: '11.005.001', target: '>= 5' },
    ],
    read: ({ items, plain, text, scale }) =>
      HALF_PHRASE.test(plain.text) ||
      (scale.unit === 'number' && PROGRAMME_CODE.test(plain.text)) ||
      hanging(items, plain) !== null ||
      items.some(({ kind }) => kind === 'misprint' || kind === 'unknown')
        ? unreadableActual({ code: 'actual-number-unclear', text })
        : null,
  },
  {
    name: 'no number',
    examples: [{ text: 'conforme', target: '>= 5' }],
    read: (written) =>
      numbersOf(written).length === 0
        ? unreadableActual({ code: 'actual-not-a-number', text: written.text })
        : null,
  },
  {
    name: 'so much in each part of the year, or for each of several',
    examples: [
      { text: '6 settimanali', target: '>= 5' },
      { text: '6 a bimestre', target: '>= 5' },
      { text: '6 per ogni sede', target: '>= 5' },
      { text: '6 pro capite', target: '>= 5' },
      { text: '6 (al mese)', target: '>= 5' },
      { text: '6 ad impresa', target: '>= 5' },
      { text: '6/sede', target: '>= 5' },
      { text: '6 incontri x sede', target: '>= 5' },
    ],
    read: (written) =>
      refusedBehind(written, (words, before) => {
        const isPart = PART_OF_YEAR.test(words) && IN_EACH_PART.test(before);
        const isOne = !words.endsWith('i') && (EACH_OF.test(words) || SINGULAR_NOUN.test(words));
        const isStroke = isOne && SIGN_FOR_EACH.test(before);
        const isEach = FOR_EACH.test(before) && EACH_OF.test(words) && SINGULAR_NOUN.test(words);
        return (
          isPart || isStroke || isEach || EACH.test(words) || PER_HEAD.test(words) || PERIODIC.test(words)
        );
      }),
  },
  {
    name: 'a share of a past value, a number in a list, or letters for what was counted',
    examples: [
      { text: '85% della spesa storica', target: '>= 80%', unit: '%' },
      { text: 'n. 6 dell’elenco', target: '>= 5' },
      { text: '6 p.v.', target: '>= 5' },
    ],
    read: (written) => {
      const { plain } = written;
      const [value] = numbersOf(written);
      const behind = value === undefined ? '' : plain.text.slice(value.end).trimStart();
      const isListed =
        plain.text.startsWith('n') &&
        /^d\p{L}+'? ?/u.test(behind) &&
        ORDERED.test(behind.replace(/^d\p{L}+'? ?/u, ''));
      if (OF_PAST.test(behind) || isListed || /^[a-z]\.[a-z]\./.test(behind))
        return unreadableActual({ code: 'actual-doubtful', text: written.text, word: written.text });
      return null;
    },
  },
  {
    name: 'things that were counted and not held, or not yet',
    examples: [
      { text: '6 rifiutati', target: '>= 5' },
      { text: '85% rigettate', target: '>= 80%', unit: '%' },
      { text: '6 incontri concordati', target: '>= 5' },
      { text: '€ 6 richiesti', target: '>= € 5', unit: 'Euro' },
      { text: '6 rigettate', target: '<= 8', reads: '6' },
      { text: '6 incontri annullati', target: '<= 8', reads: '6' },
    ],
    read: (written) =>
      written.scale.isAtMost
        ? null
        : refusedBehind(written, (words) => NOT_HELD.test(words) || NOT_YET.test(words)),
  },
  {
    name: 'an hour of the day',
    examples: [{ text: 'alle 7', target: '>= 5' }],
    read: ({ items: [first], plain, text }) =>
      first !== undefined && THESE.test(wordsOf(first, plain)) && first.kind !== 'group'
        ? unreadableActual({ code: 'actual-number-unclear', text })
        : null,
  },
  ...PARTS_RULES,
  {
    name: 'a number',
    examples: [
      { text: '6', target: '>= 5', reads: '6' },
      { text: '6 incontri', target: '>= 5', reads: '6' },
      { text: 'totale 6', target: '>= 5', reads: '6' },
      { text: '6 al 31/12/2023', target: '>= 5', reads: '6' },
      { text: '6 (dato al 31/12/2023)', target: '>= 5', reads: '6' },
      { text: '6 (31/12/2023)', target: '>= 5', reads: '6' },
      { text: 'Consuntivo 2023: 6', target: '>= 5', reads: '6' },
      { text: '6 - raggiunto', target: '>= 5', reads: '6' },
      { text: '6 - non raggiunto', target: '>= 5' },
      { text: 'in 25 giorni', target: '<= 30 gg', unit: 'Giorni', reads: '25 giorni' },
      { text: '3 giorni in anticipo', target: '<= -5 gg', unit: 'Giorni', reads: '-3 giorni' },
      { text: '- 3,5', target: '<= 0 gg', unit: 'Giorni', reads: '-3,5 giorni' },
      { text: 'meno 3', target: '<= 0 gg', unit: 'Giorni', reads: '-3 giorni' },
      { text: '+6', target: '>= 5' },
      { text: '-5%', target: '>= 80%', unit: '%' },
      { text: '+2,5', target: '<= 0 gg', unit: 'Giorni', reads: '2,5 giorni' },
      { text: 'incontri: 6', target: '>= 5', reads: '6' },
      { text: 'imprese coinvolte 6', target: '>= 5', reads: '6' },
      { text: 'tempo medio: 25 gg', target: '<= 30 gg', unit: 'Giorni', reads: '25 giorni' },
      { text: 'incontri previsti: 6', target: '>= 5' },
      { text: 'sede n. 6', target: '>= 5' },
    ],
    read: valueOf,
  },
];
