import { DAY, FOR, LIKE_DONE, PLURAL } from '../../../lexicon/expressions/smallWords';
import { OUT_OF } from '../../../lexicon/expressions/comparisons';
import { EACH_ONE, EVERY } from '../../../lexicon/expressions/each';
import { GOES_ON, JOINS, OF_NOUN, THESE } from '../../../lexicon/expressions/leads';
import { ONE_THING, RANK } from '../../../lexicon/expressions/numberedNames';
import { AGE_OF, DAYS_A_MONTH, PERIODIC, THE_DAY } from '../../../lexicon/expressions/times';
import { MEASURE, OTHER_HEAD_OF_PHRASE } from '../../../lexicon/expressions/valueNames';
import { isWork } from '../../../lexicon/expressions/deadlines';
import { isParticiple, phraseRoleOf } from '../../../lexicon/expressions/phrases';
import type { PlainText } from '../../../lexicon/text/plainText';
import type { Item } from '../../items/item';
import { isLink, wordsOf } from '../clause';
import { namesOther, namesPart } from '../parts';
import { beforeOf, headOf } from './headRules';
import { TIMES } from '../unit';
import type { ValuePlace, ValueRule } from './valueRule';

const COLON = ':';
const SIGN = /[<>=≥≤]/;
const CAPITAL = /\p{Lu}/u;

/** "giovani sotto i", "corsi di almeno": a plain noun in the plural, and neither a work, a measure nor what was done with it. */
export function limitsThings(items: readonly Item[], plain: PlainText): boolean {
  const noun = items.findLast((item) => !isLink(item, plain));
  if (noun?.kind !== 'word' && noun?.kind !== 'reference') return false;
  const words = wordsOf(noun, plain);
  const isName = noun !== items[0] && CAPITAL.test(plain.source[plain.places[noun.start] ?? 0] ?? '');
  const isThing = phraseRoleOf(words) === null && !isParticiple(words) && !isName;
  return isThing && PLURAL.test(words) && !isWork(words) && !MEASURE.test(words);
}

function isAttribute({ clause, printed, quantity }: ValuePlace): boolean {
  const { items, plain } = clause;
  const isSign = printed.limits.some((item) => SIGN.test(wordsOf(item, plain)));
  if (printed.operator === null || isSign || printed.within) return false;
  const head = headOf(clause, printed);
  const first = head.find((item) => !isLink(item, plain));
  const named = first === undefined ? '' : wordsOf(first, plain);
  const hasOwnNoun = TIMES.has(quantity.unit) || (!isWork(named) && items[printed.next]?.kind === 'word');
  const isMeasure =
    head.slice(0, 1).some((item) => MEASURE.test(wordsOf(item, plain))) || MEASURE.test(named);
  return hasOwnNoun && !isMeasure && limitsThings(head, plain);
}

