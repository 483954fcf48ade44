import { OF } from '../../../lexicon/expressions/smallWords';
import { BELOW_ZERO } from '../../../lexicon/direction';
import { PERIOD_LENGTHS, SPREAD } from '../../../lexicon/expressions/notes';
import { NUMBER_SIGN, phraseRoleOf } from '../../../lexicon/expressions/phrases';
import {
  ANY_THING,
  HAS_AMOUNT,
  MEASURE,
  RESULT_NOUN,
  NAMES_TARGET,
  OF_SCORE,
  OF_THOSE_NAMED,
  ONE_WORK,
  ONE_YEAR,
  SHARE_NOUN,
  TIME_NOUN,
} from '../../../lexicon/expressions/valueNames';
import { numberWord, ONE } from '../../../lexicon/numberWords';
import type { PlainText } from '../../../lexicon/text/plainText';
import { isLess } from '../../direction/better';
import { lessIsBetter } from '../../direction/betterOf';
import type { Item } from '../../items/item';
import { isContained } from '../change';
import { isLink, wordsOf } from '../clause';
import { isTimeColumn, TIMES } from '../unit';
import { headOf } from './headRules';
import { limitsThings } from './otherThingRules';
import type { ValuePlace, ValueRule } from './valueRule';

const COLON = ':';
const MONTHS_A_YEAR = 12;
const IN_BRACKETS = /\(([^()]*)\)/g;

/** The words before the value, without the colon that ends them; null where no colon does. */
function labelOf({ clause, printed }: ValuePlace): readonly Item[] | null {
  const head = headOf(clause, printed);
  const last = head.at(-1);
  return last?.kind === 'mark' && wordsOf(last, clause.plain) === COLON ? head.slice(0, -1) : null;
}

const nounsOf = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ kind }) => kind === 'word' || kind === 'reference');

/** "Numero di imprese": they are counted, whatever they are. */
function isCount(label: readonly Item[], plain: PlainText): boolean {
  const [first] = label;
  return first?.kind === 'link' && NUMBER_SIGN.test(wordsOf(first, plain)) && nounsOf(label).length > 0;
}

/** What is counted behind the value or named before it, where the indicator does not name it; else null. */
export function foreignThing(place: ValuePlace): string | null {
  const { clause, printed } = place;
  const { items, plain, names } = clause;
  const behind = items[printed.next];
  const words = behind === undefined ? '' : wordsOf(behind, plain);
  const isThing = behind?.kind === 'word' || behind?.kind === 'reference';
  if (isThing && phraseRoleOf(words) === null)
    return names(words) !== false || ANY_THING.test(words) ? null : words;
  const label = labelOf(place);
  const isOfThings = behind?.kind === 'link' && items[printed.next + 1]?.kind === 'word';
  const named = isOfThings ? items.slice(printed.next + 1, printed.next + 2) : (label ?? []);
  if (!limitsThings(named, plain)) return null;
  const nouns = nounsOf(named).map((item) => wordsOf(item, plain));
  return nouns.some((noun) => names(noun) !== false || ANY_THING.test(noun)) ? null : (nouns.at(-1) ?? null);
}

/** What stands before a share or an amount, where the indicator names none of it; else null. */
function foreignHead({ clause: { items, plain, names }, printed, quantity }: ValuePlace): string | null {
  if (quantity.unit === null) return null;
  const nouns = nounsOf(items.slice(0, printed.start))
    .map((item) => wordsOf(item, plain))
    .filter((noun) => phraseRoleOf(noun) === null);
  const isKnown = nouns.some(
    (noun) => names(noun) !== false || ANY_THING.test(noun) || MEASURE.test(noun) || SHARE_NOUN.test(noun),
  );
  return isKnown ? null : (nouns.at(-1) ?? null);
}

/** "un", "due", "3": how many. */
function wordValue(word: string): number | null {
  return ONE.has(word) ? 1 : numberWord(word);
}

/** The noun that "di" joins to the value: "manuale di 40 pagine", "perdita complessiva di € 500". */
function nounOf({ clause: { items, plain }, at, printed }: ValuePlace): string | null {
  const links = items
    .slice(0, at)
    .findLastIndex((item) => !isLink(item, plain) && !printed.limits.includes(item));
  const of = items.slice(links + 1, at).some((item) => wordsOf(item, plain) === OF);
  const noun = items
    .slice(Math.max(0, links - 1), links + 1)
    .find((item) => item.kind === 'word' && HAS_AMOUNT.test(wordsOf(item, plain)));
  return of && noun !== undefined ? wordsOf(noun, plain) : null;
}

