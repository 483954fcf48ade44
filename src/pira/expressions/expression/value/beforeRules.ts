import { ALL_OF_SEVERAL, EVERY, TO_EACH } from '../../../lexicon/expressions/each';
import { OF_NOUN } from '../../../lexicon/expressions/leads';
import { isParticiple, phraseRoleOf } from '../../../lexicon/expressions/phrases';
import { PART_OF_YEAR, PERIODIC, PERIODICALLY, RESTRICTS_TIME } from '../../../lexicon/expressions/times';
import { IS } from '../../../lexicon/expressions/modifiers';
import {
  ADHERING,
  INDEFINITE,
  IN_TIME,
  LATE,
  SHARE_WORD,
  SIZE_OF_THINGS,
  TOLD_RESULT,
} from '../../../lexicon/expressions/valueNames';
import { INFINITIVE } from '../../../lexicon/participles';
import type { Item } from '../../items/item';
import type { Unit } from '../../target';
import { isLink, wordsOf, type Clause } from '../clause';
import { beforeOf, headOf } from './headRules';
import type { ValuePlace, ValueRule } from './valueRule';

const LETTER_AND_ACCENT = 2;
const HALF = 0.5;
const MOST_OF_DENIAL = 2;
const EQUAL = '=';
const COMMA = ',';

const wordsBefore = ({ clause, printed }: ValuePlace): readonly string[] =>
  headOf(clause, printed)
    .filter((item) => item.kind !== 'mark' && !isLink(item, clause.plain))
    .map((item) => wordsOf(item, clause.plain));

/** Kinds of units that are told one for the other. */
type Measured = 'percent' | 'points' | 'euro' | 'minute' | 'hour' | 'day';

const MEASURED: Readonly<Partial<Record<Unit, Measured>>> = {
  percent: 'percent',
  'percentage-point': 'points',
  euro: 'euro',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  'working-day': 'day',
};

/** The unit that a word before the value names; null for other words. */
function namedUnit(item: Item, { plain }: Clause): Measured | null {
  if (item.kind === 'percent' || SHARE_WORD.test(wordsOf(item, plain))) return 'percent';
  if (item.kind === 'points') return 'points';
  if (item.kind === 'money') return 'euro';
  return item.kind === 'time' ? (MEASURED[item.unit] ?? null) : null;
}