/** Numbers that belong to something else than what is to be reached, by the words before them. */
export const OTHER_THING_RULES: readonly ValueRule[] = [
  {
    name: 'what goes on with something before it',
    code: 'target-cut-off',
    examples: [
      { text: 'presso le tre sedi' },
      { text: 'con un bilancio di 800 mila euro' },
      { text: 'per 35 addetti' },
      { text: 'condotta su un campione di 400 imprese' },
    ],
    applies: ({ clause: { items, plain }, printed, quantity, at }) => {
      const [first, second] = items;
      if (first === undefined || at === 0) return false;
      const words = wordsOf(first, plain);
      const isFor = words === FOR && at === 1 && printed.operator === null && !TIMES.has(quantity.unit);
      const isPartial =
        second?.kind === 'word' && OUT_OF.test(wordsOf(second, plain)) && LIKE_DONE.test(words);
      const goesOn = printed.operator === null && first.kind === 'word' && GOES_ON.test(words);
      return goesOn || isFor || isPartial;
    },
  },
  {
    name: 'each of several by their number',
    code: 'target-unit-unclear',
    examples: [{ text: 'in ognuno dei 3 seminari' }],
    applies: ({ clause: { items, plain }, printed, at }) =>
      printed.operator === null &&
      items.slice(0, at).some((item) => EACH_ONE.test(wordsOf(item, plain)) && item.kind === 'word'),
  },
  {
    name: 'a part out of something',
    code: 'target-loose-number',
    examples: [{ text: 'su un campione del 10%' }, { text: 'sul 90%' }],
    applies: ({ clause, printed }) => {
      const first = printed.operator === null ? clause.items[0] : undefined;
      return first?.kind === 'word' && OUT_OF.test(wordsOf(first, clause.plain));
    },
  },
  {
    name: 'things that are known already, an hour or a day',
    code: 'target-loose-number',
    examples: [
      { text: 'le 5 province' },
      { text: 'alle 16' },
      { text: 'il 19' },
      { text: 'nella seduta del 16', unit: 'Numero' },
      { text: 'approvazione per il 20', unit: 'Giorni' },
    ],
    applies: ({ clause, printed, quantity, at }) => {
      const lead = clause.items[at - 1];
      if (printed.operator !== null || quantity.unit !== null || lead === undefined) return false;
      const words = wordsOf(lead, clause.plain);
      const isDay =
        THE_DAY.test(words) && quantity.value <= DAYS_A_MONTH && !clause.unit.kind.startsWith('percent');
      return isDay || (at === 1 && THESE.test(words));
    },
  },
  {
    name: 'the number of a heading',
    code: 'target-loose-number',
    examples: [
      { text: '2 RELAZIONE SOCIALE' },
      { text: '3 Lettera del Segretario' },
      { text: '62 Bilancio' },
    ],
    applies: ({ clause: { items, plain }, printed, quantity, at }) => {
      const [thing] = items.slice(printed.next);
      const isBare = at === 0 && printed.operator === null && quantity.unit === null && quantity.value > 1;
      if (!isBare || (thing?.kind !== 'word' && thing?.kind !== 'reference')) return false;
      const isCapital = CAPITAL.test(plain.source[plain.places[thing.start] ?? 0] ?? '');
      return (
        isCapital &&
        ONE_THING.test(plain.source.slice(plain.places[thing.start], (plain.places[thing.end - 1] ?? 0) + 1))
      );
    },
  },
  {
    name: 'a limit of the things, not of how many',
    code: 'target-loose-number',
    examples: [{ text: 'imprese con meno di 10 addetti' }, { text: 'corsi con almeno 20 iscritti' }],
    applies: (place) => {
      const before = beforeOf(place);
      const isOfNoun = before !== undefined && OF_NOUN.test(wordsOf(before, place.clause.plain));
      return isOfNoun && headOf(place.clause, place.printed).length > 1;
    },
  },
  {
    name: 'a limit of the things that are counted, by their noun',
    code: 'target-loose-number',
    examples: [{ text: 'imprese fino a 50 dipendenti' }, { text: 'lavoratori sopra i 50 anni' }],
    applies: isAttribute,
  },
  {
    name: 'so much for each, told before the value',
    code: 'target-unit-unclear',
    examples: [{ text: 'ogni sede: 3' }, { text: 'ogni ufficio >= 3' }, { text: 'mensile: 20' }],
    applies: ({ clause, printed }) => {
      const [first, second] = headOf(clause, printed);
      const words = first === undefined ? '' : wordsOf(first, clause.plain);
      const isLabel = second?.kind === 'mark' && wordsOf(second, clause.plain) === COLON;
      const isEach =
        EVERY.test(words) ||
        (second !== undefined && words === FOR && EVERY.test(wordsOf(second, clause.plain)));
      return second !== undefined && (isEach || (isLabel && PERIODIC.test(words)));
    },
  },
  {
    name: 'what a word joins to words before it',
    code: 'target-loose-number',
    examples: [{ text: 'costi o max 5 giorni' }, { text: 'bandi e almeno 5' }, { text: 'corsi ogni >= 3' }],
    applies: (place) => {
      const { clause, printed } = place;
      const last = beforeOf(place);
      const words = last === undefined ? '' : wordsOf(last, clause.plain);
      return (
        headOf(clause, printed).length > 1 && (last?.kind === 'and' || JOINS.test(words) || EVERY.test(words))
      );
    },
  },
  {
    name: 'how old or how long in service',
    code: 'target-loose-number',
    examples: [{ text: 'oltre 10 anni di esperienza' }],
    applies: ({ clause: { items, plain }, printed, quantity }) => {
      const [link, noun] = items.slice(printed.next);
      const isOf = link?.kind === 'link' && noun !== undefined && AGE_OF.test(wordsOf(noun, plain));
      return TIMES.has(quantity.unit) && isOf;
    },
  },
  {
    name: 'some out of so many',
    code: 'target-loose-number',
    examples: [{ text: 'uno dei 2' }, { text: 'uno dei due' }],
    applies: ({ clause: { items }, at }) =>
      items.slice(0, at).some(({ kind }, index) => kind === 'one' && items[index + 1]?.kind === 'link'),
  },
  {
    name: 'a head that names another value',
    code: 'target-loose-number',
    examples: [
      { text: 'Ultimo dato: 50' },
      { text: 'Peso >= 30%' },
      { text: 'Art. 5: almeno 20' },
      { text: 'ultimo valore disponibile 70%' },
      { text: 'dato storico >= 12' },
      { text: 'benchmark: >= 85%' },
      { text: 'soglia critica 100%' },
      { text: 'Importo a base di gara € 20.000' },
      { text: 'quota di iscrizione € 50' },
      { text: 'spesa prevista € 15.000' },
    ],
    applies: ({ clause: { items, plain }, printed }) => {
      const head = items.slice(0, printed.start);
      const last = head.at(-1);
      const words = plain.text.slice(head[0]?.start, last?.end);
      if (namesOther(head, plain)) return true;
      return printed.operator === null && OTHER_HEAD_OF_PHRASE.test(words);
    },
  },
  {
    name: 'a rank and no amount',
    code: 'target-loose-number',
    examples: [{ text: 'almeno livello 2' }, { text: 'non inferiore al livello 3' }],
    applies: ({ clause, printed, quantity, at }) => {
      const lead = clause.items.slice(printed.start, at);
      const rankAt = lead.findLastIndex((item) => RANK.test(wordsOf(item, clause.plain)));
      return (
        quantity.unit === null &&
        rankAt >= 0 &&
        lead.slice(0, rankAt).some((item) => printed.limits.includes(item))
      );
    },
  },
  {
    name: 'a day of the month',
    code: 'target-date-unclear',
    examples: [{ text: 'entro il giorno 10', unit: 'Giorni' }],
    applies: ({ clause, printed, at }) =>
      clause.items
        .slice(printed.start, at)
        .some((item) => item.kind === 'by' && wordsOf(item, clause.plain).endsWith(DAY)),
  },
  {
    name: 'the value of one part of several, by its number',
    code: 'target-loose-number',
    examples: [{ text: 'Area II: 80%' }, { text: 'WP3: 80%' }],
    applies: ({ clause, printed }) => namesPart(headOf(clause, printed), clause.plain),
  },
];