/** Figures that are those of another quantity than the indicator's. */
export const OTHER_QUANTITY_RULES: readonly ValueRule[] = [
  {
    name: 'a figure where an answer is asked for',
    code: 'target-answer-number',
    examples: [
      { text: '80%', unit: 'Sì/No' },
      { text: 'min 5', unit: 'Sì/No' },
    ],
    applies: ({ clause, quantity }) => clause.unit.kind === 'yes-no' && quantity.value !== 1,
  },
  {
    name: 'fewer than none of a thing',
    code: 'target-operators-conflict',
    examples: [{ text: 'meno di 0 reclami' }],
    applies: ({ clause, quantity, printed }) =>
      printed.operator === '<' &&
      quantity.value === 0 &&
      clause.items[printed.next]?.kind === 'word' &&
      !clause.says(BELOW_ZERO),
  },
  {
    name: 'to be kept low, and at least so much',
    code: 'target-operators-conflict',
    examples: [{ text: 'Contenere a >= 5%' }],
    applies: ({ clause, printed }) => isContained(clause) && printed.operator?.startsWith('>') === true,
  },
  {
    name: 'a result that is equal to so much: it is told, and not to be reached',
    code: 'target-statement',
    examples: [{ text: 'risultato pari a 90%' }, { text: 'risultato complessivo pari al 90%' }],
    applies: ({ clause: { items, plain }, printed }) => {
      const head = items.slice(0, printed.start + 1).map((item) => wordsOf(item, plain));
      const isTold = RESULT_NOUN.test(head[0] ?? '') && !head.some((word) => NAMES_TARGET.test(word));
      return printed.operator === '=' && printed.inWords && isTold;
    },
  },
  {
    name: 'the name of a day before a number',
    code: 'target-loose-number',
    examples: [
      { text: 'termine di 30', unit: 'Numero' },
      { text: 'scadenza: 15', unit: 'Euro' },
    ],
    applies: ({ clause: { items, plain, unit }, quantity, at }) => {
      const by = items.slice(0, at).findLast((item) => item.kind !== 'mark' && !isLink(item, plain));
      const isOpen = unit.kind === 'none' || isTimeColumn(unit) || unit.kind === 'date';
      return by?.kind === 'by' && by.weak && quantity.unit === null && !isOpen;
    },
  },
  {
    name: 'things that are counted before a colon, where the column names a unit',
    code: 'target-unit-conflict',
    examples: [
      { text: 'numero di imprese: 20', unit: 'Giorni' },
      { text: 'N. incontri: 5', unit: 'Euro' },
      { text: 'visite: 15', unit: 'Ore', indicator: 'Ore di formazione' },
    ],
    applies: (place) => {
      const { clause, quantity } = place;
      const label = labelOf(place);
      if (quantity.unit !== null || clause.unit.kind !== 'quantity' || label === null) return false;
      return isCount(label, clause.plain) || foreignThing(place) !== null;
    },
  },
  {
    name: 'a time that is told in money or in things',
    code: 'target-unit-conflict',
    examples: [{ text: 'Il tempo € 20.000' }, { text: 'durata: 500 euro' }],
    applies: ({ clause, quantity, printed }) => {
      const noun = headOf(clause, printed).find((item) => !isLink(item, clause.plain));
      return quantity.unit === 'euro' && noun !== undefined && TIME_NOUN.test(wordsOf(noun, clause.plain));
    },
  },
  {
    name: 'how large a thing is of which the indicator does not speak',
    code: 'target-loose-number',
    examples: [
      { text: 'manuale operativo di 40 pagine', indicator: 'Bandi pubblicati', unit: 'Numero' },
      { text: 'contributo massimo di 10.000', indicator: 'Bandi pubblicati', unit: 'Numero' },
      { text: 'perdita di 12.500 euro', indicator: 'Costo medio', unit: 'Euro' },
    ],
    applies: (place) => {
      const noun = nounOf(place);
      return noun !== null && place.clause.names(noun) === false;
    },
  },
  {
    name: 'at most so many of a thing that the indicator does not name',
    code: 'target-direction-unclear',
    examples: [
      { text: '102 amministrazioni servite', indicator: 'Numero di reclami', unit: 'Numero' },
      { text: 'pratiche: 1.500', indicator: 'Numero di reclami', unit: 'Numero' },
      { text: '5% delle domande', indicator: 'Quota di fatture in ritardo', unit: '%' },
    ],
    applies: (place) => {
      const { clause, quantity, printed } = place;
      if (printed.operator !== null || TIMES.has(quantity.unit)) return false;
      const thing = foreignThing(place) ?? foreignHead(place);
      return thing !== null && clause.better(isLess) && !lessIsBetter(clause.plain.text);
    },
  },
  {
    name: 'so many in each part of the year, which do not make the value',
    code: 'target-unit-unclear',
    examples: [{ text: '12 report (uno a trimestre)' }],
    applies: ({ clause: { plain }, quantity }) =>
      [...plain.text.matchAll(IN_BRACKETS)].some(([, bracket = '']) => {
        const [, first = ''] = SPREAD.exec(bracket.trim()) ?? [];
        const each = /\d/.test(first) ? Number(first) : wordValue(first);
        const length = PERIOD_LENGTHS.find(([name]) => name.test(bracket.trim()))?.[1];
        return each !== null && length !== undefined && quantity.value > each * length;
      }),
  },
  {
    name: 'where a value starts from',
    code: 'target-range-open',
    examples: [{ text: 'da un tempo medio di 9 giorni', unit: 'Giorni' }],
    applies: ({ clause: { items }, printed }) =>
      items[0]?.kind === 'from' && printed.operator === null && printed.start > 1,
  },
  {
    name: 'how many things of another kind the things are of',
    code: 'target-loose-number',
    examples: [{ text: 'studenti di 23 scuole', unit: 'Numero' }],
    applies: ({ clause: { items, plain }, printed, quantity, at }) => {
      const [noun, of] = items.slice(0, at);
      const isOf = at === 2 && of !== undefined && wordsOf(of, plain) === OF && noun !== undefined;
      const isThing = items[printed.next]?.kind === 'word';
      return (
        isOf && isThing && quantity.unit === null && printed.operator === null && limitsThings([noun], plain)
      );
    },
  },
  {
    name: 'several of a work that is named as one',
    code: 'target-word-unknown',
    examples: [{ text: '5 funzionamento mediante entrate', unit: 'Numero' }],
    applies: ({ clause: { items, plain }, printed, quantity }) => {
      const noun = items[printed.next];
      const isOne = noun?.kind === 'word' && ONE_WORK.test(wordsOf(noun, plain));
      return isOne && quantity.unit === null && quantity.value > 1 && printed.operator === null;
    },
  },
  {
    name: 'one year behind a number that is none',
    code: 'target-unit-unclear',
    examples: [{ text: '>= 2,5 Anno' }],
    applies: ({ clause: { plain }, quantity }) =>
      quantity.unit === 'month' &&
      quantity.value !== MONTHS_A_YEAR &&
      ONE_YEAR.test(wordsOf(quantity, plain)),
  },
  {
    name: 'some of the things that were named before',
    code: 'target-cut-off',
    examples: [{ text: '20 delle quali a titolo gratuito' }, { text: '4 di via Roma' }],
    applies: ({ clause: { items, plain }, printed, quantity }) => {
      const [link, which] = items.slice(printed.next);
      if (link?.kind !== 'link' || which === undefined || quantity.unit !== null) return false;
      const isWhole = quantity.factor === 1 && which.kind === 'word';
      return (
        OF_THOSE_NAMED.test(wordsOf(which, plain)) ||
        (isWhole && wordsOf(link, plain) === OF && !OF_SCORE.test(wordsOf(which, plain)))
      );
    },
  },
  {
    name: 'a unit before a colon where the column counts things',
    code: 'target-unit-conflict',
    examples: [{ text: 'Ore di formazione erogate: 1.200', unit: 'Numero', indicator: 'Bandi pubblicati' }],
    applies: (place) => {
      const { clause, quantity } = place;
      const [first] = labelOf(place) ?? [];
      const isUnit = first?.kind === 'time' || first?.kind === 'money';
      return (
        isUnit &&
        quantity.unit === null &&
        clause.unit.kind === 'number' &&
        clause.names(wordsOf(first, clause.plain)) === false
      );
    },
  },
  {
    name: 'a second unit of time further on',
    code: 'target-unit-unclear',
    examples: [{ text: '30 giorni pratiche gg lavorativi' }, { text: '24 ore aggiornamento giorni' }],
    applies: ({ clause: { items }, quantity, printed }) => {
      const [noun, last] = items.slice(Math.max(printed.next, items.length - 2));
      const isLast = noun?.kind === 'word' && last?.kind === 'time' && last.unit !== quantity.unit;
      return (
        TIMES.has(quantity.unit) &&
        (isLast ||
          items
            .slice(printed.next)
            .some(
              (item) => item.kind === 'time' && item.unit === 'working-day' && quantity.unit !== item.unit,
            ))
      );
    },
  },
];