/** Words that change the value behind it, and change it before it as well. */
export const BEFORE_RULES: readonly ValueRule[] = [
  {
    name: 'an indefinite number',
    code: 'target-approximate',
    examples: [
      { text: 'almeno una decina', unit: 'Numero' },
      { text: 'almeno un centinaio di imprese', unit: 'Numero' },
      { text: 'non meno di un congruo numero di incontri', unit: 'Numero' },
      { text: 'almeno una parte dei servizi', unit: 'Numero' },
    ],
    applies: ({ clause: { items, plain }, printed }) => {
      const behind = items[printed.next];
      return behind !== undefined && INDEFINITE.test(wordsOf(behind, plain));
    },
  },
  {
    name: 'the name of another unit before the value',
    code: 'target-unit-conflict',
    examples: [
      { text: 'percentuale >= 5 ore', unit: 'Ore' },
      { text: 'tempo medio in giorni: 12 h', unit: 'Ore' },
      { text: 'ore >= 20%', unit: '%' },
      { text: 'percentuale >= 20.000 euro', unit: 'Euro' },
    ],
    applies: ({ isLevel, clause, quantity, at }) => {
      const own = quantity.unit === null ? null : MEASURED[quantity.unit];
      if (own === null || own === undefined || isLevel) return false;
      return clause.items.slice(0, at).some((item) => {
        const named = namedUnit(item, clause);
        return named !== null && named !== own;
      });
    },
  },
  {
    name: 'so much in each part of the year, before the value',
    code: 'target-unit-unclear',
    examples: [
      { text: 'al mese: 4', unit: 'Numero' },
      { text: 'a settimana almeno 2', unit: 'Numero' },
      { text: 'con cadenza mensile >= 3', unit: 'Numero' },
      { text: 'report mensile: 1', unit: 'Numero' },
      { text: '1 report semestrale', unit: 'Numero' },
      { text: '>= 3 pro die', unit: 'Numero' },
    ],
    applies: (place) => {
      const { clause, printed, quantity } = place;
      if (quantity.unit === 'percent') return false;
      const { items, plain } = clause;
      const [one, two] = headOf(clause, printed);
      const isEach =
        one !== undefined &&
        two !== undefined &&
        TO_EACH.test(wordsOf(one, plain)) &&
        PART_OF_YEAR.test(wordsOf(two, plain));
      const around = [
        ...wordsBefore(place),
        ...items.slice(printed.next).map((item) => wordsOf(item, plain)),
      ];
      const isOne = quantity.value === 1 && quantity.unit === null;
      return (
        isEach ||
        PERIODICALLY.test(plain.text) ||
        (isOne && around.some((words) => PERIODIC.test(words) && words.endsWith('e')))
      );
    },
  },
  {
    name: 'so much for each of several, before the value',
    code: 'target-unit-unclear',
    examples: [
      { text: 'in ogni provincia almeno 3', unit: 'Numero' },
      { text: 'in tutte le sedi >= 3', unit: 'Numero' },
    ],
    applies: (place) => {
      const { clause, printed, quantity } = place;
      const head = headOf(clause, printed).map((item) => wordsOf(item, clause.plain));
      return (
        quantity.unit === null &&
        !clause.unit.kind.startsWith('percent') &&
        (head.some((words) => EVERY.test(words)) || ALL_OF_SEVERAL.test(head.join(' ')))
      );
    },
  },
  {
    name: 'only some days of the week, or a season',
    code: 'target-conditional',
    examples: [
      { text: 'martedì almeno il 75%', unit: '%' },
      { text: '>= 20 segnalazioni dal lunedì al venerdì', unit: 'Numero' },
      { text: '75% nei mesi estivi', unit: '%' },
      { text: 'nei weekend almeno 75%', unit: '%' },
    ],
    applies: ({ clause: { plain } }) => RESTRICTS_TIME.test(plain.text),
  },
  {
    name: 'a result told with a sign',
    code: 'target-statement',
    examples: [
      { text: 'conseguito >= 20', unit: 'Numero' },
      { text: 'registrato >= 95%', unit: '%' },
    ],
    applies: (place) => {
      const [only, second] = wordsBefore(place);
      return !place.isLevel && second === undefined && only !== undefined && TOLD_RESULT.test(only);
    },
  },
  {
    name: 'how large the things are to be',
    code: 'target-loose-number',
    examples: [
      { text: 'imprese con fatturato >= 100.000 euro', unit: 'Euro' },
      { text: 'età >= 18', unit: 'Numero' },
    ],
    applies: (place) => {
      const { clause, printed } = place;
      const head = headOf(clause, printed);
      const nouns = wordsBefore(place);
      const isOfThings = head.some((item) => OF_NOUN.test(wordsOf(item, clause.plain)));
      const size = nouns.some((words) => SIZE_OF_THINGS.test(words) && clause.names(words) !== true);
      return size && (isOfThings || nouns.length === 1);
    },
  },
  {
    name: 'what is told of something with "pari a"',
    code: 'target-statement',
    examples: [{ text: 'I fondi residui, pari a 85.000', unit: 'Euro' }],
    applies: (place) => {
      const before = beforeOf(place);
      const isComma = before?.kind === 'mark' && wordsOf(before, place.clause.plain) === COMMA;
      return place.printed.operator === EQUAL && isComma && wordsBefore(place).length > 0;
    },
  },
  {
    name: 'up to so many, where more is wanted',
    code: 'target-polarity-conflict',
    examples: [
      { text: 'pagate nei termini fino al 98%', unit: '%' },
      { text: 'raggiungere fino a 1.200 imprese', unit: 'Numero' },
    ],
    applies: (place) => {
      const { printed, quantity, isLevel } = place;
      const words = wordsBefore(place);
      const isShare = quantity.unit === 'percent' && quantity.value >= HALF;
      const isInTime = isShare && words.some((one) => IN_TIME.test(one));
      return printed.until && !isLevel && (isInTime || words.some((one) => INFINITIVE.test(one)));
    },
  },
  {
    name: 'the contrary of what the indicator speaks of',
    code: 'target-polarity-conflict',
    examples: [
      { text: 'in ritardo: 5%', unit: '%', indicator: 'Percentuale di pratiche evase nei termini' },
      { text: 'non raggiunto >= 20', unit: 'Numero' },
      { text: 'insoddisfatti <= 10%', unit: '%', indicator: 'Grado di soddisfazione' },
      { text: 'non aderenti <= 10%', unit: '%', indicator: 'Dipendenti formati' },
    ],
    applies: (place) => {
      const { clause, printed } = place;
      const words = wordsBefore(place);
      const [first = '', second] = words;
      const [denial] = headOf(clause, printed);
      if (!place.isLevel && denial?.kind === 'answer' && !denial.yes) return clause.names(first) !== true;
      if (place.isLevel || words.length === 0 || words.length > MOST_OF_DENIAL) return false;
      if (clause.names('') === null || words.some((one) => clause.names(one) === true)) return false;
      const isDenied = headOf(clause, printed).some(({ kind }) => kind === 'not');
      return second === undefined
        ? phraseRoleOf(first) === 'reverses'
        : LATE.test(words.join(' ')) || (isDenied && (isParticiple(second) || ADHERING.test(second)));
    },
  },
  {
    name: 'the second half of a sentence',
    code: 'target-cut-off',
    examples: [
      { text: 'e >= 20', unit: 'Numero' },
      { text: 'ed almeno 20', unit: 'Numero' },
    ],
    applies: ({ clause: { items, plain } }) => {
      const printed = plain.source.trimStart().slice(0, LETTER_AND_ACCENT).normalize('NFC');
      return items[0]?.kind === 'and' && !IS.test(printed.slice(0, 1));
    },
  },
  {
    name: 'only the beginning of a range',
    code: 'target-range-open',
    examples: [
      { text: '15 compresa tra richieste', unit: 'Giorni' },
      { text: '20 fra pratiche', unit: 'Numero' },
    ],
    applies: (place) => {
      const { clause, printed } = place;
      const behind = clause.items[printed.next];
      return (
        behind?.kind === 'between' && !clause.items.slice(printed.next).some(({ kind }) => kind === 'and')
      );
    },
  },
];
