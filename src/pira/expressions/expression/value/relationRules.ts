import { FOR, HOUR, THE } from '../../../lexicon/expressions/smallWords';
import { isPastParticiple } from '../../../lexicon/donePhrases';
import { IS_MEAN } from '../../../lexicon/expressions/inContext';
import { phraseRoleOf } from '../../../lexicon/expressions/phrases';
import { BEYOND, MEAN_OF, REST } from '../../../lexicon/expressions/comparisons';
import { COMES_FROM, SINCE } from '../../../lexicon/expressions/leads';
import { FROM_WHEN, NOW, OF_MONTH, OF_PAYMENT } from '../../../lexicon/expressions/times';
import { LEADS_TO_TARGET, THRESHOLD } from '../../../lexicon/expressions/valueNames';
import { INFINITIVE } from '../../../lexicon/participles';
import { assumedOperator } from '../../direction/better';
import { wordsOf } from '../clause';
import { isTimeColumn, TIMES } from '../unit';
import { beforeOf } from './headRules';
import { behindOf, textFrom } from './tailRules';
import type { ValueRule } from './valueRule';

const DAYS_A_MONTH = 31;
const THOUSAND = 1000;
const HALF = 0.5;

/** Words that put the value in a relation to something: it is no value to be reached then. */
export const RELATION_RULES: readonly ValueRule[] = [
  {
    name: 'going beyond something by so much, or having done so',
    code: 'target-change-unclear',
    examples: [
      { text: 'superando del 7% il target annuale' },
      { text: 'superato il 10%' },
      { text: 'eccedenza del 5%' },
    ],
    applies: (place) => {
      const before = beforeOf(place);
      return before !== undefined && BEYOND.test(wordsOf(before, place.clause.plain));
    },
  },
  {
    name: 'the rest of a whole',
    code: 'target-loose-number',
    examples: [{ text: 'il restante 5%' }, { text: 'restante 13%' }],
    applies: (place) => {
      const before = beforeOf(place);
      return before !== undefined && REST.test(wordsOf(before, place.clause.plain));
    },
  },
  {
    name: 'a mean of things that are not measured as a mean',
    code: 'target-compared',
    examples: [
      { text: 'media di 5 incontri' },
      { text: 'media dei 4 trimestri' },
      { text: 'per una media di 11' },
    ],
    applies: ({ clause, quantity, at }) => {
      const { items, plain, says } = clause;
      let before = at - 1;
      while (items[before]?.kind === 'link' || items[before]?.kind === 'article') before -= 1;
      const mean = items[before];
      const isMean = mean !== undefined && before < at - 1 && MEAN_OF.test(wordsOf(mean, plain));
      return isMean && !TIMES.has(quantity.unit) && !says(IS_MEAN);
    },
  },
  {
    name: 'a verb that takes the value for its object',
    code: 'target-statement',
    examples: [{ text: 'finanzia il 70% delle spese' }, { text: 'avviato il 16', unit: '%' }],
    applies: ({ clause, printed, quantity, at }) => {
      const { items, plain } = clause;
      const [verb, article] = [items[at - 2], items[at - 1]];
      if (printed.operator !== null || verb?.kind !== 'word' || article?.kind !== 'article') return false;
      const words = wordsOf(verb, plain);
      const isOther =
        phraseRoleOf(words) === 'preposition' ||
        INFINITIVE.test(words) ||
        LEADS_TO_TARGET.test(words) ||
        wordsOf(article, plain) === FOR;
      return !isOther && !(quantity.unit !== null && isPastParticiple(words));
    },
  },
  {
    name: 'from when on a value holds',
    code: 'target-other-year',
    examples: [{ text: '12 dal secondo anno' }, { text: '5.400 a inizio anno' }],
    applies: ({ clause, quantity, printed }) =>
      !TIMES.has(quantity.unit) && FROM_WHEN.test(textFrom(clause, printed.next)),
  },
  {
    name: 'up to so large a share, where more of it is better: a limit or a level to reach',
    code: 'target-direction-unclear',
    examples: [
      { text: 'fino al 98%', unit: '%', indicator: 'Riscossione' },
      { text: 'sino all’80% delle istanze evase', unit: '%', indicator: 'Istanze evase nei termini' },
    ],
    applies: ({ clause, quantity: { value, unit }, printed }) => {
      if (!printed.until || unit !== 'percent' || value < HALF || !clause.hasWords()) return false;
      return clause.better((better) => assumedOperator(better, { value, unit, isShare: true }) === '>=');
    },
  },
  {
    name: 'for so long: no limit to keep below',
    code: 'target-direction-unclear',
    examples: [
      { text: 'per 12 mesi', unit: 'Mesi' },
      { text: 'per 30 giorni', unit: 'Giorni' },
    ],
    applies: ({ clause: { items, plain, unit }, quantity, printed, at }) => {
      const [lead] = items.slice(at - 1, at);
      const ofColumn = unit.kind === 'quantity' ? unit.unit : null;
      return (
        printed.operator === null &&
        TIMES.has(quantity.unit ?? ofColumn) &&
        lead !== undefined &&
        wordsOf(lead, plain) === FOR
      );
    },
  },
  {
    name: 'how things stand now',
    code: 'target-statement',
    examples: [
      { text: 'ora il 16%', unit: '%' },
      { text: 'ad oggi 8', unit: 'Numero' },
    ],
    applies: ({ clause: { items, plain }, printed }) => {
      const head = items.slice(0, printed.start + 1);
      const [one, two] = head;
      const isNow = head.some((item) => item.kind === 'word' && NOW.test(wordsOf(item, plain)));
      const isHour = one?.kind === 'time' && wordsOf(one, plain) === HOUR && two?.kind !== 'mark';
      return printed.start > 0 && printed.operator === null && (isNow || isHour);
    },
  },
  {
    name: 'a threshold that is equal to a value: at least or at most',
    code: 'target-direction-unclear',
    examples: [{ text: 'Soglia pari al 50%' }],
    applies: ({ clause: { items, plain }, printed }) =>
      printed.operator === '=' &&
      items
        .slice(0, printed.next)
        .some((item) => item.kind === 'filler' && THRESHOLD.test(wordsOf(item, plain))),
  },
  {
    name: 'where the number comes from',
    code: 'target-loose-number',
    examples: [{ text: '40% dai consorzi' }, { text: '10 dalle imprese' }],
    applies: (place) => {
      const behind = behindOf(place);
      const { quantity, clause } = place;
      return (
        !TIMES.has(quantity.unit) &&
        behind !== undefined &&
        COMES_FROM.test(wordsOf(behind, clause.plain)) &&
        !(isTimeColumn(clause.unit) && SINCE.test(clause.plain.text.slice(behind.start)))
      );
    },
  },
  {
    name: 'a day of the month by its number',
    code: 'target-date-unclear',
    examples: [
      { text: 'entro il 10 del mese', unit: 'Giorni' },
      { text: 'entro il 31', unit: 'Mesi' },
    ],
    applies: ({ clause, quantity, printed, at }) => {
      const lead = clause.items[at - 1];
      const isDay =
        printed.within &&
        lead !== undefined &&
        wordsOf(lead, clause.plain).endsWith(THE) &&
        !clause.unit.kind.startsWith('percent');
      const isMonthly = OF_MONTH.test(textFrom(clause, printed.next));
      return quantity.unit === null && quantity.value <= DAYS_A_MONTH && (isDay || isMonthly);
    },
  },
  {
    name: 'a part of a payment',
    code: 'target-loose-number',
    examples: [{ text: '40% a saldo' }, { text: '60% all’avvio' }],
    applies: ({ clause, printed }) => OF_PAYMENT.test(textFrom(clause, printed.next)),
  },
  {
    name: 'millions of things where the column names a unit',
    code: 'target-unit-conflict',
    examples: [{ text: '8.6 milioni di transazioni', unit: 'Euro' }],
    applies: ({ clause, quantity, printed }) => {
      const [link, thing] = clause.items.slice(printed.next);
      const isThing = link?.kind === 'word' || (link?.kind === 'link' && thing?.kind === 'word');
      return (
        quantity.unit === null && quantity.factor >= THOUSAND && clause.unit.kind === 'quantity' && isThing
      );
    },
  },
];
