import type { Operator, Unit } from '../target';
import { TIMES } from '../expression/unit';
import type { Example } from '../expression/rule';

/** Kinds of values that one saying may be of another way of. */
interface Operators {
  readonly time: Operator | null;
  readonly share: Operator | null;
  /** A count or an amount. */
  readonly count: Operator | null;
}

/** What the words of an indicator and its plan say together, for a target without an operator. */
interface Direction extends Operators {
  readonly name: string;
  readonly examples: readonly Example[];
}

const always = (operator: Operator | null): Operators => ({
  time: operator,
  share: operator,
  count: operator,
});

/**
 * The operator that a value without one gets, by what its words say and by its own kind; null where nobody can tell. A
 * share is never a time: it is of things done in time, or nothing is known of it.
 */
const DIRECTIONS = {
  less: {
    name: 'a thing or a measure of which less is better',
    examples: [
      { text: '10', indicator: 'Reclami ricevuti', unit: 'Numero', reads: '<= 10' },
      { text: '5%', indicator: 'Pratiche inevase', unit: '%', reads: '<= 5%' },
      { text: '5%', indicator: 'Prodotti non conformi', unit: '%', reads: '<= 5%' },
      { text: '100%', indicator: 'Assenze verificate', unit: '%' },
    ],
    ...always('<='),
  },
  'less-ratio': {
    name: 'a ratio of which less is better, which may pass the whole',
    examples: [{ text: '100%', indicator: 'Rapporto tra costi e ricavi', unit: '%', reads: '<= 100%' }],
    ...always('<='),
  },
  'less-time': {
    name: 'a time that is needed, beside a share of something untold',
    examples: [
      { text: '10', indicator: 'Tempo medio di rilascio', unit: 'Giorni', reads: '<= 10 giorni' },
      { text: '90%', indicator: 'Tempi di rilascio', unit: '%' },
    ],
    time: '<=',
    share: null,
    count: '<=',
  },
  'time-kept': {
    name: 'a time that is to be kept to',
    examples: [
      { text: '5', indicator: 'Tempo di rilascio (entro 5 giorni)', unit: 'Giorni', reads: '<= 5 giorni' },
      { text: '95%', indicator: 'Tempo di rilascio (entro 5 giorni)', unit: '%', reads: '>= 95%' },
      { text: '95%', indicator: 'Tempestività dei pagamenti', unit: '%', reads: '>= 95%' },
    ],
    time: '<=',
    share: '>=',
    count: '<=',
  },
  'done-in-time': {
    name: 'things done in time, under the name of a time',
    examples: [
      { text: '90%', indicator: 'Tempi di evasione: visure evase nei termini', unit: '%', reads: '>= 90%' },
      { text: '90', indicator: 'Tempi di evasione: visure evase nei termini', unit: 'Numero' },
    ],
    time: '<=',
    share: '>=',
    count: null,
  },
  'share-for-time': {
    name: 'a plan that says that more is better, of a time',
    examples: [
      { text: '90%', indicator: 'Tempi di rilascio', unit: '%', polarity: 'crescente', reads: '>= 90%' },
      { text: '10', indicator: 'Tempi di rilascio', unit: 'Giorni', polarity: 'crescente' },
    ],
    time: null,
    share: '>=',
    count: null,
  },
  'of-bad': {
    name: 'a share of bad things, of which nothing says what befell them',
    examples: [
      { text: '100% dei processi a rischio', indicator: 'Incontri', unit: '%', reads: '>= 100%' },
      { text: '60% degli oneri', indicator: 'Incontri', unit: '%' },
      { text: '60% delle spese', indicator: 'Spese pagate con PagoPA', unit: '%' },
      { text: '90% dei processi a rischio', indicator: 'Processi mappati', unit: '%' },
    ],
    ...always(null),
  },
  more: {
    name: 'a plan or a time saved of which more is better',
    examples: [{ text: '10', indicator: 'Giorni risparmiati', unit: 'Giorni', reads: '>= 10 giorni' }],
    ...always('>='),
  },
  turned: {
    name: 'a bad thing that is dealt with, or to be less',
    examples: [
      { text: '90%', indicator: 'Reclami evasi', unit: '%', reads: '>= 90%' },
      { text: '70%', indicator: 'Spesa per acquisti verdi', unit: '%', reads: '>= 70%' },
    ],
    time: '<=',
    share: '>=',
    count: '>=',
  },
  'more-time': {
    name: 'a time that is given to others',
    examples: [{ text: '40', indicator: 'Ore di formazione', unit: 'Ore', reads: '>= 40 ore' }],
    ...always('>='),
  },
  'either-time': {
    name: 'a time that may be good or bad',
    examples: [{ text: '24', indicator: 'Durata della polizza', unit: 'Mesi' }],
    time: null,
    share: '>=',
    count: '>=',
  },
  'turned-time': {
    name: 'a time that is to be cut, by so much or to so much',
    examples: [{ text: '10', indicator: 'Calo dei giorni di lavorazione', unit: 'Giorni' }],
    time: null,
    share: '>=',
    count: '>=',
  },
  absent: {
    name: 'there is to be none of a bad thing, which only a share can say',
    examples: [
      { text: '98%', indicator: 'Assenza di errori', unit: '%', reads: '>= 98%' },
      { text: '2', indicator: 'Assenza di reclami', unit: 'Numero' },
    ],
    time: null,
    share: '>=',
    count: null,
  },
  open: {
    name: 'words that say nothing of it',
    examples: [
      { text: '20 imprese attese', indicator: 'Fiera', unit: 'Numero', reads: '>= 20' },
      { text: '30', indicator: 'Liquidazione delle fatture', unit: 'Giorni', reads: '<= 30 giorni' },
    ],
    time: '<=',
    share: '>=',
    count: '>=',
  },
  unclear: {
    name: 'words, or words and plan, that pull both ways',
    examples: [{ text: '5', indicator: 'Debiti dei clienti pagati', unit: '%' }],
    ...always(null),
  },
} as const satisfies Readonly<Record<string, Direction>>;

export type Better = keyof typeof DIRECTIONS;

/** The directions as they are shown and tested. */
export const DIRECTION_RULES: readonly Direction[] = Object.values(DIRECTIONS);

/** Less is better, in whatever way. */
export const isLess = (better: Better): boolean => better.startsWith('less');

/** A value without an operator; `isShare` where it is one, also under the word "Percentuale". */
interface BareValue {
  readonly value: number;
  readonly unit: Unit;
  readonly isShare: boolean;
}

/** The operator of a value that prints none; null where the words leave it open, or where it would say nothing. */
export function assumedOperator(better: Better, bare: BareValue): Operator | null {
  const operator = operatorOf(better, bare);
  // Nothing is below nothing: at least 0 is always reached.
  return operator === '>=' && bare.value === 0 ? null : operator;
}

function operatorOf(better: Better, { value, unit, isShare }: BareValue): Operator | null {
  const { time, share, count }: Direction = DIRECTIONS[better];
  if (TIMES.has(unit)) return time;
  if (!isShare) return count;
  if (unit !== 'percent' || value < 1) return share;
  // The whole can hardly be the most that is wanted.
  if (better === 'of-bad') return '>=';
  return better === 'less' ? null : share;
}
